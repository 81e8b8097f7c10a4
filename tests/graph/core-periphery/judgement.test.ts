import { describe, expect, it } from 'vitest';
import { changedPlaces } from '../../../src/graph/core-periphery/changes.ts';
import { corePeriphery } from '../../../src/graph/core-periphery/core-periphery.ts';
import type { CoreOptions } from '../../../src/graph/core-periphery/discrete.ts';
import { VARIANTS } from '../../../src/graph/core-periphery/ideal-pattern.ts';
import type { Judgement } from '../../../src/graph/core-periphery/judgement.ts';
import { networkOf, type Network } from '../../../src/graph/core-periphery/network.ts';
import { finish, type Progress } from '../../../src/graph/core-periphery/progress.ts';
import { isUndefined } from '../../../src/graph/core-periphery/undefined.ts';
import { mulberry32 } from '../../../src/graph/random.ts';
import { blockModel, coreOf, karate, parties, ring, star } from './known-networks.ts';

function coreIn(network: Network, options: CoreOptions = {}) {
  const { core } = finish(corePeriphery(network, options));
  if (isUndefined(core)) throw new Error(core.reason);
  return core;
}
const judged = (network: Network, options: CoreOptions = {}): Judgement => coreIn(network, options).judgement;

function randomNetwork(count: number, seed: number): Network {
  const random = mulberry32(seed);
  const ids = parties(count);
  return networkOf(
    ids.flatMap((a, at) => ids.slice(at + 1).map((b) => ({ a, b, weight: Number(random() < 0.3) }))),
    ids,
  );
}

describe('the judgement of a fit', () => {
  it.each(VARIANTS)('finds nothing in a ring: %s', (variant) => {
    expect(judged(ring(12), { variant })).toMatchObject({ verdict: 'none', samples: 200 });
  });

  it.each([1, 2, 3, 4, 5, 6])('finds nothing in a random network (%i)', (seed) => {
    expect(judged(randomNetwork(14, seed)).verdict).toBe('none');
  });

  it('calls an ideal block model ideal in its own variant', () => {
    const sizes = { core: 4, periphery: 7 };
    const across = { both: () => 0, either: () => 1, missing: (i: number, j: number) => (i + j) % 2 };
    for (const variant of VARIANTS)
      expect(judged(blockModel(sizes, across[variant]), { variant }).verdict).toBe('ideal');
    expect(judged(star(8), { variant: 'either' }).verdict).toBe('ideal');
  });

  it('finds nothing in a perfect fit that chance brings about as well', () => {
    const found = coreIn(star(4));
    expect(found.fit).toBe(1);
    expect(found.judgement.verdict).toBe('none');
    expect(found.judgement.asGood).toBeGreaterThan(2);
  });

  it('is the same each time, and tells how far it has come', () => {
    const steps: Progress[] = [];
    const first = finish(corePeriphery(karate(), { restarts: 5 }), (step) => void steps.push(step));
    expect(new Set(steps.map(({ step }) => step))).toEqual(new Set(['search', 'coreness', 'random']));
    expect(steps.every(({ done, total }) => done <= total)).toBe(true);
    expect(finish(corePeriphery(karate(), { restarts: 5 }))).toEqual(first);
    expect(structuredClone(first)).toEqual(first);
    expect('judgement' in first.core && first.core.judgement.verdict).toBe('clear');
  });
});

describe('whose place changes', () => {
  it('is nobody between a result and itself', () => {
    const found = coreIn(star(5));
    expect(changedPlaces(found, found)).toEqual([]);
  });

  it('is told party by party, also of those that are in one network only', () => {
    const [gone = '', ...left] = coreOf(3, 4);
    const before = coreIn(
      blockModel({ core: 3, periphery: 4 }, () => 1),
      { variant: 'either' },
    );
    const after = coreIn(
      networkOf([{ a: left[0] ?? '', b: left[1] ?? '', weight: 1 }], [...parties(4), 'new']),
      { variant: 'both' },
    );
    expect(changedPlaces(before, after)).toEqual([
      { id: 'new', after: 'none' },
      { id: gone, before: 'all' },
    ]);
  });
});
