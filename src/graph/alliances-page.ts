import type { Variant } from './core-periphery/ideal-pattern.ts';

/** What stands beside the matrix; the first is the one that the page begins with. */
export const ALLIANCE_PARTS = ['hulls', 'overlap', 'shared', 'core', 'pattern'] as const;
export type AlliancePart = (typeof ALLIANCE_PARTS)[number];

/** In which order the parties stand, whatever data they are of. */
export const PARTY_ORDERS = ['blocks', 'size', 'name'] as const;
/** One of those, or by a trait of the vocabulary: `by:region`. */
export type PartyOrder = (typeof PARTY_ORDERS)[number] | `by:${string}`;

/** In which order combinations of circles stand. */
export const OVERLAP_ORDERS = ['size', 'degree'] as const;
type OverlapOrder = (typeof OVERLAP_ORDERS)[number];

/** A circle that somebody made: some entities under a name. */
export interface MadeCircle {
  name: string;
  /** Ids, sorted. */
  parties: readonly string[];
}

/** The page on which circles are compared; without circles, those around the hub. What is absent is as at first. */
export interface AlliancesPage {
  is: 'alliances';
  /** Ids of circles in the order in which they were chosen. */
  circles?: readonly string[];
  made?: readonly MadeCircle[];
  part?: AlliancePart;
  /** Ids of the circles around which a hull is drawn; those that say most, where none is named. */
  hulls?: readonly string[];
  order?: PartyOrder;
  combinations?: OverlapOrder;
  /** Fewest circles that two parties must share for a line between them; where nobody chose, as many as can be followed. */
  shared?: number;
  /** What is expected of the cells between core and periphery. */
  variant?: Variant;
  /** Kind of relation whose network is looked at for a core, instead of shared circles. */
  network?: string;
  /** Unknown cells count as outside when a core is computed, instead of being left out. */
  unknown?: 'outside';
  /** Steps of a pattern, as they are written in a question. */
  pattern?: readonly string[];
}
