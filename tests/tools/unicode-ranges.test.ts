import { describe, expect, it } from 'vitest';
import { unicodeRanges, withRange } from '../../tools/unicode-ranges.ts';

const SHEET = "@font-face {\n  font-family: 'Inter';\n  src: url(./files/a.woff2) format('woff2');\n}";

describe('the sheet of a font', () => {
  it('says which letters the font has, so that it is fetched for these alone', () => {
    expect(withRange('latin', SHEET, { latin: 'U+0000-00FF', 'latin-ext': 'U+0100-02BA' })).toBe(
      SHEET.replace('\n}', '\n  unicode-range: U+0000-00FF;\n}'),
    );
  });

  it('is not taken for one that says it when the package has changed', () => {
    expect(() => withRange('latin', SHEET, {})).toThrow('“latin”');
    const saying = SHEET.replace('\n}', '\n  unicode-range: U+41;\n}');
    expect(() => withRange('latin', saying, { latin: 'U+42' })).toThrow('said elsewhere');
  });

  it('is found by its name', () => {
    const { transform } = unicodeRanges();
    const pattern = typeof transform === 'object' && (transform.filter?.id as RegExp);
    expect(pattern && pattern.test('/node_modules/@fontsource/inter/latin-ext-400.css')).toBe(true);
    expect(pattern && pattern.test('/node_modules/@fontsource/inter/greek-400.css')).toBe(false);
  });
});
