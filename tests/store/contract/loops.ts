import { expect, it } from 'vitest';
import { canonicalJson } from '../../../src/graph/canonical.ts';
import type { CurrentReader } from '../contract.ts';
import { LOOPS, roundTrips } from '../round-trips.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
const ALDER = 'firm:alder';
const BIRCH = 'firm:birch';
const ELM = 'firm:elm';
const drawn = roundTrips.relations.filter(({ rejected }) => !rejected);

/** Relations of things with themselves: each is one relation, and makes nobody a neighbour. */
export function describeLoops(ask: CurrentReader): void {
  it('hands out the relations of things with themselves as they were loaded', async () => {
    expect(canonicalJson(await ask().graph())).toBe(canonicalJson(roundTrips));
  });

  it('counts each of them as one relation', async () => {
    const { counts } = await ask().about();
    expect(counts.relations).toBe(18);
    expect(counts.relationKinds).toEqual([
      { kind: 'advises', total: 2 },
      { kind: 'based-in', total: 3 },
      { kind: 'holds-shares-in', total: 7 },
      { kind: 'sails-to', total: 2 },
      { kind: 'trades-with', total: 4 },
    ]);
    expect(counts.relationStatuses).toContainEqual({ status: 'supported', total: 16, predicted: 1 });
    expect(counts.relationStatuses).toContainEqual({ status: 'disputed', total: 1, predicted: 0 });
  });

  it('lists each of them once, with the one entity that is both of its ends', async () => {
    const { relations, entities } = await ask().entity(ALDER);
    expect(ids(relations.items)).toEqual([
      'based-in/firm:alder/port:east',
      LOOPS.alder,
      LOOPS.alderSecond,
      'holds-shares-in/firm:alder/firm:birch',
      'holds-shares-in/firm:birch/firm:alder',
      LOOPS.alderTrade,
      'trades-with/firm:alder/firm:birch',
      'trades-with/firm:alder/firm:cedar',
    ]);
    expect(relations.total).toBe(8);
    expect(ids(entities)).not.toContain(ALDER);
    const listed = await ask().relations({ kind: 'sails-to' });
    expect(listed).toMatchObject({ total: 2, items: [{ id: LOOPS.disputed }, {}] });
    expect(ids(listed.entities)).toEqual(['port:east', 'port:west']);
    const detail = await ask().relation(LOOPS.wren);
    expect(detail).toMatchObject({ from: { id: 'person:wren' }, to: { id: 'person:wren' } });
  });

  it('takes nobody for a neighbour of itself: degrees, totals and groups count others only', async () => {
    const piece = await ask().expand(ALDER);
    expect(piece.total).toBe(3);
    expect(piece.degrees).toMatchObject({ [ALDER]: 3, [BIRCH]: 2 });
    expect(piece.kinds).toEqual([
      { kind: 'based-in', direction: 'out', total: 1 },
      { kind: 'holds-shares-in', direction: 'in', total: 1 },
      { kind: 'holds-shares-in', direction: 'out', total: 1 },
      { kind: 'trades-with', direction: 'out', total: 2 },
    ]);
    expect(await ask().expand(ELM)).toMatchObject({ total: 0, kinds: [], degrees: { [ELM]: 0 } });
    const [hit] = (await ask().search('Elm Savings', { types: ['entity'] })).hits;
    expect(hit).toMatchObject({ id: ELM, degree: 0 });
  });

  it('gives them with an expansion as soon as their entity is in it, whatever part is asked for', async () => {
    const own = [LOOPS.alder, LOOPS.alderSecond, LOOPS.alderTrade];
    expect(ids((await ask().expand(ALDER)).relations)).toEqual(expect.arrayContaining(own));
    expect(await ask().expand(ALDER, { limit: 0 })).toMatchObject({
      entities: [{ id: ALDER }],
      relations: own.map((id) => ({ id })),
    });
    const alone = await ask().expand(ALDER, { kinds: ['sails-to'] });
    expect(ids(alone.relations)).toEqual(own);
    expect(ids((await ask().expand('port:west')).relations)).toContain(LOOPS.disputed);
  });

  it('gives them among entities, and of those that touch a newcomer its own', async () => {
    expect(ids((await ask().among([ELM])).relations)).toEqual([LOOPS.elm, LOOPS.elmTrade]);
    const fresh = await ask().among([ALDER, ELM, 'port:west'], { touching: [ELM] });
    expect(ids(fresh.relations)).toEqual([LOOPS.elm, LOOPS.elmTrade]);
    expect(ids(fresh.entities)).toEqual([ELM]);
    const other = await ask().among([ALDER, BIRCH, ELM], { touching: [BIRCH] });
    expect(ids(other.relations).filter((id) => Object.values(LOOPS).includes(id))).toEqual([]);
    expect((await ask().among(['firm:fir'])).relations).toEqual([]);
  });

  it('has in the network whoever is related only to itself, last; not whose relation is rejected', async () => {
    const network = await ask().network();
    expect(network.total).toEqual({ entities: 7, relations: drawn.length });
    expect(ids(network.relations)).toEqual(ids(drawn));
    expect(ids(network.entities).at(-1)).toBe(ELM);
    expect(ids(network.entities)).not.toContain('firm:fir');
    const cut = await ask().network(6);
    expect(cut.total).toEqual(network.total);
    expect(ids(cut.entities)).not.toContain(ELM);
    expect(ids(cut.relations)).not.toContain(LOOPS.elm);
  });

  it('never goes over them on the way to somebody, and hands none of them out with a path', async () => {
    const found = await ask().paths('person:wren', BIRCH);
    expect(found).toMatchObject({ steps: 3, total: 1 });
    expect(found.paths).toEqual([['person:wren', 'firm:cedar', ALDER, BIRCH]]);
    expect(ids(found.relations).filter((id) => Object.values(LOOPS).includes(id))).toEqual([]);
    const itself = await ask().paths(ALDER, ALDER);
    expect(itself).toMatchObject({ steps: 0, total: 1, paths: [[ALDER]], relations: [] });
    expect(await ask().paths(ELM, ALDER)).toMatchObject({ total: 0, paths: [] });
  });
}
