import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { correlation } from '../../../src/graph/core-periphery/correlation.ts';
import {
  discreteCore,
  type CoreOptions,
  type DiscreteCore,
} from '../../../src/graph/core-periphery/discrete.ts';
import { VARIANTS, type Variant } from '../../../src/graph/core-periphery/ideal-pattern.ts';
import { networkOf, type Network } from '../../../src/graph/core-periphery/network.ts';
import { finish } from '../../../src/graph/core-periphery/progress.ts';
import { isUndefined, withoutVariance } from '../../../src/graph/core-periphery/undefined.ts';
import {
  blockModel,
  complete,
  coreOf,
  florence,
  florenceWithPucci,
  karate,
  parties,
  ring,
  star,
} from './known-networks.ts';
import { networks, renamed } from './made-networks.ts';

const computed = (network: Network, options: CoreOptions = {}) => finish(discreteCore(network, options));

function coreIn(network: Network, options: CoreOptions = {}): DiscreteCore {
  const found = computed(network, options);
  if (isUndefined(found)) throw new Error(found.reason);
  return found;
}

/** What the pattern expects of a pair; undefined where it is left out. */
const expected = (variant: Variant, first: boolean, second: boolean): number | undefined => {
  if (first === second) return first ? 1 : 0;
  return variant === 'missing' ? undefined : variant === 'either' ? 1 : 0;
};

/** The fit of every core, cell by cell as the definition says it: what each search must agree with. */
function everyFit({ ids, cells }: Network, variant: Variant): { core: string[]; fit: number }[] {
  return Array.from({ length: 2 ** ids.length }, (_, bits) => {
    const inside = ids.map((__, at) => Boolean(bits & (1 << at)));
    const pairs = ids.flatMap((_a, i) => ids.flatMap((_b, j) => (i < j ? [[i, j] as const] : [])));
    const pattern = pairs.map(([i, j]) => expected(variant, inside[i]!, inside[j]!));
    const fit = correlation(
      pairs.map(([i, j]) => cells[i]![j]),
      pattern,
    );
    return { core: ids.filter((__, at) => inside[at]), fit };
  }).flatMap(({ core, fit }) => (fit === undefined ? [] : [{ core, fit }]));
}

const inOrder = (cores: readonly string[][]): string[][] =>
  [...cores].sort((a, b) => a.length - b.length || (a.join() < b.join() ? -1 : 1));

const naive = (network: Network, variant: Variant): { fit: number; optima: string[][] } | undefined => {
  const all = everyFit(network, variant);
  if (all.length === 0 || withoutVariance(network)) return undefined;
  const fit = Math.max(...all.map((one) => one.fit));
  return { fit, optima: inOrder(all.filter((one) => one.fit > fit - 1e-9).map(({ core }) => core)) };
};

const variants = fc.constantFrom(...VARIANTS);

