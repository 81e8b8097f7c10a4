import type { Session } from '../session/session.svelte.ts';
import { namingCircles, type Look } from './editing.ts';
import { askedIn, onPage } from './on-page.ts';
import type { Telling } from './telling.svelte.ts';
import { visibleRelations } from './visible.ts';

/** What was looked at last, for a slide, with the lines that could be seen there. */
export async function lookAtSeen(
  { seen }: Pick<Telling, 'seen'>,
  session: Session,
): Promise<Look | undefined> {
  if (!seen) return undefined;
  // A slide is made without the store too: nobody can say later how its lines were backed.
  const shown = await onPage(seen, askedIn(session)).catch(() => undefined);
  const { subgraph, faded, known, vocabulary } = session;
  return {
    view: namingCircles(seen, shown?.circles),
    relations: visibleRelations({ subgraph, faded, known, vocabulary, view: seen }, shown),
  };
}
