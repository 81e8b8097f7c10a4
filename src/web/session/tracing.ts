import { typeOf } from '../../graph/ids.ts';
import type { Page } from '../../graph/view.ts';
import type { Provenance } from '../../store/port.ts';
import { goingTo, inTurn, selecting } from './changes.ts';
import type { Session } from './session.svelte.ts';

/**
 * The text in which a thing is traced: the one that is looked at where it has to do with it, else the one with most
 * of its claims. A document with claims of its own is traced itself; undefined where no claim speaks of the thing.
 */
function textOf({ subject, claims }: Provenance, page: Page): string | undefined {
  const counts = new Map<string, number>();
  for (const { document } of claims.items) counts.set(document, (counts.get(document) ?? 0) + 1);
  if (typeOf(subject) === 'document' && counts.has(subject)) return subject;
  if (page.is === 'trace' && page.document !== undefined && counts.has(page.document)) return page.document;
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1))[0]?.[0];
}

/**
 * Go to where both sides of a conflict stand that a claim or a relation takes part in; it stays selected and comes first.
 * @param document id of a text that takes part.
 */
export const showConflict = (
  session: Session,
  { id, document }: { id: string; document: string | undefined },
): void =>
  session.change(
    inTurn(
      goingTo({ is: 'trace', ...(document !== undefined && { document }), part: 'conflicts' }),
      selecting(id),
    ),
  );

/** Go to where a claim, a relation, an entity or a document is traced to its sources; it stays selected. */
export const trace = (session: Session, id: string): Promise<void> => {
  const selected = session.selectingLater(id);
  return session.run(
    () => trace(session, id),
    async (signal) => {
      const found = await session.reader.until(signal).provenance(id);
      if (signal.aborted) return;
      const document = textOf(found, session.view.page);
      session.change(inTurn(goingTo({ is: 'trace', ...(document !== undefined && { document }) }), selected));
    },
  );
};
