import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bibtex } from '../../src/exporters/bibtex.ts';
import type { Document, Entity } from '../../src/graph/model.ts';
import { aDocument } from '../graph/build.ts';
import { printedBy, readBib } from './bibliographies.ts';

const entities = new Map<string, Pick<Entity, 'id' | 'names'>>(
  [
    ['person:singer', 'Scott Singer', 'en'],
    ['person:gao', '高隆绪', 'zh'],
    ['organisation:press', 'Nature & Sons', 'en'],
    ['periodical:affairs', 'International Affairs', 'en'],
  ].map(([id = '', value = '', lang = '']) => [id, { id, names: [{ value, lang, role: 'short' as const }] }]),
);

const written = (...documents: Document[]) => readBib(bibtex({ documents, entities }));
const one = (over: Partial<Document>) => {
  const [entry] = written(aDocument('doc:one', over));
  if (!entry) throw new Error('nothing was written');
  return { ...entry, fields: Object.fromEntries(entry.fields) };
};

describe('a BibTeX file', () => {
  it('has an entry of the type and with the fields that the document states', () => {
    expect(
      one({
        title: { en: 'A roadmap' },
        date: '2024-10',
        url: 'https://example.org/a_b?c=1%20&d#e',
        seen: { as: 'page', on: '2026-11-23' },
        authors: [{ entity: 'person:singer', role: 'author' }],
        publisher: 'organisation:press',
        venue: 'periodical:affairs',
        csl: {
          type: 'article-journal',
          volume: '58',
          issue: '2',
          number: '11',
          page: '239-275',
          DOI: '10.1/x_y',
        },
      }),
    ).toEqual({
      type: 'article',
      key: 'one',
      fields: {
        author: '{Scott Singer}',
        title: '{A roadmap}',
        journaltitle: '{International Affairs}',
        publisher: String.raw`{Nature \& Sons}`,
        date: '2024-10',
        volume: '58',
        number: '2',
        pages: '239--275',
        doi: '10.1/x_y',
        url: 'https://example.org/a_b?c=1%20&d#e',
        urldate: '2026-11-23',
        langid: 'english',
      },
    });
  });

  it('leaves out what is not stated', () => {
    expect(one({ lang: 'xx' }).fields).toEqual({ title: '{doc:one}' });
  });

  it('keeps Chinese and whole names in braces, several joined by “and”', () => {
    const { fields } = one({
      lang: 'zh',
      title: { zh: '国际网络会议前瞻', en: 'Preview' },
      authors: [
        { entity: 'person:gao', role: 'author' },
        { entity: 'person:singer', role: 'author' },
        { entity: 'person:singer', role: 'editor' },
        { entity: 'person:gao', role: 'reviewer' },
      ],
    });
    expect(fields).toMatchObject({
      author: '{高隆绪} and {Scott Singer}',
      editor: '{Scott Singer}',
      title: '{国际网络会议前瞻}',
      langid: 'chinese',
    });
  });

  it('does not say that an address was read where only a copy was', () => {
    const url = 'https://example.org';
    expect(one({ url, seen: { as: 'copy', on: '2026-11-23' } }).fields['urldate']).toBeUndefined();
    expect(one({ url, seen: { as: 'not seen' } }).fields['urldate']).toBeUndefined();
    expect(one({ seen: { as: 'page', on: '2026-11-23' } }).fields['urldate']).toBeUndefined();
  });

  it('writes two days as an interval, and a report’s publisher as its institution', () => {
    const { type, fields } = one({
      date: '2024-11-20/21',
      publisher: 'organisation:press',
      csl: { type: 'report', number: '11' },
    });
    expect([type, fields['date'], fields['number']]).toEqual(['report', '2024-11-20/2024-11-21', '11']);
    expect(fields['institution']).toBe(String.raw`{Nature \& Sons}`);
  });

  it('gives each entry the key of its document in every file', () => {
    const [a, b] = [aDocument('doc:one'), aDocument('doc:two-2')];
    expect(written(a, b).map(({ key }) => key)).toEqual(['one', 'two-2']);
    expect(written(b).map(({ key }) => key)).toEqual(['two-2']);
  });

  it('reads back whatever stands in a title, a name, an address or a remark', () => {
    const nasty = fc.string({ unit: fc.constantFrom(...'{}\\%$#_&~^"@,=ab 中\n') });
    fc.assert(
      fc.property(nasty, nasty, nasty, (title, name, path) => {
        const document = aDocument('doc:one', {
          title: { en: `x${title}` },
          url: `https://example.org/${path}`,
          authors: [{ entity: 'person:x', role: 'author' }],
        });
        const people = new Map([
          [
            'person:x',
            { id: 'person:x', names: [{ value: `n${name}`, lang: 'en', role: 'short' as const }] },
          ],
        ]);
        const notes = new Map([['doc:one', `r${name}`]]);
        const [entry, ...more] = readBib(bibtex({ documents: [document], entities: people, notes }));
        expect(more).toEqual([]);
        const onOneLine = (text: string): string => text.replace(/\n+/g, ' ');
        expect(printedBy(entry?.fields.get('title') ?? '')).toBe(onOneLine(`x${title}`));
        expect(printedBy(entry?.fields.get('author') ?? '')).toBe(onOneLine(`n${name}`));
        expect(printedBy(entry?.fields.get('note') ?? '')).toBe(onOneLine(`r${name}`));
        expect(entry?.fields.get('url')).not.toMatch(/[\s{}\\]/);
      }),
    );
  });
});
