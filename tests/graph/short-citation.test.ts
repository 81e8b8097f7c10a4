import { describe, expect, it } from 'vitest';
import type { Document } from '../../src/graph/model.ts';
import { markerOf, shortCitation } from '../../src/graph/short-citation.ts';
import { aDocument } from './build.ts';

const named = (id: string, en: string, zh: string) => ({
  id,
  names: [
    { value: en, lang: 'en', role: 'official' as const },
    { value: zh, lang: 'zh', role: 'official' as const },
  ],
});
const entities = new Map(
  [named('person:a', 'A', '甲'), named('person:b', 'B', '乙'), named('organisation:o', 'O', '某所')].map(
    (entity) => [entity.id, entity],
  ),
);
const by = (...ids: string[]): Document['authors'] => ids.map((entity) => ({ entity, role: 'author' }));
const cited = (over: Partial<Document>, lang: 'en' | 'zh' = 'en'): string =>
  shortCitation(aDocument('doc:x', { title: { en: 'Title' }, ...over }), entities, lang);

describe('a short citation', () => {
  it('names one author or two, and the first of more', () => {
    expect(cited({ authors: by('person:a'), date: '2024-10-18' })).toBe('A (2024)');
    expect(cited({ authors: by('person:a', 'person:b'), date: '2024' })).toBe('A and B (2024)');
    expect(cited({ authors: by('person:a', 'person:b', 'person:c'), date: '2024' })).toBe('A et al. (2024)');
    expect(cited({ authors: by('person:a', 'person:b', 'person:c'), date: '2024' }, 'zh')).toBe(
      '甲等（2024）',
    );
    expect(cited({ authors: by('person:a', 'person:b') }, 'zh')).toBe('甲、乙');
  });

  it('names the publisher where nobody signs, also where only an editor does, and the title where there is none', () => {
    const editor = [{ entity: 'person:a', role: 'editor' as const }];
    expect(cited({ authors: editor, publisher: 'organisation:o', date: '2024' }, 'zh')).toBe('某所（2024）');
    expect(cited({ authors: editor })).toBe('Title');
  });

  it('calls an author whom nobody fetched by their id', () => {
    expect(cited({ authors: by('person:lost') })).toBe('person:lost');
  });
});

describe('a marker', () => {
  const listing = (id: string, ...references: [number, string][]) =>
    aDocument(id, { references: references.map(([number, document]) => ({ number, document })) });

  it('stands for a document where it can mean no other', () => {
    expect(markerOf('doc:a', [listing('doc:t', [1, 'doc:b'], [2, 'doc:a'])])).toBe('[2]');
    expect(markerOf('doc:c', [listing('doc:t', [1, 'doc:b'])])).toBeUndefined();
  });

  it('stands for none that several texts refer to, or whose number another text gives to something else', () => {
    expect(
      markerOf('doc:a', [listing('doc:t', [2, 'doc:a']), listing('doc:u', [3, 'doc:a'])]),
    ).toBeUndefined();
    expect(
      markerOf('doc:a', [listing('doc:t', [2, 'doc:a']), listing('doc:u', [2, 'doc:b'])]),
    ).toBeUndefined();
    expect(markerOf('doc:a', [listing('doc:t', [2, 'doc:a']), listing('doc:u', [3, 'doc:b'])])).toBe('[2]');
  });
});
