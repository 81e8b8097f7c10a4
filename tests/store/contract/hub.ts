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

  it('counts all claims about an entity by status, those that are not listed too', async () => {
    const { claims, claimStatuses } = await ask().entity('place:hub');
    expect(claims.items).toHaveLength(DEFAULT_LIMITS.items);
    expect(claimStatuses).toEqual([
      { status: 'supported', total: 1 },
      { status: 'uncited', total: relations - 1 },
    ]);
  });
}
