import { describe, expect, it } from 'vitest';
import { coverageOf } from '../../../src/graph/coverage.ts';
import { restingOn, withoutSources } from '../../../src/graph/dependence.ts';
import { parseClaimId } from '../../../src/graph/ids.ts';
import { SOURCE_CLASSES, type Graph } from '../../../src/graph/model.ts';
import type { CurrentReader } from '../contract.ts';
import { RELATIONS } from '../fixture.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
const NOT_FOUND = { code: 'not-found' };

/** What rests on what, whatever the graph is. */
export function describeDependence(ask: CurrentReader, graph: Graph): void {
  describe('what rests on what', () => {
    it('is what the domain says, for every document alone', async () => {
      for (const { id } of graph.documents) {
        expect((await ask().resting([id])).ids, id).toEqual(restingOn(graph, [id]));
        expect((await ask().resting([id], { alone: true })).ids, id).toEqual(
          withoutSources(graph, [id]).fallen,
        );
      }
    });

    it('is what the domain says, for every class and for all documents at once', async () => {
      for (const source of SOURCE_CLASSES) {
        const named = ids(graph.documents.filter((document) => document.class === source));
        const found = await ask().resting([source], { alone: true });
        expect(ids(found.documents)).toEqual(named);
        expect(found.ids, source).toEqual(withoutSources(graph, named).fallen);
      }
      const all = ids(graph.documents);
      expect((await ask().resting(all, { alone: true })).ids).toEqual(restingOn(graph, all));
    });

    it('is counted the same in the list of sources', async () => {
      for (const { document, resting, alone } of (await ask().sources()).items) {
        const all = await ask().resting([document.id], { limit: 0 });
        expect({ claims: all.claims.total, relations: all.relations.total }).toEqual(resting);
        const { fallen } = withoutSources(graph, [document.id]);
        expect(alone).toEqual({ claims: fallen.claims.length, relations: fallen.relations.length });
      }
    });

    it('covers each text as the domain says', async () => {
      for (const document of graph.documents) {
        expect(await ask().coverage(document.id)).toEqual(coverageOf(document, graph.claims));
      }
    });

    it('is in conflict exactly where a status says so', async () => {
      const { items, total, claims, relations } = await ask().conflicts();
      expect(items).toHaveLength(total);
      const inConflict = new Set(items.filter(({ of }) => of === 'relation').map(({ id }) => id));
      const disputed = graph.relations.filter((relation) => relation.disputed);
      expect([...inConflict]).toEqual(ids(disputed));
      expect(ids(relations)).toEqual(ids(disputed));
      expect(ids(claims)).toEqual(
        [...new Set(items.flatMap(({ sides }) => sides.flatMap((side) => side.claims)))].sort(),
      );
    });
  });
}