describe('the core of a small network', () => {
  it('is in all optima what trying every partition finds, weights and unknown cells included', () => {
    fc.assert(
      fc.property(networks(8), variants, (network, variant) => {
        const found = computed(network, { variant, listed: 1000 });
        const wanted = naive(network, variant);
        if (isUndefined(found) || !wanted) {
          expect({ found: !isUndefined(found), wanted: Boolean(wanted) }).toEqual({
            found: false,
            wanted: false,
          });
          return;
        }
        expect(found.fit).toBeCloseTo(wanted.fit, 9);
        expect(found.exact).toBe(true);
        expect(found.optima).toEqual(wanted.optima);
        expect(found.total).toBe(wanted.optima.length);
      }),
      { numRuns: 150 },
    );
  });

  it('is found by searching as well, where that is all there is', () => {
    fc.assert(
      fc.property(networks(8), variants, (network, variant) => {
        const exact = computed(network, { variant });
        const searched = computed(network, { variant, limit: 0, restarts: 60 });
        if (isUndefined(exact) || isUndefined(searched)) return void expect(searched).toEqual(exact);
        expect(searched.exact).toBe(false);
        expect(searched.fit).toBeCloseTo(exact.fit, 9);
        expect(searched.restarts?.reached).toBeGreaterThan(0);
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on what its parties are called', () => {
    const named = networks(8).chain((network) =>
      fc.record({
        network: fc.constant(network),
        names: fc.shuffledSubarray([...network.ids], { minLength: network.ids.length }),
        variant: variants,
      }),
    );
    fc.assert(
      fc.property(named, ({ network, names, variant }) => {
        const name = new Map(network.ids.map((id, at) => [id, names[at] ?? id]));
        const before = computed(network, { variant, listed: 1000 });
        const after = computed(renamed(network, name), { variant, listed: 1000 });
        if (isUndefined(before) || isUndefined(after)) return void expect(after).toEqual(before);
        expect(after.fit).toBeCloseTo(before.fit, 9);
        const called = before.optima.map((core) => core.map((id) => name.get(id) ?? id).sort());
        expect(after.optima).toEqual(inOrder(called));
        expect([...after.inCore].sort()).toEqual(
          [...before.inCore].map(([id, at]) => [name.get(id), at]).sort(),
        );
      }),
      { numRuns: 60 },
    );
  });

  it('says of each party whether it is in the core of all optima, of some or of none, listed or not', () => {
    fc.assert(
      fc.property(networks(8), variants, (network, variant) => {
        const all = computed(network, { variant, listed: 1000 });
        if (isUndefined(all)) return;
        const { inCore, optima, total } = coreIn(network, { variant, listed: 2 });
        expect(optima).toEqual(all.optima.slice(0, 2));
        expect(total).toBe(all.optima.length);
        for (const [id, told] of inCore) {
          const among = all.optima.filter((core) => core.includes(id)).length;
          expect(told).toBe(among === 0 ? 'none' : among === total ? 'all' : 'some');
        }
      }),
      { numRuns: 60 },
    );
  });

  it('does not depend on the unit of the weights', () => {
    fc.assert(
      fc.property(
        networks(7),
        variants,
        fc.constantFrom(2 ** -600, 8, 2 ** 600),
        (network, variant, unit) => {
          const other = {
            ...network,
            cells: network.cells.map((row) => row.map((cell) => cell && cell * unit)),
          };
          expect(computed(other, { variant })).toEqual(computed(network, { variant }));
        },
      ),
      { numRuns: 40 },
    );
  });
});

describe('ideal block models', () => {
  const sizes = { core: 4, periphery: 7 };
  const core = coreOf(4, 7);
  const across = {
    both: () => 0,
    either: () => 1,
    missing: (i: number, j: number) => Number((i + j) % 2 === 0),
  };

  it.each(VARIANTS)('fit by 1, with the core that they were made with: %s', (variant) => {
    const found = coreIn(blockModel(sizes, across[variant]), { variant });
    expect(found.fit).toBe(1);
    expect(found.exact).toBe(true);
    expect(found.optima).toEqual([core]);
  });

  it.each(VARIANTS)('fit by 1 in any size, with that core among the optima: %s', (variant) => {
    const count = fc.integer({ min: 2, max: 7 });
    fc.assert(
      fc.property(count, count, (inside, outside) => {
        const network = blockModel({ core: inside, periphery: outside }, across[variant]);
        const found = coreIn(network, { variant, listed: 1000 });
        expect(found.fit).toBe(1);
        expect(found.optima).toContainEqual(coreOf(inside, outside));
      }),
      { numRuns: 30 },
    );
  });

  it('are found among 60 parties by counting those that are interchangeable', () => {
    const found = coreIn(blockModel({ core: 12, periphery: 48 }, across.either), { variant: 'either' });
    expect(found).toMatchObject({ exact: true, fit: 1, total: 1, optima: [coreOf(12, 48)] });
  });
});

describe('known networks', () => {
  it('a star has its centre for a core where a tie of either is expected', () => {
    expect(coreIn(star(8), { variant: 'either' })).toMatchObject({ fit: 1, optima: [['hub']] });
  });

  it('a star has its centre and any one other for a core where pairs across are left out', () => {
    const { fit, optima, inCore } = coreIn(star(8));
    expect(fit).toBe(1);
    expect(optima).toEqual(parties(8).map((leaf) => ['hub', leaf]));
    expect(inCore.get('hub')).toBe('all');
    expect(inCore.get('p03')).toBe('some');
  });

  it('a ring fits poorly, and as well wherever it is begun', () => {
    const { fit, total, inCore } = coreIn(ring(12));
    expect(fit).toBeCloseTo(0.2828, 4);
    expect(total).toBe(12);
    expect(new Set(inCore.values())).toEqual(new Set(['some']));
  });

  it.each([
    ['missing', 0.4226, ['Medici', 'Ridolfi', 'Tornabuoni']],
    ['either', 0.3299, ['Guadagni', 'Medici', 'Strozzi']],
    ['both', 0.403, ['Bischeri', 'Castellani', 'Peruzzi', 'Strozzi']],
  ] as const)('the families of Florence, %s: %d', (variant, fit, core) => {
    const found = coreIn(florence(), { variant });
    expect(found.fit).toBeCloseTo(fit, 4);
    expect(found).toMatchObject({ exact: true, total: 1, optima: [core] });
    expect(coreIn(florenceWithPucci(), { variant }).optima).toEqual([core]);
  });

  it.each([
    ['missing', 0.5432, '01 02 03 04 09 14 32 33 34'],
    ['either', 0.4315, '01 02 03 33 34'],
    ['both', 0.3805, '01 02 03 04 08 14'],
  ] as const)('the karate club is too large to try every partition, %s: %d', (variant, fit, core) => {
    const found = coreIn(karate(), { variant });
    expect(found.fit).toBeCloseTo(fit, 4);
    expect(found).toMatchObject({ exact: false, total: 1, optima: [core.split(' ')] });
    expect(found.restarts?.count).toBe(100);
  });
});

describe('what has no core', () => {
  it.each([
    ['too-few-parties', networkOf([{ a: 'a', b: 'b', weight: 1 }])],
    ['no-ties', networkOf([], parties(5))],
    ['all-alike', complete(6)],
    [
      'nothing-known',
      networkOf([
        { a: 'a', b: 'b', weight: 'unknown' },
        { a: 'a', b: 'c', weight: 'unknown' },
        { a: 'b', b: 'c', weight: 'unknown' },
      ]),
    ],
    ['no-pattern', networkOf([{ a: 'a', b: 'b', weight: 1 }], ['c'])],
  ] as const)('says why: %s', (reason, network) => {
    expect(computed(network)).toEqual({ reason });
  });

  it('leaves unknown cells out instead of taking them for none', () => {
    const ideal = blockModel({ core: 3, periphery: 4 }, () => 0);
    const [a = '', b = ''] = ideal.ids;
    const unknown = networkOf([{ a, b, weight: 'unknown' }], ideal.ids);
    const cells = ideal.cells.map((row, i) =>
      row.map((cell, j) => (unknown.cells[i]![j] === undefined ? undefined : cell)),
    );
    expect(coreIn({ ...ideal, cells }, { variant: 'both' })).toMatchObject({
      fit: 1,
      optima: [coreOf(3, 4)],
    });
  });
});

describe('a network', () => {
  it('adds up what is said of a pair more than once, ignores loops, and counts both', () => {
    const network = networkOf([
      { a: 'b', b: 'a', weight: 2 },
      { a: 'a', b: 'b', weight: 1 },
      { a: 'c', b: 'c', weight: 5 },
      { a: 'a', b: 'd', weight: 'unknown' },
      { a: 'd', b: 'a', weight: 1 },
    ]);
    expect(network).toMatchObject({ ids: ['a', 'b', 'c', 'd'], loops: 1, repeated: 2 });
    expect(network.cells).toEqual([
      [0, 3, 0, undefined],
      [3, 0, 0, 0],
      [0, 0, 0, 0],
      [undefined, 0, 0, 0],
    ]);
  });

  it.each([-1, NaN, Infinity])('refuses the weight %d', (weight) => {
    expect(() => networkOf([{ a: 'x', b: 'y', weight }])).toThrow('“x” and “y”');
  });
});

describe('the computation', () => {
  it('reports its steps, and can be left at any of them', () => {
    const steps: number[] = [];
    const computation = discreteCore(karate(), { restarts: 10 });
    for (let step = computation.next(); !step.done && steps.length < 4; step = computation.next()) {
      steps.push(step.value.done / step.value.total);
    }
    expect(steps).toEqual([0.1, 0.2, 0.3, 0.4]);
  });
});
