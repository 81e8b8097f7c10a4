import { growthOf, lossOf } from '../session/announcement.ts';
import type { Change } from '../session/changes.ts';
import { withDocuments } from '../session/documents.ts';
import type { Session } from '../session/session.svelte.ts';
import { shownIds } from '../session/subgraph.ts';

/** More hidden neighbours than this are chosen from, not added at once. */
export const MOST_AT_ONCE = 50;

/** Ids of what stands in the picture of a session. */
export const presentIn = ({ known, view }: Session): readonly string[] => shownIds(known, view.picture);

/**
 * Bring something into the picture, with its documents while that layer is on, and say what came; whether it was
 * done.
 */
export async function bringIn(
  session: Session,
  change: Change,
  { signal, still }: { signal: AbortSignal; still?: (() => boolean) | undefined },
): Promise<boolean> {
  let before = session.subgraph;
  const shown = await session.show(withDocuments(change), signal, () => {
    before = session.subgraph;
    return still?.() ?? true;
  });
  if (shown) session.announce(growthOf(before, session.subgraph));
  return shown;
}

/** Take something out of the picture, and say how many went. */
export function takeOut(session: Session, change: Change): void {
  const before = session.subgraph;
  session.change(change);
  session.announce(lossOf(before, session.subgraph));
}
