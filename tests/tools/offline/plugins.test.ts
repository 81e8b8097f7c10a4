import anyAscii from 'any-ascii';
import { describe, expect, it } from 'vitest';
import { latinLettersIn, moduleOf } from '../../../tools/offline/latin-letters.ts';
import { asClassic } from '../../../tools/offline/classic-workers.ts';
import { latinOnly } from '../../../tools/offline/fewer-fonts.ts';

describe('the table of letters in the offline page', () => {
  it('answers for every Latin and modifier letter as the package does', async () => {
    const source = `data:text/javascript,${encodeURIComponent(moduleOf(latinLettersIn()))}`;
    const { default: plain } = (await import(/* @vite-ignore */ source)) as { default: typeof anyAscii };
    const asked = /^[\p{Script=Latin}\p{Lm}]$/u;
    let letters = 0;
    for (let point = 0x80; point <= 0x10_ffff; point++) {
      const letter = String.fromCodePoint(point);
      if (!asked.test(letter)) continue;
      letters++;
      if (plain(letter) !== anyAscii(letter))
        expect([letter, plain(letter)]).toEqual([letter, anyAscii(letter)]);
    }
    expect(letters).toBeGreaterThan(1500);
    expect(['ø', 'Þ', 'ə', 'ʻ'].map((letter) => plain(letter))).toEqual(['o', 'Th', 'e', '`']);
  });
});

describe('workers of the offline page', () => {
  it('are plain scripts', () => {
    const source =
      "const start = () =>\n  new Worker(new URL('./a.worker.ts', import.meta.url), { type: 'module' });";
    expect(asClassic(source)).toBe(
      "const start = () =>\n  new Worker(new URL('./a.worker.ts', import.meta.url));",
    );
  });
});

describe('fonts of the offline page', () => {
  const css = (name: string): string =>
    `@font-face { src: url(./files/${name}.woff2) format('woff2'), url(./files/${name}.woff) format('woff'); }`;

  it('are there in one format', () => {
    expect(latinOnly('inter/latin-400.css', css('a'))).toBe(
      "@font-face { src: url(./files/a.woff2) format('woff2'); }",
    );
  });

  it('are Latin', () => {
    expect(latinOnly('inter/latin-ext-400.css', css('a'))).toBe('');
  });
});
