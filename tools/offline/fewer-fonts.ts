import type { Plugin } from 'vite';

/** A second file of the same font, for browsers that are too old for the page anyway. */
const OLD_FORMAT = /,\s*url\([^)]*\.woff\)\s*format\('woff'\)/g;

/** A style sheet with fonts, with less in it. */
export const latinOnly = (name: string, css: string): string =>
  name.includes('latin-ext-') ? '' : css.replace(OLD_FORMAT, '');

/**
 * Latin fonts alone, and each in one format: what a served page only names, and fetches if a text needs it, one file
 * would have to carry. Letters of Latin Extended come from the system, as Chinese does.
 */
export const fewerFonts = (): Plugin => ({
  name: 'entente:fewer-fonts',
  enforce: 'pre',
  transform: {
    filter: { id: /@fontsource\/.*\.css$/ },
    handler: (code, id) => latinOnly(id, code),
  },
});
