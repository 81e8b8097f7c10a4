import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Graph, Relation } from '../../../src/graph/model.ts';
import type { Subgraph } from '../../../src/store/port.ts';
import type { CurrentReader } from '../contract.ts';

interface Named {
  id: string;
  name: string;
}

/** As many hits as a server hands out at once. */
const MANY = 100;
const HAN = /\p{Script=Han}{2,}/gu;

const namesOf = (graph: Graph): Named[] =>
  graph.entities.flatMap(({ id, names }) => names.map(({ value }) => ({ id, name: value })));

const runs = (graph: Graph): Named[] =>
  namesOf(graph).flatMap(({ id, name }) => [...name.matchAll(HAN)].map(([run]) => ({ id, name: run })));

const words = (graph: Graph): Named[] =>
  namesOf(graph).flatMap(({ id, name }) =>
    name
      .split(/\s+/)
      .filter((word) => /[a-z]/i.test(word))
      .map((word) => ({ id, name: word })),
  );

const isWhole = ({ entities, relations }: Subgraph): boolean => {
  const ids = new Set(entities.map(({ id }) => id));
  return relations.every(({ from, to }) => ids.has(from) && ids.has(to));
};

const pair = (a: string, b: string): string => [a, b].sort().join(' ');
const pairOf = ({ from, to }: Relation): string => pair(from, to);

/** Every two that follow each other. */
const pairsOf = (path: readonly string[]): string[] =>
  path.slice(1).map((id, at) => pair(path[at] ?? '', id));

const drawnPairs = ({ relations }: Graph): ReadonlySet<string> =>
  new Set(relations.filter(({ rejected }) => !rejected).map(pairOf));

/** What holds whatever the graph is. */
export function describeAny(ask: CurrentReader, graph: Graph): void {
  const finds = async (query: string, id: string): Promise<void> => {
    const { total, hits } = await ask().search(query, { limit: MANY, types: ['entity'] });
    const seen = hits.map((hit) => hit.id);
    if (total <= MANY) expect(seen, query).toContain(id);
    else expect(seen).toHaveLength(MANY);
  };

  describe('whatever the data', () => {
    it('finds an entity by every run of two or more characters of a Chinese name', async () => {
      const part = fc.constantFrom(...runs(graph)).chain(({ id, name }) =>
        fc
          .tuple(fc.nat({ max: name.length - 2 }), fc.integer({ min: 2, max: name.length }))
          .map(([from, length]) => ({ id, run: name.slice(from, from + length) }))
          .filter(({ run }) => run.length >= 2),
      );
      await fc.assert(
        fc.asyncProperty(part, ({ id, run }) => finds(run, id)),
        { numRuns: 150 },
      );
    });

    it('finds an entity by every word of a Latin name', async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...words(graph)), ({ id, name }) => finds(name, id)),
        { numRuns: 150 },
      );
    });

    it('has an entity first, or beside its namesakes, by its whole name', async () => {
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...namesOf(graph)), async ({ id, name }) => {
          const { hits } = await ask().search(name, { limit: MANY, types: ['entity'] });
          const own = hits.findIndex((hit) => hit.id === id);
          expect(own, name).toBeGreaterThanOrEqual(0);
          const before = hits.slice(0, own).map((hit) => hit.matched.value.length);
          expect(before.every((length) => length <= name.length + 2)).toBe(true);
        }),
        { numRuns: 100 },
      );
    });

    it('answers anything that may be typed', async () => {
      await fc.assert(
        fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 40 }), async (query) => {
          const { total, kinds, hits } = await ask().search(query);
          expect(hits.length).toBeLessThanOrEqual(Math.min(20, total));
          expect(kinds.reduce((sum, kind) => sum + kind.total, 0)).toBe(total);
        }),
        { numRuns: 100 },
      );
    });

    it('hands out pieces that are whole, and degrees that agree with them', async () => {
      const ids = graph.entities.map(({ id }) => id);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...ids), async (id) => {
          const piece = await ask().expand(id, { limit: 1000 });
          expect(isWhole(piece)).toBe(true);
          expect(piece.degrees[id]).toBe(piece.total);
          expect(piece.entities).toHaveLength(piece.total + 1);
        }),
        { numRuns: 50 },
      );
      expect(isWhole(await ask().network())).toBe(true);
    });

    it('finds only paths that are some: each step is a drawn line, all are alike in length, none is twice', async () => {
      const drawn = drawnPairs(graph);
      const ids = graph.entities.map(({ id }) => id);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...ids), fc.constantFrom(...ids), async (from, to) => {
          const found = await ask().paths(from, to, { limit: MANY });
          expect(isWhole(found)).toBe(true);
          expect(found.paths).toHaveLength(Math.min(MANY, found.total));
          expect(found.paths).toEqual(
            [...new Set(found.paths.map(String))].sort().map((path) => path.split(',')),
          );
          for (const path of found.paths) {
            expect([path.at(0), path.at(-1), path.length - 1]).toEqual([from, to, found.steps]);
            expect(pairsOf(path).filter((pair) => !drawn.has(pair))).toEqual([]);
          }
          const walked = new Set(found.paths.flatMap(pairsOf));
          expect(new Set(found.relations.map(pairOf))).toEqual(walked);
          expect(found.entities.map(({ id }) => id)).toEqual([...new Set(found.paths.flat())].sort());
        }),
        { numRuns: 100 },
      );
    });

    it('finds the line itself for the path between its ends', async () => {
      const lines = graph.relations.filter(({ rejected, from, to }) => !rejected && from !== to);
      await fc.assert(
        fc.asyncProperty(fc.constantFrom(...lines), async ({ id, from, to }) => {
          const { steps, paths, relations } = await ask().paths(to, from);
          expect({ steps, paths }).toEqual({ steps: 1, paths: [[to, from]] });
          expect(relations.map((relation) => relation.id)).toContain(id);
        }),
        { numRuns: 50 },
      );
    });

    it('lists as many as it counts', async () => {
      const { counts } = await ask().about();
      const sum = (parts: readonly { total: number }[]): number =>
        parts.reduce((all, { total }) => all + total, 0);
      expect((await ask().entities({ limit: 0 })).total).toBe(counts.entities);
      expect((await ask().claims({ limit: 0 })).total).toBe(counts.claims);
      expect((await ask().documents({ limit: 0 })).total).toBe(counts.documents);
      expect(sum(counts.entityKinds)).toBe(counts.entities);
      expect(sum(counts.relationStatuses)).toBe(counts.relations);
      for (const { status, total } of counts.relationStatuses) {
        expect((await ask().relations({ status, limit: 0 })).total, status).toBe(total);
      }
    });
  });
}
