import { standingOn } from '../../graph/circles/days.ts';
import { isDrawn } from '../../graph/line.ts';
import type { Relation } from '../../graph/model.ts';
import type { Session } from '../session/session.svelte.ts';

type Seen = Pick<Session, 'view' | 'subgraph' | 'faded' | 'known' | 'fallen'>;

/** The lines of the circles that are compared, as far as they hold on the day that is looked at. */
function circleRelations({ view, known, fallen }: Seen, circles: readonly string[]): Relation[] {
  const chosen = new Set(circles);
  const day = view.lens.asOf;
  return [...known.relations.values()].filter(
    (one) =>
      chosen.has(`${one.kind}/${one.to}`) &&
      isDrawn(one) &&
      !fallen?.relations.has(one.id) &&
      (day === undefined || standingOn(one, day) !== 'not'),
  );
}

/** The relations that can be seen: those of the picture that do not step back, or those of the circles; by id. */
export function visibleRelations(seen: Seen): Relation[] {
  const { page } = seen.view;
  if (page.is === 'alliances')
    return circleRelations(seen, page.circles ?? []).sort((a, b) => (a.id < b.id ? -1 : 1));
  if (page.is !== 'picture' && page.is !== 'table') return [];
  return seen.subgraph.relations.filter(({ id }) => !seen.faded.relations.has(id));
}

/** The document that is traced, or whose claims are listed: a slide of it stands on it itself. */
export const visibleDocument = ({ view: { page } }: Pick<Seen, 'view'>): string | undefined => {
  if (page.is === 'trace') return page.document;
  return page.is === 'list' && page.list.of === 'claims' ? page.list.document : undefined;
};
