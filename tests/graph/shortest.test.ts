import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shortestPaths, type ShortestPaths } from '../../src/graph/shortest.ts';

type Line = readonly [string, string];

/** Whom each has a line to, whatever its direction: each once, sorted. */
const neighbours = (lines: readonly Line[]) => (id: string) =>
  [...new Set(lines.flatMap(([a, b]) => (a === id ? [b] : b === id ? [a] : [])))]
    .filter((other) => other !== id)
    .sort();

/** Every path that meets nobody twice, walked one by one: what the search must agree with. */
function simplePaths(lines: readonly Line[], path: readonly string[], to: string): string[][] {
  const at = path.at(-1) ?? '';
  if (at === to) return [[...path]];
  const onwards = neighbours(lines)(at).filter((next) => !path.includes(next));
  return onwards.flatMap((next) => simplePaths(lines, [...path, next], to));
}

interface Asked {
  lines: Line[];
  from: string;
  to: string;
  steps: number;
  limit: number;
}

function naive({ lines, from, to, steps, limit }: Asked): ShortestPaths {
  const all = simplePaths(lines, [from], to).filter((path) => path.length - 1 <= steps);
  if (all.length === 0) return { total: 0, paths: [] };
  const shortest = Math.min(...all.map(({ length }) => length));
  const tied = all.filter(({ length }) => length === shortest);
  const inOrder = tied.sort((a, b) => (a.join(' ') < b.join(' ') ? -1 : 1));
  return { steps: shortest - 1, total: tied.length, paths: inOrder.slice(0, limit) };
}

const asked = ({ lines, from, to, steps, limit }: Asked): ShortestPaths =>
  shortestPaths({ from, to }, neighbours(lines), { steps, limit });

// Some names are the beginnings of others: the order is that of the ids one by one.
const NAMES = ['a', 'a-1', 'b', 'c', 'c:1', 'd', 'e', 'f'];
const name = fc.constantFrom(...NAMES);
const questions: fc.Arbitrary<Asked> = fc.record({
  lines: fc.array(fc.tuple(name, name), { maxLength: 16 }),
  from: name,
  to: name,
  steps: fc.nat({ max: 6 }),
  limit: fc.oneof(fc.nat({ max: 3 }), fc.constant(100)),
});

const LADDER: Line[] = ['a', 'b', 'c'].flatMap((at, rung): Line[] => {
  const next = ['b', 'c', 'd'][rung] ?? '';
  return [1, 2, 3].flatMap((n): Line[] => [
    [at, `${at}${n}`],
    [next, `${at}${n}`],
  ]);
});

describe('the tied shortest paths between two', () => {
  it('are those of all paths, walked one by one, that are shortest', () => {
    fc.assert(
      fc.property(questions, (question) => {
        expect(asked(question)).toEqual(naive(question));
      }),
      { numRuns: 1000 },
    );
  });

  it('are all of one length, in order of their ids, and counted beyond the limit', () => {
    const question = { lines: LADDER, from: 'a', to: 'd', steps: 6, limit: 3 };
    expect(asked(question)).toEqual({
      steps: 6,
      total: 27,
      paths: ['c1', 'c2', 'c3'].map((last) => ['a', 'a1', 'b', 'b1', 'c', last, 'd']),
    });
    expect(asked({ ...question, limit: 0 })).toEqual({ steps: 6, total: 27, paths: [] });
  });

  it('are not looked for beyond the asked steps', () => {
    const question = { lines: LADDER, from: 'a', to: 'd', steps: 5, limit: 3 };
    expect(asked(question)).toEqual({ total: 0, paths: [] });
  });

  it('are one path of no steps from somebody to themselves, with whatever neighbours', () => {
    for (const steps of [0, 6]) {
      const question = { lines: LADDER, from: 'b', to: 'b', steps, limit: 20 };
      expect(asked(question)).toEqual({ steps: 0, total: 1, paths: [['b']] });
    }
    expect(asked({ lines: [], from: 'x', to: 'x', steps: 6, limit: 20 }).paths).toEqual([['x']]);
  });

  it('are none where nothing leads there, or where one of them is nobody', () => {
    const lines: Line[] = [...LADDER, ['y', 'z']];
    for (const to of ['y', 'nobody']) {
      expect(asked({ lines, from: 'a', to, steps: 6, limit: 20 })).toEqual({ total: 0, paths: [] });
      expect(asked({ lines, from: to, to: 'a', steps: 6, limit: 20 })).toEqual({ total: 0, paths: [] });
    }
  });

  it('are the same there and back', () => {
    fc.assert(
      fc.property(questions, ({ limit: _, ...question }) => {
        const there = asked({ ...question, limit: 1000 });
        const back = asked({ ...question, from: question.to, to: question.from, limit: 1000 });
        expect({ ...back, paths: back.paths.map((path) => path.reverse().join(' ')).sort() }).toEqual({
          ...there,
          paths: there.paths.map((path) => path.join(' ')).sort(),
        });
      }),
      { numRuns: 200 },
    );
  });

  it('are counted without being walked: a hundred at each of five steps make ten thousand million', () => {
    const next = (id: string): string[] => {
      const level = Number(id.split('/')[0]);
      const levels = [level - 1, level + 1].filter((one) => one >= 0 && one <= 6);
      const widths = levels.map((one) => (one === 0 || one === 6 ? 1 : 100));
      return levels
        .flatMap((one, at) => Array.from({ length: widths[at] ?? 0 }, (_, n) => `${one}/${n}`))
        .sort();
    };
    const tied = shortestPaths({ from: '0/0', to: '6/0' }, next, { steps: 6, limit: 2 });
    expect(tied).toMatchObject({ steps: 6, total: 100 ** 5 });
    expect(tied.paths.map((path) => path.join(' '))).toEqual([
      '0/0 1/0 2/0 3/0 4/0 5/0 6/0',
      '0/0 1/0 2/0 3/0 4/0 5/1 6/0',
    ]);
  });
});
