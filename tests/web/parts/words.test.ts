import { describe, expect, it } from 'vitest';
import { indexVocabulary, type RelationKind } from '../../../src/graph/vocabulary.ts';
import { aClaim, aDocument } from '../../graph/build.ts';
import type { Relation } from '../../../src/graph/model.ts';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import { printedAt, qualifiersOf, qualifierWords } from '../../../src/web/parts/words.ts';

const kind = (id: string, qualifiers: NonNullable<RelationKind['qualifiers']>): RelationKind => ({
  id,
  label: { zh: id, en: id },
  inverse: { zh: id, en: id },
  from: [],
  to: [],
  qualifiers,
});
const vocabulary = indexVocabulary({
  kinds: [],
  relations: [kind('signed', ['since']), kind('member-of', ['since', 'until'])],
  properties: [],
  forms: [],
  roles: [],
});
const localization = { t: CATALOGUES.en, lang: 'en', vocabulary } as const;

describe('the qualifiers of a relation in words', () => {
  it('give the day alone of what happens once', () => {
    expect(qualifierWords({ since: '2024-04', claims: [] }, 'signed', localization)).toBe('Apr 2024');
  });

  it('give the beginning, and the end, of what lasts', () => {
    expect(qualifierWords({ since: '2024-04', claims: [] }, 'member-of', localization)).toBe(
      'since Apr 2024',
    );
    expect(qualifierWords({ since: '2023', until: '2024-04', claims: [] }, 'member-of', localization)).toBe(
      '2023 to Apr 2024',
    );
  });
});

describe('the values of a relation in words', () => {
  const claims: string[] = [];
  const words = (values: Relation['values'], disputes: Pick<Relation, 'disputed'> = {}): string[] => {
    const relation = { kind: 'member-of', values, ...disputes };
    return [
      qualifiersOf(relation, localization),
      qualifiersOf(relation, { ...localization, t: CATALOGUES.zh, lang: 'zh' }),
    ];
  };

  it('are one where claims agree, and name the date of a role that a claim dates', () => {
    const since = { since: '2024-11', claims };
    expect(words([since, { role: 'founding', claims }])).toEqual([
      'since Nov 2024, founding',
      '2024年11月起，founding',
    ]);
    expect(
      words([
        { ...since, role: 'chair' },
        { role: 'chair', claims },
      ]),
    ).toEqual(['chair since Nov 2024', 'chair（2024年11月起）']);
  });

  it('stand against each other only where they contradict each other', () => {
    const values = [
      { since: '2024-11', claims },
      { since: '2024-12', claims },
      { role: 'founding', claims },
    ];
    expect(words(values, { disputed: ['since'] })).toEqual([
      'since Nov 2024 / since Dec 2024; founding',
      '2024年11月起 / 2024年12月起；founding',
    ]);
    const offices = [
      { since: '2023', until: '2024', role: 'minister', claims },
      { since: '2025', role: 'president', claims },
    ];
    expect(words(offices)[0]).toBe('minister 2023 to 2024; president since 2025');
  });
});

describe('the place of a claim in words', () => {
  const claims = new Map(
    [aClaim('claim:page/001'), aClaim('claim:text/002', { section: '二/2' })].map((one) => [
      one.id,
      { ...one, status: 'weak' as const, flags: [] },
    ]),
  );
  const documents = new Map(
    [aDocument('doc:page', { title: { en: 'A page' } }), aDocument('doc:text', { lang: 'zh' })].map((one) => [
      one.id,
      one,
    ]),
  );
  const at = (id: string) => printedAt([id], { claims, documents, lang: 'en' })[0]?.words;

  it('is its section, and the title of a document that has none', () => {
    expect(at('claim:text/002')).toBe('II.2');
    expect(at('claim:page/001')).toBe('A page');
  });

  it('is the title too of a claim that has not come, and nothing where nobody knows the document', () => {
    expect(at('claim:page/009')).toBe('A page');
    expect(at('claim:lost/001')).toBeUndefined();
  });
});
