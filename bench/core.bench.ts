import { afterAll, it } from 'vitest';
import { coMembershipNetwork } from '../src/graph/co-membership.ts';
import { classesOf } from '../src/graph/core-periphery/classes.ts';
import { discreteCore } from '../src/graph/core-periphery/discrete.ts';
import { VARIANTS } from '../src/graph/core-periphery/ideal-pattern.ts';
import { judge } from '../src/graph/core-periphery/judgement.ts';
import { minresCoreness } from '../src/graph/core-periphery/minres.ts';
import { networkOf, type Network } from '../src/graph/core-periphery/network.ts';
import { finish } from '../src/graph/core-periphery/progress.ts';
import { isUndefined } from '../src/graph/core-periphery/undefined.ts';
import type { Membership, MembershipTable } from '../src/graph/membership.ts';
import { overlapOf } from '../src/graph/overlap.ts';
import { mulberry32 } from '../src/graph/random.ts';
import { seriate } from '../src/graph/seriation.ts';

/**
 * On two cores that others used as well (load 11), Node 20, in milliseconds:
 *
 *     parties                      classes  exact      core  judgement  minres
 *     16 in 6 circles                    7  yes           5        670       7
 *     16 in 12 circles                   7  yes           1        350       1
 *     16 that all differ                16  yes          32        300       1
 *     37 in 6 circles                   10  yes       1,500      3,400      15
 *     37 in 12 circles                  17  searched     29      4,500       8
 *     37 that all differ                37  searched    160      1,900       6
 *     90 in 6 circles                   10  searched     18      2,800      49
 *     90 in 12 circles                  19  searched     25      2,100      35
 *     90 that all differ                90  searched    180      1,700      33
 *
 * The slowest variant of each. A matrix of 200 × 40 is put in order in 43, its overlaps are counted in 1.
 */
const SIZES = [16, 37, 90];
const ROUNDS = 3;
const rows: Record<string, Record<string, number | string>> = {};
afterAll(() => console.table(rows));

const idsOf = (count: number): string[] =>
  Array.from({ length: count }, (_, at) => `party-${String(at).padStart(3, '0')}`);

/** Circles as they are: some parties are in most of them, most in few, and many in the same ones. */
function madeTable(parties: number, circles: number): MembershipTable {
  const random = mulberry32(parties * 100 + circles);
  const kinds = Array.from({ length: Math.min(parties, 2 * circles) }, (_, kind) =>
    Array.from({ length: circles }, (): Membership => (random() < 1 / (1 + kind / 3) ? 'member' : 'none')),
  );
  return {
    circles: Array.from({ length: circles }, (_, at) => `circle-${at}`),
    parties: idsOf(parties).map((id) => ({ id, cells: kinds[Math.floor(random() * kinds.length)] ?? [] })),
  };
}

/** Weights at random: no two parties are interchangeable. */
function madeNetwork(parties: number): Network {
  const random = mulberry32(parties);
  const ids = idsOf(parties);
  return networkOf(
    ids.flatMap((a, at) =>
      ids.slice(at + 1).map((b) => ({ a, b, weight: Math.max(0, Math.round(random() * 9) - 5) })),
    ),
    ids,
  );
}

/** The least of some times, in milliseconds. */
function least(work: () => unknown, rounds = ROUNDS): number {
  const times = Array.from({ length: rounds }, () => {
    const from = performance.now();
    work();
    return performance.now() - from;
  });
  return Math.round(Math.min(...times) * 10) / 10;
}

function measure(name: string, network: Network): void {
  const { sizes } = classesOf(network);
  const minres = least(() => finish(minresCoreness(network)));
  for (const variant of VARIANTS) {
    const found = finish(discreteCore(network, { variant }));
    if (isUndefined(found)) continue;
    rows[`${name}, ${variant}`] = {
      classes: sizes.length,
      exact: found.restarts ? `${found.restarts.reached} of ${found.restarts.count}` : 'yes',
      optima: found.total,
      fit: found.fit.toFixed(3),
      'core ms': least(() => finish(discreteCore(network, { variant }))),
      'judgement ms': least(() => finish(judge(network, found)), 1),
      'minres ms': minres,
    };
  }
}

it.each(SIZES)(
  'core and periphery of %i parties',
  (parties) => {
    for (const circles of [6, 12]) {
      measure(`${parties} parties in ${circles} circles`, coMembershipNetwork(madeTable(parties, circles)));
    }
    measure(`${parties} parties, any weights`, madeNetwork(parties));
  },
  600_000,
);

it('a matrix of 200 parties and 40 circles', () => {
  const random = mulberry32(1);
  const cells = (): Membership[] => Array.from({ length: 40 }, () => (random() < 0.3 ? 'member' : 'none'));
  const table = {
    circles: Array.from({ length: 40 }, (_, at) => `circle-${at}`),
    parties: idsOf(200).map((id) => ({ id, cells: cells() })),
  };
  console.table({
    seriation: { ms: least(() => seriate(table)) },
    overlap: { ms: least(() => overlapOf(table)) },
    'co-membership': { ms: least(() => coMembershipNetwork(table)) },
  });
});
