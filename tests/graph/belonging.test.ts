import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { belonging, belongingKinds, ownersOf } from '../../src/graph/belonging.ts';
import type { Relation } from '../../src/graph/model.ts';

const line = (from: string, to: string, over: Partial<Relation> = {}): Relation => ({
  id: `part-of/${from}/${to}`,
  kind: 'part-of',
  ...{ from, to, values: [], reality: 'actual', status: 'cited', sources: 1, flags: [], claims: [] },
  ...over,
});

/** Ids of the lines that are found, and what was asked for, round by round. */
async function walk(lines: readonly Relation[], ids: readonly string[], direction: 'up' | 'down') {
  const near = direction === 'up' ? 'from' : 'to';
  const asked: (readonly string[])[] = [];
  const found = await belonging(ids, direction, async (next) => {
    asked.push(next);
    return lines.filter((one) => next.includes(one[near]));
  });
  return { found: found.map(({ id }) => id).sort(), asked };
}

const LINES = [line('nist', 'commerce'), line('commerce', 'us'), line('caisi', 'nist')];

describe('what something belongs to', () => {
  it('is followed however far up, and what belongs to it however far down', async () => {
    expect((await walk(LINES, ['nist'], 'up')).found).toEqual([
      'part-of/commerce/us',
      'part-of/nist/commerce',
    ]);
    expect((await walk(LINES, ['commerce'], 'down')).found).toEqual([
      'part-of/caisi/nist',
      'part-of/nist/commerce',
    ]);
  });

  it('is asked for a generation at a time, of each entity once, so that a ring ends', async () => {
    const ring = [line('a', 'b'), line('b', 'c'), line('c', 'a'), line('a', 'c')];
    const { found, asked } = await walk(ring, ['a'], 'up');
    expect(found).toHaveLength(4);
    expect(asked).toEqual([['a'], ['b', 'c']]);
  });

  it.each([{ reality: 'predicted' }, { rejected: { reason: { zh: '误', en: 'wrong' } } }] as const)(
    'is not followed along a line that is %o',
    async (over) => {
      const lines = [line('nist', 'commerce', over), line('commerce', 'us')];
      expect((await walk(lines, ['nist'], 'up')).found).toEqual([]);
    },
  );

  it('is the same where all lines are known, with the entity itself in a ring', () => {
    expect(ownersOf('caisi', LINES)).toEqual(['nist', 'commerce', 'us']);
    expect(ownersOf('us', LINES)).toEqual([]);
    expect(ownersOf('a', [line('a', 'b'), line('b', 'a'), line('b', 'c')])).toEqual(['b', 'a', 'c']);
  });

  it('is asked of nobody where there is nobody', async () => {
    expect((await walk(LINES, [], 'up')).asked).toEqual([]);
  });

  it('is every line on the way, in any graph, and asks of nobody twice', async () => {
    const ends = fc.array(fc.tuple(fc.nat(6), fc.nat(6)), { maxLength: 14 });
    await fc.assert(
      fc.asyncProperty(ends, fc.nat(6), async (pairs, begin) => {
        const lines = pairs.map(([from, to]) => line(`e${from}`, `e${to}`));
        const { found, asked } = await walk(lines, [`e${begin}`], 'up');
        // By hand: grow the set of those who are reached until it stays.
        const reached = new Set([`e${begin}`]);
        for (let round = 0; round < 7; round++)
          for (const { from, to } of lines) if (reached.has(from)) reached.add(to);
        const expected = lines.filter(({ from }) => reached.has(from)).map(({ id }) => id);
        expect(found).toEqual([...new Set(expected)].sort());
        expect(asked.flat()).toHaveLength(new Set(asked.flat()).size);
      }),
    );
  });
});

it('the kinds of belonging are those that the vocabulary calls so', () => {
  const kind = (id: string, more = {}) => ({
    ...{ id, label: { zh: id, en: id }, inverse: { zh: id, en: id }, from: [], to: [] },
    ...more,
  });
  const relations = [kind('signed'), kind('part-of', { belonging: true }), kind('hosts')];
  expect(belongingKinds({ relations })).toEqual(['part-of']);
});
