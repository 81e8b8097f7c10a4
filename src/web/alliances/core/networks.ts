import { networkOf, type Network, type Pair } from '../../../graph/core-periphery/network.ts';
import { membershipsOf, type Unknowns } from '../../../graph/circles/memberships.ts';
import { coMembershipNetwork } from '../../../graph/co-membership.ts';
import { circleTable, type CircleTable } from '../../../graph/circles/table.ts';
import { dayOf, type Lens } from '../../../graph/lens.ts';
import { isDrawn } from '../../../graph/line.ts';
import type { Relation, Status } from '../../../graph/model.ts';
import { wordsIn, type VocabularyIndex } from '../../../graph/vocabulary.ts';
import type { AllianceModel } from '../model.ts';

/** What is too poorly backed to count when a core is computed again. */
const POOR: readonly Status[] = ['weak', 'uncited'];
const isPoor = ({ status }: Relation): boolean => POOR.includes(status);

/** The same table without relations that are weak or uncited. */
export const strictTable = (
  { columns, relations, entities, table }: AllianceModel,
  { vocabulary, lens }: { vocabulary: VocabularyIndex; lens: Lens },
): CircleTable => {
  const day = dayOf(lens);
  return {
    ...circleTable({
      ...{ columns, entities, relations: relations.filter((one) => !isPoor(one)) },
      ...{ vocabulary: wordsIn(vocabulary), ...(day !== undefined && { day }) },
    }),
    parties: table.parties,
  };
};

/** The network of shared circles of a table. */
export const sharedNetwork = (table: CircleTable, unknowns: Unknowns): Network =>
  coMembershipNetwork(membershipsOf(table, unknowns));

/** Kinds of relation that join some of the parties, with how many lines each has; the most lines first. */
export function kindsAmong(relations: readonly Relation[], parties: ReadonlySet<string>): [string, number][] {
  const counts = new Map<string, number>();
  for (const one of relations)
    if (isDrawn(one) && one.reality === 'actual' && parties.has(one.from) && parties.has(one.to))
      counts.set(one.kind, (counts.get(one.kind) ?? 0) + 1);
  return [...counts].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1));
}

/** The network of one kind of relation among the parties: a pair is joined or not, whatever the direction. */
export function relationNetwork(
  relations: readonly Relation[],
  kind: string,
  { parties, strict }: { parties: readonly string[]; strict: boolean },
): Network {
  const among = new Set(parties);
  const pairs = new Map<string, Pair>();
  for (const one of relations) {
    if (one.kind !== kind || !isDrawn(one) || one.reality !== 'actual' || (strict && isPoor(one))) continue;
    const [a = '', b = ''] = [one.from, one.to].sort();
    if (a !== b && among.has(a) && among.has(b)) pairs.set(`${a} ${b}`, { a, b, weight: 1 });
  }
  return networkOf([...pairs.values()], parties);
}
