import { compareIds } from '../../graph/ids.ts';
import { comparedDays, type Lens } from '../../graph/lens.ts';
import { present } from '../../graph/link/fields.ts';
import type { Relation } from '../../graph/model.ts';
import { fallenIn, outsideLens } from '../session/lens.ts';
import type { Session } from '../session/session.svelte.ts';
import type { OnPage } from './on-page.ts';

type Seen = Pick<Session, 'view' | 'subgraph' | 'faded' | 'known' | 'vocabulary'>;

/** The same look at each of two days that are compared: what has gone since is shown as well. */
const eachDay = (lens: Lens): Lens[] =>
  comparedDays(lens)?.map((asOf) => present({ off: lens.off, asOf })) ?? [lens];

/** What of the lines of a page its lens leaves. */
function leftBy(
  { view, known, vocabulary }: Seen,
  { relations, entities = [], follows }: OnPage,
): Relation[] {
  const { lens } = view;
  if (follows === 'sources')
    return relations.filter(({ id }) => fallenIn(lens, known)?.relations.has(id) !== true);
  if (follows === undefined) return [...relations];
  const outside = eachDay(lens).map((one) => outsideLens(one, { relations, entities, vocabulary }, known));
  return relations.filter(({ id }) => !outside.every((gone) => gone.has(id)));
}

/** The relations that can be seen: those of the picture that do not step back, or those of another page; by id. */
export function visibleRelations(seen: Seen, shown: OnPage | undefined): Relation[] {
  const { page } = seen.view;
  if (page.is === 'picture' || page.is === 'table')
    return seen.subgraph.relations.filter(({ id }) => !seen.faded.relations.has(id));
  return shown ? leftBy(seen, shown).sort(compareIds) : [];
}
