import { compareIds } from './ids.ts';

/**
 * Whether a party is in a circle: `member`; `none` where a complete list does not have it; `refused` where a claim says
 * so; `unknown` where the list is not complete.
 */
export type Membership = 'member' | 'none' | 'refused' | 'unknown';

/** Parties and the circles that they are in, or may be in. */
export interface MembershipTable {
  /** Ids of circles, each once. */
  circles: readonly string[];
  /** Each party once, with a cell for each circle. */
  parties: readonly { id: string; cells: readonly Membership[] }[];
}

/** The same table with its parties in the order of their ids: what is computed does not depend on how it was given. */
export const byPartyId = ({ circles, parties }: MembershipTable): MembershipTable => ({
  circles,
  parties: [...parties].sort(compareIds),
});
