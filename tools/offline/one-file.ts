import { readFileSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { Plugin, Rolldown } from 'vite';
import { templateOf } from './template.ts';

type Bundle = Rolldown.OutputBundle;

const textOf = (source: string | Uint8Array): string =>
  typeof source === 'string' ? source : Buffer.from(source).toString('utf8');

const packed = (source: string | Uint8Array): string => gzipSync(source, { level: 9 }).toString('base64');

/** What was built, as one page; anything that a page of one file could not fetch is refused. */
function pageOf(bundle: Bundle, icon: string): string {
  const files = Object.values(bundle);
  const chunks = files.flatMap((file) => (file.type === 'chunk' ? [file.code] : []));
  const assets = files.flatMap((file) =>
    file.type === 'asset' ? [{ name: file.fileName, source: file.source }] : [],
  );
  const [script, ...more] = chunks;
  const styles = assets.filter(({ name }) => name.endsWith('.css'));
  const workers = assets.filter(({ name }) => name.endsWith('.js'));
  const others = assets.length - styles.length - workers.length;
  if (script === undefined || more.length + others > 0)
    throw new Error(`The offline page must be one script; built were: ${Object.keys(bundle).join(', ')}.`);
  return templateOf({
    ...{ script, icon },
    style: styles.map(({ source }) => textOf(source)).join('\n'),
    packed: workers.map(({ name, source }) => ({ name, base64: packed(source) })),
  });
}

/** Puts script, style, fonts and the code of workers into one HTML file, which waits for its data. */
export const oneFile = (): Plugin => ({
  name: 'entente:one-file',
  enforce: 'post',
  generateBundle: {
    order: 'post',
    handler(_, bundle) {
      const source = pageOf(bundle, readFileSync('public/favicon.svg', 'utf8'));
      for (const name of Object.keys(bundle)) Reflect.deleteProperty(bundle, name);
      this.emitFile({ type: 'asset', fileName: 'page.html', source });
    },
  },
});