/** The questions of tracing, on the fixture. */
export function describeTrace(ask: CurrentReader): void {
  describe('what stands on sources', () => {
    it('is found by the document, by whoever wrote or published it, and by its class', async () => {
      const byDocument = await ask().resting(['doc:news-2024']);
      expect(ids(byDocument.documents)).toEqual(['doc:news-2024']);
      expect(ids(byDocument.claims.items)).toEqual(['claim:news-2024/001', 'claim:news-2024/002']);
      expect(ids(byDocument.relations.items)).toEqual([RELATIONS.represents]);
      expect(ids(byDocument.entities)).toEqual(['country:kr', 'institute:kr-aisi']);
      expect(ids((await ask().resting(['person:zoe-lukasz'])).documents)).toEqual([
        'doc:news-2024',
        'doc:preview',
      ]);
      expect(ids((await ask().resting(['organisation:ciss'])).documents)).toEqual(['doc:preview']);
      expect(ids((await ask().resting(['party', 'news'])).documents)).toEqual([
        'doc:mou-2024',
        'doc:news-2024',
      ]);
    });

    it('comes a part at a time, in text order, with all ids beside it', async () => {
      const all = await ask().resting(['doc:unread-2019', 'doc:mou-2024', 'doc:kelly-2024']);
      const part = await ask().resting(['doc:unread-2019', 'doc:mou-2024', 'doc:kelly-2024'], {
        limit: 1,
        offset: 1,
      });
      expect(ids(all.claims.items).at(-1)).toBe('claim:preview/1000');
      expect(part.claims).toEqual({ total: all.claims.total, items: all.claims.items.slice(1, 2) });
      expect(part.relations).toEqual({ total: all.relations.total, items: all.relations.items.slice(1, 2) });
      expect(part.ids).toEqual(all.ids);
    });

    it('falls with all of its sources only', async () => {
      const { relations } = await ask().resting(['doc:news-2024'], { alone: true });
      expect(ids(relations.items)).toEqual([RELATIONS.represents]);
      expect((await ask().resting(['doc:kelly-2024'], { alone: true })).ids.claims).not.toContain(
        'claim:news-2024/001',
      );
    });

    it('names what is not there, and takes nothing for no question', async () => {
      const found = await ask().resting(['doc:lost', 'nobody', 'country:kr', 'constructor', 'doc:lost']);
      expect(found.missing).toEqual(['constructor', 'doc:lost', 'nobody']);
      expect(found.documents).toEqual([]);
      expect(await ask().resting([])).toEqual({
        ...{ documents: [], missing: [], entities: [], ids: { claims: [], relations: [] } },
        ...{ claims: { total: 0, items: [] }, relations: { total: 0, items: [] } },
      });
    });
  });

  describe('the list of sources', () => {
    it('has every document, and of one text those that it refers to or cites', async () => {
      const all = await ask().sources();
      expect(all.items.map(({ document }) => document.id)).toEqual([
        ...['doc:kelly-2024', 'doc:mou-2024', 'doc:news-2024', 'doc:preview', 'doc:unread-2019'],
      ]);
      const own = await ask().sources({ document: 'doc:preview' });
      expect(own.items.map(({ document }) => document.id)).toContain('doc:unread-2019');
      expect(own.items.map(({ document }) => document.id)).not.toContain('doc:preview');
      await expect(ask().sources({ document: 'doc:lost' })).rejects.toMatchObject(NOT_FOUND);
    });

    it('begins with those on which most stands alone, where that is asked', async () => {
      const { items } = await ask().sources({ order: 'alone' });
      const claims = items.map(({ alone }) => alone.claims);
      expect(claims).toEqual([...claims].sort((a, b) => b - a));
      const two = await ask().sources({ order: 'alone', limit: 2, offset: 1 });
      expect(two).toEqual({ total: 5, items: items.slice(1, 3) });
    });
  });

  describe('the provenance', () => {
    it('of a claim leads to its document, what it cites, what lies behind that, and who made it', async () => {
      const found = await ask().provenance('claim:preview/001');
      expect(ids(found.claims.items)).toEqual(['claim:preview/001']);
      expect(ids(found.documents)).toEqual(['doc:kelly-2024', 'doc:mou-2024', 'doc:preview']);
      expect(ids(found.entities)).toEqual([
        ...['organisation:ciss', 'person:elizabeth-kelly', 'person:gao-longxu', 'person:zoe-lukasz'],
      ]);
    });

    it('of a relation begins with every claim that asserts or denies it', async () => {
      const { subject, claims } = await ask().provenance(RELATIONS.represents);
      expect(subject).toBe(RELATIONS.represents);
      expect(claims).toMatchObject({ total: 2 });
    });

    it('of a document begins with its own claims and those that cite it', async () => {
      const { claims, documents } = await ask().provenance('doc:unread-2019');
      expect(ids(claims.items)).toEqual(['claim:preview/1000']);
      expect(ids(documents)).toEqual(['doc:preview', 'doc:unread-2019']);
    });

    it('of an entity begins with the claims about it', async () => {
      const { claims } = await ask().provenance('country:kr');
      expect(claims).toEqual((await ask().entity('country:kr')).claims);
    });

    it.each(['country:nobody', 'doc:lost', 'claim:lost/001', 'signed/country:a/country:b', 'nonsense'])(
      'of %s is not found',
      async (id) => {
        await expect(ask().provenance(id)).rejects.toMatchObject(NOT_FOUND);
      },
    );
  });

  describe('conflicts', () => {
    it('have both sides, each with its claims', async () => {
      const { items, claims, documents } = await ask().conflicts();
      expect(items).toEqual([
        {
          ...{ of: 'relation', id: RELATIONS.represents, about: 'since' },
          sides: [
            { says: '2024-05', claims: ['claim:preview/004'] },
            { says: '2024-11-27', claims: ['claim:news-2024/001'] },
          ],
        },
      ]);
      expect(ids(claims)).toEqual(['claim:news-2024/001', 'claim:preview/004']);
      expect(ids(documents)).toEqual(expect.arrayContaining(['doc:news-2024', 'doc:preview']));
    });

    it('are those of one text, where that is asked', async () => {
      expect((await ask().conflicts({ document: 'doc:preview' })).total).toBe(1);
      expect((await ask().conflicts({ document: 'doc:mou-2024' })).total).toBe(0);
      const documentOf = (id: string) => parseClaimId(id)?.document;
      const { claims } = await ask().conflicts({ document: 'doc:news-2024' });
      expect(claims.map(({ id }) => documentOf(id))).toContain('doc:news-2024');
    });
  });
}
