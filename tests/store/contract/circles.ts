import { describe, expect, it } from 'vitest';
import { circleKinds, circlesOf, refusalKinds } from '../../../src/graph/circles/circle.ts';
import { isDrawn } from '../../../src/graph/line.ts';
import type { Graph } from '../../../src/graph/model.ts';
import type { CurrentReader } from '../contract.ts';
import { RELATIONS } from '../fixture.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Who is in which circle, whatever the graph is. */
export function describeCircles(ask: CurrentReader, graph: Graph): void {
  describe('circles', () => {
    const all = circlesOf(graph.relations, graph.vocabulary);

    it('are what the domain makes of the relations, with what they are the circles of', async () => {
      const { items, total, entities } = await ask().circles();
      expect(total).toBe(all.length);
      expect(items).toEqual(all.slice(0, items.length));
      expect(ids(entities)).toEqual([...new Set(items.map(({ of }) => of))].sort());
    });

    it('have every party of theirs, and whoever is known to have stayed outside, and nobody else', async () => {
      const refusals = refusalKinds(graph.vocabulary);
      const { circles, relations, entities, missing } = await ask().parties(ids(all));
      const targets = new Set(all.map(({ of }) => of));
      const kinds = circleKinds(graph.vocabulary);
      const expected = graph.relations.filter(
        (relation) =>
          isDrawn(relation) &&
          (kinds.includes(relation.kind) || (refusals.includes(relation.kind) && targets.has(relation.to))),
      );
      expect(circles).toEqual(all);
      expect(missing).toEqual([]);
      expect(relations.total).toBe(expected.length);
      expect(ids(relations.items)).toEqual(ids(expected));
      const ends = relations.items.flatMap(({ from, to }) => [from, to]);
      expect(ids(entities)).toEqual([...new Set([...targets, ...ends])].sort());
    });

    it('come back as missing where there is none of that id, of whatever form it is', async () => {
      const asked = ['signed/agreement:lost', 'nothing/at all', 'country:kr', '“$ids”'];
      expect(await ask().parties(asked)).toEqual({
        circles: [],
        missing: [...asked].sort(),
        relations: { total: 0, items: [] },
        entities: [],
      });
    });

    it('are asked for one by one as well', async () => {
      for (const circle of all.slice(0, 5)) {
        const { circles, relations } = await ask().parties([circle.id], { limit: 1 });
        expect(circles).toEqual([circle]);
        expect(relations.total).toBeGreaterThanOrEqual(circle.parties + circle.foretold);
        expect(relations.items).toHaveLength(1);
      }
    });
  });
}

/** The circles of the fixture. */
export function describeSigners(ask: CurrentReader): void {
  describe('the circle of who signed', () => {
    it('has both who signed', async () => {
      const { relations, circles } = await ask().parties(['signed/agreement:us-uk-mou']);
      expect(ids(relations.items)).toEqual([RELATIONS.signedGb, RELATIONS.signedUs]);
      expect(circles).toEqual([
        {
          ...{ id: 'signed/agreement:us-uk-mou', kind: 'signed', of: 'agreement:us-uk-mou' },
          ...{ parties: 2, foretold: 0, refused: 0 },
        },
      ]);
    });
  });
}
