import type { Paths } from '../../store/port.ts';

/** What happened, for those who do not see it: what a live region says. */
export type Announcement =
  | { is: 'added'; entities: number; relations: number; documents: number }
  | { is: 'removed'; entities: number; documents: number }
  | { is: 'nothing-new' }
  /** No two of several share a neighbour that is not shown. */
  | { is: 'none-in-common' }
  /** Of several so many were not expanded, because one has to choose among their neighbours. */
  | { is: 'crowded'; entities: number }
  | { is: 'selected'; id: string }
  /** So many are selected at once. */
  | { is: 'several'; entities: number }
  /** Of how many entities and relations a filter leaves how many in front. */
  | { is: 'filtered'; entities: number; relations: number }
  | { is: 'paths'; total: number; steps: number }
  | { is: 'no-path'; looked: number }
  /** A fresh layout would have far fewer crossings. */
  | { is: 'untidy' }
  /** The history of the browser led there. */
  | { is: 'back' | 'forward' }
  | { is: 'undone' | 'redone' | 'pinned' | 'unpinned' | 'laid-out' };

interface Counted {
  entities: readonly unknown[];
  relations: readonly unknown[];
  documents: readonly unknown[];
}

/** What came into a picture; that nothing did is said as well. */
export function growthOf(before: Counted, after: Counted): Announcement {
  const entities = after.entities.length - before.entities.length;
  const relations = after.relations.length - before.relations.length;
  const documents = after.documents.length - before.documents.length;
  return entities === 0 && relations === 0 && documents === 0
    ? { is: 'nothing-new' }
    : { is: 'added', entities, relations, documents };
}

/** What left a picture; that nothing did is said as well. */
export function lossOf(before: Counted, after: Counted): Announcement {
  const entities = before.entities.length - after.entities.length;
  const documents = before.documents.length - after.documents.length;
  return entities > 0 || documents > 0 ? { is: 'removed', entities, documents } : { is: 'nothing-new' };
}

/** What a search for paths has found. */
export const announcementOf = ({
  total,
  steps,
  looked,
}: Pick<Paths, 'total' | 'steps' | 'looked'>): Announcement =>
  steps === undefined ? { is: 'no-path', looked } : { is: 'paths', total, steps };

/**
 * What is said of steps back or forward.
 * @param by below zero: back
 * @param browsed whether the history of the browser led there: nobody has undone anything then
 */
export function turnedBy(by: number, browsed: boolean): 'undone' | 'redone' | 'back' | 'forward' {
  if (browsed) return by < 0 ? 'back' : 'forward';
  return by < 0 ? 'undone' : 'redone';
}
