import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import type { Plugin } from 'vite';

/** The style sheet of one font for one script, in the folder of its package. */
const SHEET = /@fontsource\/.*\/(latin(?:-ext)?)-\d+\.css$/;

/**
 * A style sheet of a font that says which letters it has.
 * @param ranges by script, as the package has them beside its style sheets
 * @throws Error if the package does not say it of this script, or has come to say it in the sheet itself
 */
export function withRange(script: string, css: string, ranges: Readonly<Record<string, string>>): string {
  const range = ranges[script];
  if (!range || css.includes('unicode-range'))
    throw new Error(`the letters of “${script}” are said elsewhere: look at the package of the font`);
  return css.replace(/^\}/gm, `  unicode-range: ${range};\n}`);
}

/**
 * Says of each font which letters it has. The packages say so only in sheets with the scripts of the whole world;
 * without it a browser fetches Latin Extended for every text, and Latin after that.
 */
export const unicodeRanges = (): Plugin => ({
  name: 'entente:unicode-ranges',
  enforce: 'pre',
  transform: {
    filter: { id: SHEET },
    handler(code, id) {
      const [, script = ''] = SHEET.exec(id) ?? [];
      const file = join(dirname(id), 'unicode.json');
      return withRange(script, code, JSON.parse(readFileSync(file, 'utf8')) as Record<string, string>);
    },
  },
});
