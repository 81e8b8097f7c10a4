import { describe, expect, it } from 'vitest';
import { kindOf } from '../../../src/graph/ids.ts';
import { isDrawn } from '../../../src/graph/line.ts';
import type { Graph, Relation } from '../../../src/graph/model.ts';
import { parsePattern } from '../../../src/graph/pattern/pattern.ts';
import { everyWay } from '../../graph/pattern/brute-force.ts';
import type { CurrentReader } from '../contract.ts';
import { RELATIONS } from '../fixture.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

/** Patterns that one relation, and another that begins or ends where it does, suggest. */
function around(relation: Relation, graph: Graph): string[][] {
  const { kind, from, to } = relation;
  const other = graph.relations.find(
    (one) => one !== relation && isDrawn(one) && [one.from, one.to].includes(to),
  );
  const on = other && (other.from === to ? `${other.kind}/_` : `${other.kind}/by/${kindOf(other.from)}`);
  const again = graph.relations.find((one) => one.from === from && one.kind !== kind);
  return [
    [kindOf(from), `${kind}/${to}`],
    [kindOf(to), `${kind}/by/${kindOf(from)}`],
    [kindOf(from), `not:${kind}/${to}`],
    [kindOf(from), `not:${kind}/_`],
    ['_', `${kind}/${to}`],
    [kindOf(to), `not:${kind}/by/${from}`],
    ...(on === undefined
      ? []
      : [
          [from, `${kind}/_`, on],
          [kindOf(from), `${kind}/${kindOf(to)}`, on],
        ]),
    ...(again
      ? [
          [kindOf(from), `${kind}/_`, `and:${again.kind}/${again.to}`],
          [kindOf(from), `${kind}/${to}`, `not:${again.kind}/_`],
        ]
      : []),
  ];
}

/** Patterns of any graph. */
export function describePatterns(ask: CurrentReader, graph: Graph): void {
  describe('a pattern', () => {
    const step = Math.max(1, Math.floor(graph.relations.length / 12));
    const some = graph.relations.filter((_, at) => at % step === 0);

    it('is matched by whoever every single way along its steps leads from, and by nobody else', async () => {
      for (const steps of some.flatMap((relation) => around(relation, graph))) {
        for (const predictions of [false, true]) {
          const { total, items, uncertain, relations, entities } = await ask().pattern(steps, {
            predictions,
          });
          const expected = everyWay(graph, parsePattern(steps), predictions);
          const said = `${steps.join(',')} ${predictions}`;
          expect(ids(items), said).toEqual(expected.ids);
          expect(total, said).toBe(expected.ids.length);
          expect(uncertain, said).toEqual({ total: expected.uncertain.length, ids: expected.uncertain });
          expect(ids(relations), said).toEqual(expected.used);
          const ends = relations.flatMap(({ from, to }) => [from, to]);
          const named = steps
            .flatMap((text) => text.split('/').at(-1) ?? [])
            .filter((text) => text.includes(':'));
          expect(ids(entities), said).toEqual([...new Set([...ends, ...named])].sort());
        }
      }
    });

    it('and the same without parts all of its start in two', async () => {
      for (const { kind, from, to } of some) {
        const [all, inside, outside] = await Promise.all(
          [[], [`${kind}/${to}`], [`not:${kind}/${to}`]].map((steps) =>
            ask().pattern([kindOf(from), ...steps]),
          ),
        );
        expect([...ids(inside?.items ?? []), ...ids(outside?.items ?? [])].sort()).toEqual(
          ids(all?.items ?? []),
        );
      }
    });

    it('comes a page at a time, with the ways of that page', async () => {
      const relation = graph.relations.find((one) => isDrawn(one) && one.reality === 'actual');
      if (!relation) return;
      const steps = [kindOf(relation.from), `${relation.kind}/_`];
      const whole = await ask().pattern(steps);
      const page = await ask().pattern(steps, { limit: 1, offset: whole.total - 1 });
      expect(page.total).toBe(whole.total);
      expect(page.items).toEqual(whole.items.slice(-1));
      const own = whole.relations.filter(({ from, to }) => [from, to].some((id) => id === page.items[0]?.id));
      expect(page.relations).toEqual(own);
    });

    it('of an entity that is not there is not found, whatever a step would say of it', async () => {
      const [relation] = some;
      if (!relation) return;
      const lost = `${kindOf(relation.to)}:lost`;
      for (const step of [`${relation.kind}/${lost}`, `not:${relation.kind}/${lost}`]) {
        const asked = ask().pattern([kindOf(relation.from), step]);
        await expect(asked).rejects.toMatchObject({
          code: 'not-found',
          message: expect.stringContaining(lost),
        });
      }
    });
  });
}

/** Patterns of the fixture. */
export function describeSignersOutside(ask: CurrentReader): void {
  describe('a pattern of who signed', () => {
    it('is certain of nobody as long as its list is not complete', async () => {
      const steps = ['country', 'signed/agreement:us-uk-mou', 'not:member-of/network:international'];
      const { items, uncertain, relations } = await ask().pattern(steps);
      expect(ids(items)).toEqual(['country:gb', 'country:us']);
      expect(uncertain).toEqual({ total: 2, ids: ['country:gb', 'country:us'] });
      expect(ids(relations)).toEqual([RELATIONS.signedGb, RELATIONS.signedUs]);
    });

    it.each([
      [['planet'], /“planet”, the start of the pattern/],
      [['country:kr', 'orbits/_'], /“orbits\/_”, step 1 of the pattern, leads nowhere/],
      [['country', 'signed'], /“signed”, step 1 of the pattern, is no step/],
      [[], /“”, the start of the pattern/],
    ])('that makes no sense is refused: %j', async (steps, message) => {
      await expect(ask().pattern(steps)).rejects.toMatchObject({ message: expect.stringMatching(message) });
      await expect(ask().pattern(steps)).rejects.toMatchObject({ code: 'bad-request' });
    });
  });
}
