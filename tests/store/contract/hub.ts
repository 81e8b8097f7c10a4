import { expect, it } from 'vitest';
import { DEFAULT_LIMITS } from '../../../src/store/port.ts';
import type { CurrentReader } from '../contract.ts';
import { TOTALS } from '../hub.ts';

const relations = TOTALS.meets + TOTALS['helps out'] + TOTALS['helps in'];

/** What an entity with more relations and claims than an answer lists says of their number. */
export function describeHub(ask: CurrentReader): void {
  it('counts all relations of an entity by kind and direction, however many there are', async () => {
    const detail = await ask().entity('place:hub');
    expect(detail.kinds).toEqual([
      { kind: 'helps', direction: 'in', total: TOTALS['helps in'] },
      { kind: 'helps', direction: 'out', total: TOTALS['helps out'] },
      { kind: 'meets', direction: 'out', total: TOTALS.meets },
    ]);
    expect(detail.relations.total).toBe(relations);
    expect(detail.degree).toBe(relations);
    expect((await ask().expand('place:hub', { limit: 1 })).total).toBe(detail.degree);
  });

  it('lists relations of every kind, each up to the limit, by id', async () => {
    const { items } = (await ask().entity('place:hub')).relations;
    const ids = items.map(({ id }) => id);
    expect(ids).toEqual([...ids].sort());
    const listed = (of: (kind: string, from: string) => boolean): number =>
      items.filter(({ kind, from }) => of(kind, from)).length;
    expect(listed((kind) => kind === 'meets')).toBe(DEFAULT_LIMITS.items);
    expect(listed((kind, from) => kind === 'helps' && from === 'place:hub')).toBe(TOTALS['helps out']);
    expect(listed((kind, from) => kind === 'helps' && from !== 'place:hub')).toBe(TOTALS['helps in']);
  });

  it('is expanded page by page, each neighbour once, with the lines that join it to those of the page', async () => {
    const size = 450;
    const pages = await Promise.all(
      [0, size, 2 * size].map((offset) => ask().expand('place:hub', { limit: size, offset })),
    );
    const met = pages.map(({ entities }) => entities.map(({ id }) => id).filter((id) => id !== 'place:hub'));
    expect(met.map(({ length }) => length)).toEqual([size, size, relations - 2 * size]);
    expect(met.flat()).toEqual([...new Set(met.flat())].sort());
    for (const [at, page] of pages.entries()) {
      expect(page.relations.map(({ from, to }) => (from === 'place:hub' ? to : from)).sort()).toEqual(
        met[at],
      );
      expect(page.kinds).toEqual(pages[0]?.kinds);
    }
  });

  it('has all of its neighbours in the overview, each with its line, however many there are', async () => {
    const { ids, degree, from, to, total } = await ask().overview();
    const [hub, ...others] = ids;
    expect([hub, degree[0]]).toEqual(['place:hub', relations]);
    expect(others).toEqual([...new Set(others)].sort());
    expect(total).toEqual({ entities: relations + 1, relations });
    expect([others.length, from.length]).toEqual([relations, relations]);
    expect(new Set(from.map((end, at) => (end === 0 ? to[at] : end))).size).toBe(relations);
  });

  it('counts all claims about an entity by status, those that are not listed too', async () => {
    const { claims, claimStatuses } = await ask().entity('place:hub');
    expect(claims.items).toHaveLength(DEFAULT_LIMITS.items);
    expect(claimStatuses).toEqual([
      { status: 'supported', total: 1 },
      { status: 'uncited', total: relations - 1 },
    ]);
  });
}
