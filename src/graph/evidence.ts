import { LINES } from './line.ts';
import { REALITIES, STATUSES, type Reality, type Status } from './lists.ts';
import type { Relation } from './model.ts';

/** What somebody may ask of the evidence of a line. */
export const EVIDENCE = ['all', 'sourced', 'independent', 'supported', 'uncited', 'disputed'] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Which lines are let through; without anything said, all of them. */
export interface EvidenceFilter {
  /**
   * `sourced`: at least one source; `independent`: at least two that are independent; the others ask
   * for the status of that name.
   */
  evidence?: Evidence;
  /** Whether relations that are only predicted are let through; they are unless this is false. */
  predictions?: boolean;
}

/** What a filter asks of a relation, as plain values that every store can compare. */
export interface EvidenceBounds {
  sources: Relation['sources'];
  statuses: readonly Status[];
  realities: readonly Reality[];
}

const LEAST: Partial<Record<Evidence, Relation['sources']>> = { sourced: 1, independent: 2 };

/** The bounds of a filter: at least so many sources, one of these statuses, one of these realities. */
export const boundsOf = ({ evidence = 'all', predictions = true }: EvidenceFilter = {}): EvidenceBounds => ({
  sources: LEAST[evidence] ?? 0,
  statuses: STATUSES.filter((status) => status === evidence || !isStatus(evidence)),
  realities: REALITIES.filter((reality) => predictions || reality === 'actual'),
});

const isStatus = (evidence: Evidence): boolean => LINES.some((line) => line === evidence);

type Standing = Pick<Relation, 'sources' | 'status' | 'reality'>;

/** Whether a relation is let through. */
export const within = (bounds: EvidenceBounds, { sources, status, reality }: Standing): boolean =>
  sources >= bounds.sources && bounds.statuses.includes(status) && bounds.realities.includes(reality);
