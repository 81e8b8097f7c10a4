import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../../src/web/i18n/catalogues.ts';
import { sourceWords } from '../../../../src/web/parts/source-words.ts';
import { concentrationOf } from '../../../../src/web/trace/sources/concentration.ts';
import { groupsOf } from '../../../../src/web/trace/sources/groups.ts';
import { inOrder } from '../../../../src/web/trace/sources/order.ts';
import { aDocument } from '../../../graph/build.ts';
import { used } from '../made.ts';

const from = (id: string, publisher: string) => used(id, { publisher });
const by = (...authors: string[]) => authors.map((entity) => ({ entity, role: 'author' as const }));

describe('the concentration of sources', () => {
  it('is in the three publishers with most, as far as they have several', () => {
    const sources = [
      ...['doc:1', 'doc:2'].map((id) => from(id, 'p:b')),
      ...['doc:3', 'doc:4', 'doc:5'].map((id) => from(id, 'p:c')),
      ...['doc:6', 'doc:7'].map((id) => from(id, 'p:a')),
      ...['doc:8', 'doc:9'].map((id) => from(id, 'p:d')),
      ...[from('doc:10', 'p:e'), used('doc:11'), used('doc:12')],
    ];
    expect(concentrationOf(sources)).toEqual({ publishers: ['p:c', 'p:a', 'p:b'], sources: 7 });
  });

  it('is none where each has one, or none is known', () => {
    expect(concentrationOf([from('doc:1', 'p:a'), from('doc:2', 'p:b')])).toBeUndefined();
    expect(concentrationOf([used('doc:1'), used('doc:2')])).toBeUndefined();
  });
});

describe('the groups of sources', () => {
  const sources = [
    used('doc:1', { class: 'news', publisher: 'p:a', authors: by('person:x', 'person:y') }),
    used('doc:2', { class: 'official', publisher: 'p:a', authors: by('person:y', 'person:y') }),
    used('doc:3', { class: 'news', publisher: 'p:b' }),
    used('doc:4', { class: 'news' }),
  ];
  const belonging = [
    { from: 'p:a', to: 'ministry:m' },
    { from: 'ministry:m', to: 'country:us' },
    { from: 'p:b', to: 'country:us' },
    { from: 'country:us', to: 'p:b' },
  ];
  const groups = groupsOf(sources, belonging);

  it('count each source once, those with most first', () => {
    expect(groups.publishers).toEqual([
      { id: 'p:a', sources: 2 },
      { id: 'p:b', sources: 1 },
    ]);
    expect(groups.authors).toEqual([
      { id: 'person:y', sources: 2 },
      { id: 'person:x', sources: 1 },
    ]);
  });

  it('are what publishers belong to, however far up, and a ring ends', () => {
    expect(groups.owners).toEqual([
      { id: 'country:us', sources: 3 },
      { id: 'p:b', sources: 3 },
      { id: 'ministry:m', sources: 2 },
    ]);
  });

  it('are the classes that there are, in the order of their list', () => {
    expect(groups.classes).toEqual([
      { id: 'official', sources: 1 },
      { id: 'news', sources: 3 },
    ]);
  });
});

describe('the order of sources', () => {
  const sources = [
    used('doc:1', {}, { cited: { narrow: 1, wide: 9 }, alone: { claims: 0, relations: 5 } }),
    used('doc:2', {}, { cited: { narrow: 2, wide: 0 }, alone: { claims: 1, relations: 0 } }),
    used('doc:3', {}, { cited: { narrow: 1, wide: 9 }, alone: { claims: 1, relations: 1 } }),
  ];
  const ids = (order: Parameters<typeof inOrder>[1]) => inOrder(sources, order).map((use) => use.document.id);

  it('is that of the list, or by what stands on each alone, or by how often each is cited', () => {
    expect(ids('number')).toEqual(['doc:1', 'doc:2', 'doc:3']);
    expect(ids('alone')).toEqual(['doc:3', 'doc:2', 'doc:1']);
    expect(ids('cited')).toEqual(['doc:2', 'doc:1', 'doc:3']);
  });
});

describe('a source in words', () => {
  const text = aDocument('doc:a', { references: [{ number: 7, document: 'doc:one' }] });
  const documents = new Map([['doc:one', aDocument('doc:one', { title: { en: 'The one' } })]]);
  const entities = new Map([
    [
      'person:x',
      { id: 'person:x', kind: 'person', names: [{ value: 'Ann', lang: 'en', role: 'short' as const }] },
    ],
  ]);
  const words = (id: string, of?: typeof text) =>
    sourceWords(id, { documents, entities, text: of }, { t: CATALOGUES.en, lang: 'en' });

  it('is its number in the text that is looked at, else its title, a name, or its class', () => {
    expect(words('doc:one', text)).toBe('[7]');
    expect(words('doc:one')).toBe('“The one”');
    expect(words('person:x', text)).toBe('Ann');
    expect(words('news')).toBe(CATALOGUES.en.sourceClass.news);
    expect(words('person:nobody')).toBe('person:nobody');
  });
});
