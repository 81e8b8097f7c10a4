import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import type { Phrase } from '../../../src/web/i18n/numbers.ts';

const text = { title: 'A', claims: 2000, cited: 1694, uncited: 306, forecasts: 0 };
const words = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.words)).join('');
const said = (figures: { references: number; sources: number }) => [
  words(CATALOGUES.en.start.figures({ ...text, ...figures })),
  words(CATALOGUES.zh.start.figures({ ...text, ...figures })),
];

describe('the sentence of the start page', () => {
  it('counts the references of a text that lists them', () => {
    const [en, zh] = said({ references: 19, sources: 12 });
    expect(en).toContain('It lists 19 references.');
    expect(zh).toContain('文末列有19篇参考文献。');
  });

  it('counts the sources of a text without a list, never no references beside citations', () => {
    const [en, zh] = said({ references: 0, sources: 12 });
    expect(en).toMatch(/1,694 cite a source.*It cites 12 sources\.\s*$/);
    expect(en).not.toContain('reference');
    expect(zh).toMatch(/共引用12种来源。$/);
  });

  it('says neither where there is neither', () => {
    const [en, zh] = said({ references: 0, sources: 0 });
    expect(en).toMatch(/are forecasts\. $/);
    expect(zh).toMatch(/是预测。$/);
  });
});
