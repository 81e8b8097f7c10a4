import { describe, expect, it } from 'vitest';
import { bibliographicLines } from '../../../src/graph/bibliography.ts';
import type { CurrentReader } from '../contract.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
const [KELLY, ZOE, GAO] = ['person:elizabeth-kelly', 'person:zoe-lukasz', 'person:gao-longxu'];

/** The layer of documents. */
export function describeBibliography(current: CurrentReader): void {
  describe('the layer of documents', () => {
    it('gives the documents whose bibliography names an entity, each with both ends of its line', async () => {
      const found = await current().bibliography([ZOE]);
      expect(ids(found.documents)).toEqual(['doc:news-2024', 'doc:preview']);
      expect(ids(found.entities)).toEqual([ZOE]);
      expect(found.missing).toEqual([]);
    });

    it('gives what a document names: people, publisher, references and what lies behind it', async () => {
      const found = await current().bibliography(['doc:preview', 'doc:kelly-2024']);
      expect(ids(found.documents)).toEqual([
        ...['doc:kelly-2024', 'doc:mou-2024', 'doc:news-2024', 'doc:preview', 'doc:unread-2019'],
      ]);
      expect(ids(found.entities)).toEqual(['organisation:ciss', KELLY, GAO, ZOE]);
    });

    it('has a line to what a claim cites that no list of references has', async () => {
      const { documents, degrees } = await current().bibliography(['doc:news-2024']);
      expect(ids(documents)).toEqual(['doc:news-2024', 'doc:preview']);
      expect(degrees['doc:news-2024']).toBe(2);
      const { paths } = await current().paths('doc:news-2024', GAO, { documents: true });
      expect(paths).toContainEqual(['doc:news-2024', 'doc:preview', GAO]);
    });

    it('counts what is joined to each in the whole graph, whatever was asked', async () => {
      const { degrees } = await current().bibliography([ZOE, 'country:kr']);
      expect(degrees).toEqual({ [ZOE]: 2, 'doc:news-2024': 2, 'doc:preview': 6, 'country:kr': 0 });
    });

    it('names what is not there, and takes nobody for no question', async () => {
      const { missing } = await current().bibliography([
        'planet:x',
        ZOE,
        'doc:lost',
        'constructor',
        'planet:x',
      ]);
      expect(missing).toEqual(['constructor', 'doc:lost', 'planet:x']);
      const nothing = { documents: [], entities: [], degrees: {}, missing: [] };
      expect(await current().bibliography([])).toEqual(nothing);
    });

    it('holds no line of which an end is missing, where the documents were asked for', async () => {
      const { documents, entities } = await current().bibliography(['doc:preview']);
      const there = new Set(ids([...documents, ...entities]));
      const preview = documents.filter(({ id }) => id === 'doc:preview').flatMap(bibliographicLines);
      expect(preview).toHaveLength(5);
      expect(preview.filter(({ to }) => !there.has(to))).toEqual([]);
    });
  });

  describe('a path through documents', () => {
    it('is none unless they are asked for', async () => {
      expect((await current().paths(KELLY, ZOE)).total).toBe(0);
      await expect(current().paths('doc:preview', ZOE)).rejects.toMatchObject({ code: 'not-found' });
      await expect(current().paths(KELLY, 'doc:lost', { documents: true })).rejects.toMatchObject({
        code: 'not-found',
      });
    });

    it('goes from person to document to document to person, and brings the documents along', async () => {
      const found = await current().paths(KELLY, ZOE, { documents: true });
      expect(found.paths).toEqual([[KELLY, 'doc:kelly-2024', 'doc:preview', ZOE]]);
      expect(ids(found.documents)).toEqual(['doc:kelly-2024', 'doc:preview']);
      expect(ids(found.entities)).toEqual([KELLY, ZOE]);
      expect(found.relations).toEqual([]);
    });

    it('may begin or end at a document, and needs no claim, whatever the filter', async () => {
      const strict = { documents: true, evidence: 'supported', predictions: false } as const;
      const found = await current().paths('doc:mou-2024', GAO, strict);
      expect(found.paths).toEqual([['doc:mou-2024', 'doc:kelly-2024', 'doc:preview', GAO]]);
      expect((await current().paths('doc:preview', 'doc:preview', { documents: true })).steps).toBe(0);
    });
  });
}
