import { describe, expect, it } from 'vitest';
import type { CurrentReader } from '../contract.ts';
import { RELATIONS } from '../fixture.ts';

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

export function describeDetails(ask: CurrentReader): void {
  describe('an entity', () => {
    it('comes with its relations, the rejected ones flagged, and their far ends', async () => {
      const { relations, entities } = await ask().entity('network:international');
      expect(relations.total).toBe(2);
      expect(ids(relations.items)).toEqual([RELATIONS.member, RELATIONS.rejected]);
      expect(relations.items[1]?.flags).toEqual(['rejected']);
      expect(ids(entities)).toEqual(expect.arrayContaining(['country:kr', 'institute:us-caisi']));
      expect(ids(entities)).not.toContain('network:international');
    });

    it('comes with the claims that mention it, state a value of it or assert a relation of it', async () => {
      const { claims } = await ask().entity('institute:kr-aisi');
      expect(ids(claims.items)).toEqual(['claim:news-2024/001', 'claim:preview/004']);
      expect(claims.total).toBe(2);
      const caisi = await ask().entity('institute:us-caisi');
      expect(ids(caisi.claims.items)).toEqual(['claim:preview/1000']);
      const stated = await ask().entity('institute:uk-aisi');
      expect(ids(stated.claims.items)).toEqual(['claim:news-2024/002']);
    });

    it('comes with the documents of its claims, those they cite, and its own wording', async () => {
      const { documents } = await ask().entity('agreement:us-uk-mou');
      expect(ids(documents)).toEqual(['doc:kelly-2024', 'doc:mou-2024', 'doc:preview']);
    });

    it('comes with what it wrote, edited, published, and the names that those documents give', async () => {
      const zoe = await ask().entity('person:zoe-lukasz');
      expect(zoe.written).toEqual([
        { document: 'doc:news-2024', role: 'author' },
        { document: 'doc:preview', role: 'editor' },
      ]);
      expect(ids(zoe.documents)).toEqual(['doc:news-2024', 'doc:preview']);
      expect(ids(zoe.entities)).toEqual(['organisation:ciss', 'person:gao-longxu']);
      const ciss = await ask().entity('organisation:ciss');
      expect(ciss.written).toEqual([{ document: 'doc:preview', role: 'publisher' }]);
    });
  });

  describe('a relation', () => {
    it('comes with both ends and every claim that asserts or denies it', async () => {
      const detail = await ask().relation(RELATIONS.represents);
      expect(detail.relation).toMatchObject({ status: 'disputed', disputed: ['since'] });
      expect([detail.from.id, detail.to.id]).toEqual(['institute:kr-aisi', 'country:kr']);
      expect(ids(detail.claims)).toEqual(['claim:news-2024/001', 'claim:preview/004']);
    });

    it('is traced through its citations to primary sources, with the names of all who wrote them', async () => {
      const { documents, entities } = await ask().relation(RELATIONS.signedGb);
      expect(ids(documents)).toEqual(['doc:kelly-2024', 'doc:mou-2024', 'doc:preview']);
      expect(ids(entities)).toEqual(
        expect.arrayContaining(['organisation:ciss', 'person:elizabeth-kelly', 'person:gao-longxu']),
      );
    });

    it('is found by its id even if it is rejected, with the reason', async () => {
      const { relation } = await ask().relation(RELATIONS.rejected);
      expect(relation.rejected?.reason.en).toBe('against the record');
    });
  });

  describe('a document', () => {
    it('comes with its claims in the order of the text, not of their ids', async () => {
      const { claims } = await ask().document('doc:preview');
      expect(claims.total).toBe(6);
      expect(ids(claims.items).slice(-2)).toEqual(['claim:preview/999', 'claim:preview/1000']);
    });

    it('comes with the claims of other documents that cite it, narrowly or widely', async () => {
      const kelly = await ask().document('doc:kelly-2024');
      expect(ids(kelly.citedBy.items)).toEqual(['claim:preview/001', 'claim:preview/002']);
      const preview = await ask().document('doc:preview');
      expect(ids(preview.citedBy.items)).toEqual(['claim:news-2024/002']);
      expect(preview.citedBy.total).toBe(1);
      const self = await ask().document('doc:news-2024');
      expect(self.citedBy.total).toBe(0);
    });

    it('comes with its references, what they are secondary to, and whoever is named, but not itself', async () => {
      const { documents, entities } = await ask().document('doc:preview');
      expect(ids(documents)).toEqual(['doc:kelly-2024', 'doc:mou-2024', 'doc:news-2024', 'doc:unread-2019']);
      expect(ids(entities)).toEqual(
        expect.arrayContaining(['organisation:ciss', 'person:elizabeth-kelly', 'label:western-states']),
      );
    });
  });

  describe('a claim', () => {
    it('comes with its document, its relations, and what it cites or mentions', async () => {
      const detail = await ask().claim('claim:preview/002');
      expect(detail.claim.anchor.exact).toBe('两国密切合作');
      expect(detail.document.id).toBe('doc:preview');
      expect(ids(detail.relations)).toEqual([RELATIONS.together]);
      expect(ids(detail.documents)).toEqual(['doc:kelly-2024', 'doc:mou-2024']);
      expect(ids(detail.entities)).toEqual(expect.arrayContaining(['country:gb', 'country:kr']));
    });

    it('that settles a forecast comes with the document of the forecast', async () => {
      const detail = await ask().claim('claim:news-2024/002');
      expect(ids(detail.documents)).toEqual(['doc:preview']);
    });
  });

  it.each([
    ['entity', 'country:atlantis'],
    ['relation', 'signed/country:kr/agreement:us-uk-mou'],
    ['document', 'doc:lost'],
    ['claim', 'claim:preview/777'],
  ] as const)('says that there is no such %s, naming the id', async (what, id) => {
    const asked = ask()[what](id);
    await expect(asked).rejects.toMatchObject({ name: 'EntenteError', code: 'not-found' });
    await expect(asked).rejects.toThrow(id);
  });

  it.each(['__proto__', 'constructor', ''])('takes %j for an id that is not there', async (id) => {
    await expect(ask().entity(id)).rejects.toMatchObject({ name: 'EntenteError' });
  });
}
