import { beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/load.ts';
import { byId } from '../../../src/graph/collections.ts';
import type { Graph, Relation } from '../../../src/graph/model.ts';
import { indexVocabulary, type VocabularyIndex } from '../../../src/graph/vocabulary.ts';
import { CATALOGUES as TEXTS } from '../../../src/web/i18n/catalogues.ts';
import { relationGroups } from '../../../src/web/inspector/groups.ts';
import { directionWords, readingOf, relationWords } from '../../../src/web/parts/words.ts';

let graph: Graph;
let vocabulary: VocabularyIndex;
const LANGS = ['zh', 'en'] as const;

beforeAll(async () => {
  const opened = await openDataset('graph-seed');
  if ('faults' in opened) throw new Error(JSON.stringify(opened.faults));
  graph = opened.graph;
  vocabulary = indexVocabulary(graph.vocabulary);
});

const foretold = (): Relation[] => graph.relations.filter(({ reality }) => reality === 'predicted');

describe('what is only foretold', () => {
  it('never reads as done, from either end, in either language', () => {
    expect(foretold().length).toBeGreaterThan(20);
    for (const relation of foretold()) {
      const kind = vocabulary.relation.get(relation.kind);
      for (const lang of LANGS) {
        expect(readingOf(relation, true, { lang, vocabulary })).not.toBe(kind?.label[lang]);
        expect(readingOf(relation, false, { lang, vocabulary })).not.toBe(kind?.inverse[lang]);
      }
    }
  });

  it('is said so in a whole sentence', () => {
    const [issued] = foretold().filter(({ kind }) => kind === 'issued-at');
    const words = (lang: 'zh' | 'en') =>
      issued && relationWords(issued, byId(graph.entities), { t: TEXTS[lang], lang, vocabulary });
    expect(words('en')).toContain(' will be issued at ');
    expect(words('zh')).toContain('预计发布于');
  });

  it('stands apart from what is stated, under words of its own', () => {
    const kinds = vocabulary.relation.get('issued-at');
    const at = foretold().find(({ kind }) => kind === 'issued-at')?.to ?? '';
    const own = graph.relations.filter(({ from, to }) => from === at || to === at);
    const groups = relationGroups(at, own, { vocabulary, lang: 'en', entities: byId(graph.entities) });
    const foretoldGroups = groups.filter(({ rows }) =>
      rows.some(({ relation }) => relation.reality === 'predicted'),
    );
    expect(foretoldGroups.map(({ words }) => words)).toContain(kinds?.forecast?.inverse.en);
    for (const { rows } of foretoldGroups)
      expect(rows.every(({ relation }) => relation.reality === 'predicted')).toBe(true);
    expect(groups.reduce((sum, { total }) => sum + total, 0)).toBe(own.length);
  });
});

describe('several at the beginning of a relation', () => {
  it('are spoken of in the plural, where English knows one', () => {
    const member = vocabulary.relation.get('member-of');
    expect(directionWords(member, 'en', { forwards: true, several: true })).toBe('are members of');
    expect(directionWords(member, 'en', { forwards: false, several: true })).toBe('has members');
    expect(directionWords(member, 'en', { forwards: false })).toBe('has member');
    expect(directionWords(member, 'zh', { forwards: false, several: true })).toBe('成员有');
    const signed = vocabulary.relation.get('signed');
    expect(directionWords(signed, 'en', { forwards: true, several: true })).toBe('signed');
  });
});

describe('a group of relations', () => {
  it('counts a member once, though it has also been the chair', () => {
    const network = 'network:international-network';
    const own = graph.relations.filter(({ from, to }) => from === network || to === network);
    const groups = relationGroups(network, own, { vocabulary, lang: 'en', entities: byId(graph.entities) });
    const members = groups.find(({ words }) => words === 'has members');
    expect(members?.others).toBe(10);
    expect(members?.rows.length).toBeGreaterThan(10);
  });
});
