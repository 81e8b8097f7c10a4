import { LINES } from './line.ts';
import { REALITIES, STATUSES, type Reality, type Status } from './lists.ts';
import type { Relation } from './model.ts';

/** The choices of the evidence filter. */
export const EVIDENCE = ['all', 'sourced', 'independent', 'supported', 'uncited', 'disputed'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Which relations pass; an empty filter passes all. */
export interface EvidenceFilter {
  /**
   * `sourced`: at least one source; `independent`: at least two that are independent; the others ask
   * for the status of that name.
   */
  evidence?: Evidence;
  /** Whether relations that are only predicted pass; default true. */
  predictions?: boolean;
}

/** A filter as plain values that every store can compare with a relation. */
export interface EvidenceBounds {
  sources: Relation['sources'];
  statuses: readonly Status[];
  realities: readonly Reality[];
}

const MIN_SOURCES: Partial<Record<Evidence, Relation['sources']>> = { sourced: 1, independent: 2 };

/** The bounds of a filter: the least number of sources, the statuses and the realities that pass. */
export const boundsOf = ({ evidence = 'all', predictions = true }: EvidenceFilter = {}): EvidenceBounds => ({
  sources: MIN_SOURCES[evidence] ?? 0,
  statuses: STATUSES.filter((status) => status === evidence || !isStatus(evidence)),
  realities: REALITIES.filter((reality) => predictions || reality === 'actual'),
});

const isStatus = (evidence: Evidence): boolean => LINES.some((line) => line === evidence);

type Standing = Pick<Relation, 'sources' | 'status' | 'reality'>;

/** Whether a relation passes. */
export const meetsBounds = (bounds: EvidenceBounds, { sources, status, reality }: Standing): boolean =>
  sources >= bounds.sources && bounds.statuses.includes(status) && bounds.realities.includes(reality);
