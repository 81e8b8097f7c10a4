import { REALITIES, STATUSES, type Reality, type Status } from './lists.ts';
import type { Relation } from './model.ts';

/** The choices of the evidence filter, in the order in which they are offered. */
export const EVIDENCE = [
  'all',
  'supported',
  'only-cited',
  'weak',
  'uncited',
  'disputed',
  'cited',
  'independent',
] as const;
export type Evidence = (typeof EVIDENCE)[number];

/** Which relations pass; an empty filter passes all. */
export interface EvidenceFilter {
  /**
   * `cited`: at least cited, so that supported lines pass too; `only-cited`: the status “cited” alone;
   * `independent`: at least two sources that are independent, whatever the status; the others ask for the
   * status of that name.
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

const PASSING: Partial<Record<Evidence, readonly Status[]>> = {
  supported: ['supported'],
  'only-cited': ['cited'],
  weak: ['weak'],
  uncited: ['uncited'],
  disputed: ['disputed'],
  cited: ['supported', 'cited'],
};

/** The choice that lets one status through and no other. */
export const evidenceOf = (status: Status): Evidence => (status === 'cited' ? 'only-cited' : status);

/** The status that a choice lets through alone; none where it lets several through. */
export const statusAsked = (evidence: Evidence): Status | undefined =>
  STATUSES.find((status) => evidenceOf(status) === evidence);

/** The bounds of a filter: the least number of sources, the statuses and the realities that pass. */
export const boundsOf = ({ evidence = 'all', predictions = true }: EvidenceFilter = {}): EvidenceBounds => ({
  sources: evidence === 'independent' ? 2 : 0,
  statuses: PASSING[evidence] ?? STATUSES,
  realities: REALITIES.filter((reality) => predictions || reality === 'actual'),
});

type Standing = Pick<Relation, 'sources' | 'status' | 'reality'>;

/** Whether a relation passes. */
export const meetsBounds = (bounds: EvidenceBounds, { sources, status, reality }: Standing): boolean =>
  sources >= bounds.sources && bounds.statuses.includes(status) && bounds.realities.includes(reality);
