import { describe, expect, it } from 'vitest';
import type { Answer } from '../../../src/store/port.ts';
import type { CurrentReader } from '../contract.ts';
import { RELATIONS } from '../fixture.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

export function describeSubgraphs(ask: CurrentReader): void {
  describe('expanding an entity', () => {
    it('gives it, its neighbours and what is between them, with true totals by kind', async () => {
      const subgraph = await ask().expand('country:kr');
      expect(ids(subgraph.entities)).toEqual([
        'country:gb',
        'country:kr',
        'institute:kr-aisi',
        'network:international',
      ]);
      expect(ids(subgraph.relations)).toEqual([RELATIONS.together, RELATIONS.member, RELATIONS.represents]);
      expect(subgraph.total).toBe(3);
      expect(subgraph.degrees).toMatchObject({ 'country:gb': 2, 'country:kr': 3 });
      expect(subgraph.kinds).toEqual([
        { kind: 'cooperates-with', direction: 'out', total: 1 },
        { kind: 'member-of', direction: 'out', total: 1 },
        { kind: 'represents', direction: 'in', total: 1 },
      ]);
    });

    it('sees a symmetric relation alike from both of its ends', async () => {
      const { kinds } = await ask().expand('country:gb');
      expect(kinds).toContainEqual({ kind: 'cooperates-with', direction: 'out', total: 1 });
    });

    it('keeps to the asked kinds, and still says how many neighbours there are in all', async () => {
      const subgraph = await ask().expand('country:kr', { kinds: ['represents', 'signed'] });
      expect(ids(subgraph.entities)).toEqual(['country:kr', 'institute:kr-aisi']);
      expect(ids(subgraph.relations)).toEqual([RELATIONS.represents]);
      expect(subgraph.total).toBe(3);
      expect(subgraph.kinds).toHaveLength(3);
      expect(ids((await ask().expand('country:kr', { kinds: [] })).entities)).toEqual(['country:kr']);
    });

    it('goes through the neighbours by limit and offset, each once', async () => {
      const first = await ask().expand('country:kr', { limit: 2 });
      const second = await ask().expand('country:kr', { limit: 2, offset: 2 });
      expect(ids(first.entities)).toEqual(['country:gb', 'country:kr', 'institute:kr-aisi']);
      expect(ids(second.entities)).toEqual(['country:kr', 'network:international']);
      expect(second.total).toBe(3);
    });

    it('leaves a rejected relation out', async () => {
      expect(await ask().expand('institute:us-caisi')).toMatchObject({
        total: 0,
        kinds: [],
        relations: [],
        degrees: { 'institute:us-caisi': 0 },
      });
    });

    it('of an entity that is not there is an error', async () => {
      await expect(ask().expand('country:atlantis')).rejects.toMatchObject({ code: 'not-found' });
    });
  });

  describe('asking for what is among some entities', () => {
    it('gives each of them once, every relation that has both ends there, and names the missing', async () => {
      const asked = ['country:kr', 'planet:x', 'country:gb', 'country:kr', 'doc:preview'];
      const subgraph = await ask().among(asked);
      expect(ids(subgraph.entities)).toEqual(['country:gb', 'country:kr']);
      expect(ids(subgraph.relations)).toEqual([RELATIONS.together]);
      expect(subgraph.degrees).toEqual({ 'country:gb': 2, 'country:kr': 3 });
      expect(subgraph.missing).toEqual(['doc:preview', 'planet:x']);
    });

    it('leaves a rejected relation out, and takes nobody for no question', async () => {
      const subgraph = await ask().among(['institute:us-caisi', 'network:international']);
      expect(subgraph.relations).toEqual([]);
      expect(await ask().among([])).toEqual({ entities: [], relations: [], degrees: {}, missing: [] });
    });

    it('gives of what touches some of them only what is new', async () => {
      const all = ['country:kr', 'country:gb', 'country:us', 'agreement:us-uk-mou'];
      const whole = await ask().among(all);
      const touching = ['country:gb', 'planet:x', 'network:international'];
      const fresh = await ask().among([...all, 'planet:x'], { touching });
      const due = whole.relations.filter(({ from, to }) => from === 'country:gb' || to === 'country:gb');
      expect(due.length).toBeGreaterThan(0);
      expect(fresh.relations).toEqual(due);
      const ends = [...new Set(['country:gb', ...due.flatMap(({ from, to }) => [from, to])])].sort();
      expect(ids(fresh.entities)).toEqual(ends);
      expect(Object.keys(fresh.degrees).sort()).toEqual(ends);
      expect(fresh.missing).toEqual(['planet:x']);
      expect(await ask().among(all, { touching: [] })).toMatchObject({
        entities: [],
        relations: [],
        missing: [],
      });
    });

    it('takes thousands of ids', async () => {
      const many = Array.from({ length: 3000 }, (_, at) => `planet:number-${at}`);
      const subgraph = await ask().among([...many, 'country:gb']);
      expect(ids(subgraph.entities)).toEqual(['country:gb']);
      expect(subgraph.missing).toHaveLength(3000);
    });
  });

  describe('the network', () => {
    it('is everybody who has a relation, biggest degree first, and all that is drawn', async () => {
      const { entities, relations, total } = await ask().network();
      expect(ids(entities)).toEqual([
        'country:kr',
        'agreement:us-uk-mou',
        'country:gb',
        'agreement:global-declaration',
        'country:us',
        'institute:kr-aisi',
        'label:western-states',
        'network:international',
      ]);
      expect(relations).toHaveLength(6);
      expect(ids(relations)).not.toContain(RELATIONS.rejected);
      expect(total).toEqual({ entities: 8, relations: 6 });
    });

    it('is cut to the biggest, with the relations among those and the true totals', async () => {
      const { entities, relations, total } = await ask().network(3);
      expect(ids(entities)).toEqual(['country:kr', 'agreement:us-uk-mou', 'country:gb']);
      expect(ids(relations)).toEqual([RELATIONS.together, RELATIONS.signedGb]);
      expect(total).toEqual({ entities: 8, relations: 6 });
    });
  });

  describe('the overview', () => {
    /** The lines of an overview in words. */
    const linesOf = ({ ids, from, to, line, lines }: Answer<'overview'>): string[] =>
      from.map((a, at) => {
        const look = lines[line[at] ?? -1];
        return [ids[a], look?.status, look?.predicted ? 'foretold' : 'actual', ids[to[at] ?? -1]].join(' ');
      });

    it('has everybody of the network in the same order, and every drawn line with its look', async () => {
      const { entities, relations, degrees, total } = await ask().network();
      const overview = await ask().overview();
      expect(overview.ids).toEqual(ids(entities));
      expect(overview.kind.map((at) => overview.kinds[at])).toEqual(entities.map(({ kind }) => kind));
      expect(overview.degree).toEqual(entities.map(({ id }) => degrees[id]));
      expect(overview.total).toEqual(total);
      const drawn = relations.map(({ from, to, status, reality }) =>
        [from, status, reality === 'predicted' ? 'foretold' : 'actual', to].join(' '),
      );
      expect(linesOf(overview).sort()).toEqual(drawn.sort());
    });

    it('names kinds and looks once, and only those that there are', async () => {
      const { kinds, kind, lines, line } = await ask().overview();
      expect(kinds).toEqual([...new Set(kinds)].sort());
      expect(new Set(kind)).toEqual(new Set(kinds.keys()));
      expect(new Set(line)).toEqual(new Set(lines.keys()));
    });

    it('has its lines sorted by where they begin, then by where they end', async () => {
      const { from, to, ids: all } = await ask().overview();
      const places = from.map((a, at) => a * all.length + (to[at] ?? 0));
      expect(places).toEqual(places.toSorted((a, b) => a - b));
    });

    it('is cut to the biggest, with the lines among those and the true totals', async () => {
      const cut = await ask().overview(3);
      expect(cut.ids).toEqual(['country:kr', 'agreement:us-uk-mou', 'country:gb']);
      expect(cut.from).toHaveLength(2);
      expect(cut.total).toEqual({ entities: 8, relations: 6 });
      expect(await ask().overview(0)).toMatchObject({ ids: [], kinds: [], from: [], lines: [] });
    });
  });
}
