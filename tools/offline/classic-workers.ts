import type { Plugin } from 'vite';

const AS_MODULE = /(new Worker\([^;]*?),\s*\{\s*type:\s*'module'\s*\}\s*\)/g;

/** The same code, with workers that are plain scripts. */
export const asClassic = (code: string): string => code.replace(AS_MODULE, '$1)');

/**
 * Starts workers as plain scripts: a page that was opened from disk has an origin that is like no other, not even
 * itself, and may not load modules from its own blobs.
 */
export const classicWorkers = (): Plugin => ({
  name: 'entente:classic-workers',
  enforce: 'pre',
  transform: {
    filter: { id: /\.ts$/, code: /new Worker\(/ },
    handler(code, id) {
      const classic = asClassic(code);
      if (classic === code) this.error(`${id} starts a worker otherwise than all others do.`);
      return classic;
    },
  },
});
