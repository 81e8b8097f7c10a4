import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import type { Phrase, TextFigures } from '../../../src/web/i18n/numbers.ts';

const text = { title: 'A', claims: 2000, cited: 1694, uncited: 306, ownWord: false, forecasts: 0 };
const words = (phrase: Phrase): string =>
  phrase.map((part) => (typeof part === 'string' ? part : part.words)).join('');
const said = (figures: Partial<TextFigures> & { references: number; sources: number }) => [
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

  it('says what a text that is itself a source stands on, and does not count it as lacking one', () => {
    const none = { references: 0, sources: 0, ownWord: true };
    const [en, zh] = said({ ...none, claims: 1, cited: 0, uncited: 1 });
    expect(en).toContain('Its 1 claim stands on the document’s own word; 0 are forecasts.');
    expect(zh).toContain('全文1条论断，以文献自身为据；0条是预测。');
    const [some, someZh] = said({ ...none, claims: 3, cited: 1, uncited: 2 });
    expect(some).toContain('Of its 3 claims, 1 cites a source and 2 stand on the document’s own word;');
    expect(someZh).toContain('全文3条论断，其中1条注明来源，2条以文献自身为据；');
  });

  it('says neither where there is neither', () => {
    const [en, zh] = said({ references: 0, sources: 0 });
    expect(en).toMatch(/are forecasts\. $/);
    expect(zh).toMatch(/是预测。$/);
  });
});
