import { compareIds } from '../../graph/ids.ts';
import { isDrawn } from '../../graph/line.ts';
import type { Relation } from '../../graph/model.ts';
import { outsideLens } from '../session/lens.ts';
import type { Session } from '../session/session.svelte.ts';

type Seen = Pick<Session, 'view' | 'subgraph' | 'faded' | 'known' | 'vocabulary'>;

/** The lines of the circles that are compared, as far as the lens leaves them. */
function circleRelations({ view, known, vocabulary }: Seen, circles: readonly string[]): Relation[] {
  const chosen = new Set(circles);
  const relations = [...known.relations.values()].filter(
    (one) => chosen.has(`${one.kind}/${one.to}`) && isDrawn(one),
  );
  const outside = outsideLens(view.lens, { relations, entities: known.entities.values(), vocabulary }, known);
  return relations.filter(({ id }) => !outside.has(id));
}

/** The relations that can be seen: those of the picture that do not step back, or those of the circles; by id. */
export function visibleRelations(seen: Seen): Relation[] {
  const { page } = seen.view;
  if (page.is === 'alliances') return circleRelations(seen, page.circles ?? []).sort(compareIds);
  if (page.is !== 'picture' && page.is !== 'table') return [];
  return seen.subgraph.relations.filter(({ id }) => !seen.faded.relations.has(id));
}

/** The document that is traced, or whose claims are listed: a slide of it stands on it itself. */
export const visibleDocument = ({ view: { page } }: Pick<Seen, 'view'>): string | undefined => {
  if (page.is === 'trace') return page.document;
  return page.is === 'list' && page.list.of === 'claims' ? page.list.document : undefined;
};
