import { describe, expect, it } from 'vitest';
import type { StatedValue } from '../../../src/graph/model.ts';
import { indexVocabulary, type Property } from '../../../src/graph/vocabulary.ts';
import { intervalWords, whenWords } from '../../../src/web/parts/spans.ts';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';

const date = (id: string, more: Partial<Property> = {}): Property => ({
  id,
  label: { zh: id, en: id },
  type: 'date',
  of: ['meeting'],
  single: true,
  existence: true,
  ...more,
});
const vocabulary = indexVocabulary({
  kinds: [],
  relations: [],
  // The end stands first: the vocabulary is in no particular order.
  properties: [date('held-to', { ends: 'held-from' }), date('held-from')],
  forms: [],
  roles: [],
});
const says = (property: string, value: string, reality: StatedValue['reality'] = 'actual'): StatedValue => ({
  property,
  value,
  reality,
  claims: ['claim:a/001'],
});
const when = (values: StatedValue[], lang: 'en' | 'zh' = 'en') =>
  whenWords({ values }, vocabulary, { lang, words: CATALOGUES[lang].entity });

describe('when something was', () => {
  it('is one interval where beginning and end are days', () => {
    expect(when([says('held-from', '2024-11-21'), says('held-to', '2024-11-22')])).toBe('21–22 Nov 2024');
    expect(when([says('held-from', '2024-11-30'), says('held-to', '2024-12-02')])).toBe(
      '30 Nov – 2 Dec 2024',
    );
  });

  it('is the one day where both are the same, and the beginning alone where no end is given', () => {
    expect(when([says('held-from', '2024-11-21'), says('held-to', '2024-11-21')])).toBe('21 Nov 2024');
    expect(when([says('held-from', '2024-05')])).toBe('May 2024');
  });

  it('is said to be foretold where no text reports it, in both languages', () => {
    const values = [says('held-from', '2024-11-21', 'predicted'), says('held-to', '2024-11-22', 'predicted')];
    expect(when(values)).toBe('forecast for 21–22 Nov 2024');
    expect(when(values, 'zh')).toBe('预计2024年11月21–22日');
  });

  it('never joins a foretold end to a reported beginning', () => {
    expect(when([says('held-from', '2024-11-21'), says('held-to', '2024-11-22', 'predicted')])).toBe(
      '21 Nov 2024',
    );
  });

  it('takes the report before the forecast that it bears out', () => {
    expect(when([says('held-from', '2024-11', 'predicted'), says('held-from', '2024-11-21')])).toBe(
      '21 Nov 2024',
    );
  });

  it('is left unsaid where beginning or end is in doubt, or nothing is known', () => {
    expect(when([says('held-from', '2024-11-20'), says('held-from', '2024-11-21')])).toBeUndefined();
    expect(
      when([says('held-from', '2024-11-20'), says('held-to', '2024-11-21'), says('held-to', '2024-11-22')]),
    ).toBeUndefined();
    expect(when([])).toBeUndefined();
  });

  it('puts words between dates that are no days', () => {
    expect(intervalWords(['2023-11', '2025-02'], 'en', CATALOGUES.en.entity)).toBe('Nov 2023 to Feb 2025');
  });
});
