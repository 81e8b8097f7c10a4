import { describe, expect, it } from 'vitest';
import { indexVocabulary, type RelationKind } from '../../../src/graph/vocabulary.ts';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import { qualifierWords } from '../../../src/web/parts/words.ts';

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
