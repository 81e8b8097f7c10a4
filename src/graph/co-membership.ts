import { networkOf, type Network } from './core-periphery/network.ts';
import { byPartyId, type Membership, type MembershipTable } from './membership.ts';

/** How many circles two parties share. */
export interface Shared {
  a: string;
  b: string;
  /** Circles that both are known to be in. */
  least: number;
  /** With those that they would share if every membership that is unknown were one. */
  most: number;
}

const sharedBy = (a: readonly Membership[], b: readonly Membership[]): { least: number; most: number } => {
  let [least, most] = [0, 0];
  for (const [at, first] of a.entries()) {
    const second = b[at];
    if (first === 'member' && second === 'member') least++;
    if ((first === 'member' || first === 'unknown') && (second === 'member' || second === 'unknown')) most++;
  }
  return { least, most };
};

/**
 * How many circles each two parties share, in the order of their ids.
 * @param threshold pairs that share fewer, also with all that is unknown, are left out.
 */
export function sharedCircles(table: MembershipTable, threshold = 1): Shared[] {
  const { parties } = byPartyId(table);
  return parties.flatMap((a, at) =>
    parties.slice(at + 1).flatMap((b): Shared[] => {
      const shared = sharedBy(a.cells, b.cells);
      return shared.most >= threshold ? [{ a: a.id, b: b.id, ...shared }] : [];
    }),
  );
}

/**
 * The network of parties weighted by the circles that they share; a pair that shares fewer than the threshold is not
 * tied, one that may or may not is unknown. Every party is in it.
 */
export const coMembershipNetwork = (table: MembershipTable, threshold = 1): Network =>
  networkOf(
    sharedCircles(table, threshold).map((shared) => ({
      a: shared.a,
      b: shared.b,
      weight: shared.least === shared.most ? shared.least : 'unknown',
    })),
    table.parties.map(({ id }) => id),
  );
