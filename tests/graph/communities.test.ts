import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { adjacencyOf, type Lines } from '../../src/graph/adjacency.ts';
import { communitiesOf, componentsOf, sizesOf } from '../../src/graph/communities.ts';

/** Any lines among up to twelve places, loops and several lines between two places among them. */
const anyLines: fc.Arbitrary<Lines> = fc.integer({ min: 1, max: 12 }).chain((count) => {
  const place = fc.integer({ min: 0, max: count - 1 });
  return fc
    .array(fc.tuple(place, place), { maxLength: 30 })
    .map((pairs) => ({ count, from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) }));
});

const ends = ({ from, to }: Lines): [number, number][] => Array.from(from, (a, line) => [a, to[line] ?? -1]);

describe('an adjacency', () => {
  it('has every line at both of its ends, and a loop once', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const { start, other, line } = adjacencyOf(lines);
        const found = Array.from({ length: lines.count }, (_, at) =>
          Array.from(other.subarray(start[at], start[at + 1]), (far, i) => [line[(start[at] ?? 0) + i], far]),
        );
        const wanted = Array.from({ length: lines.count }, (_, at) =>
          ends(lines).flatMap(([a, b], one) => (a === at ? [[one, b]] : b === at ? [[one, a]] : [])),
        );
        expect(found).toEqual(wanted);
      }),
    );
  });
});

describe('connected components', () => {
  it('hold both ends of every line, and nobody whom no way leads to', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const component = componentsOf(adjacencyOf(lines));
        for (const [a, b] of ends(lines)) expect(component[a]).toBe(component[b]);
        // As many as there are left after every line has joined two at most.
        let parts = Array.from({ length: lines.count }, (_, at) => [at]);
        for (const [a, b] of ends(lines)) {
          const [one, two] = [a, b].map((at) => parts.find((part) => part.includes(at)) ?? []);
          if (one !== two)
            parts = [
              ...parts.filter((part) => part !== one && part !== two),
              [...(one ?? []), ...(two ?? [])],
            ];
        }
        expect(sizesOf(component).map(([, size]) => size)).toEqual(
          parts.map((part) => part.length).sort((a, b) => b - a),
        );
      }),
    );
  });

  it('are named after their first place', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const component = componentsOf(adjacencyOf(lines));
        component.forEach((first, at) => expect(first <= at && component[first] === first).toBe(true));
      }),
    );
  });
});

describe('communities', () => {
  it('lie within connected components, are named after their first place, and are the same every time', () => {
    fc.assert(
      fc.property(anyLines, (lines) => {
        const adjacency = adjacencyOf(lines);
        const [communities, components] = [communitiesOf(adjacency), componentsOf(adjacency)];
        communities.forEach((first, at) => {
          expect(first <= at && communities[first] === first).toBe(true);
          expect(components[first]).toBe(components[at]);
        });
        expect(communitiesOf(adjacency)).toEqual(communities);
      }),
    );
  });

  it('tell two cliques apart that one line joins', () => {
    const clique = (first: number): [number, number][] =>
      [0, 1, 2, 3, 4].flatMap((a) =>
        [0, 1, 2, 3, 4].flatMap((b): [number, number][] => (a < b ? [[first + a, first + b]] : [])),
      );
    const pairs = [...clique(0), ...clique(5), [4, 5] as [number, number]];
    const lines = { count: 10, from: pairs.map(([a]) => a), to: pairs.map(([, b]) => b) };
    expect([...communitiesOf(adjacencyOf(lines))]).toEqual([0, 0, 0, 0, 0, 5, 5, 5, 5, 5]);
  });
});
