/**
 * How much JavaScript a browser fetches, in kB of gzip (1 kB is 1000 bytes), against a budget. What a chunk
 * imports statically comes with it; what it imports on demand does not.
 */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

const WEB = 'dist/web';

const PICTURE = ['zh', 'picture', 'cytoscape-renderer'];
const BESIDE = [
  'Bars',
  'Legend',
  'Inspector',
  'Chooser',
  'NodeFocus',
  'PrintedFoot',
  'Dialogs',
  'read-picture',
];
const BUDGETS = [
  // The texts come in the language of the reader; the larger catalogue counts.
  { what: 'before search is usable', chunks: ['zh-first'], budget: 60 },
  // What is fetched before a picture can be laid out and drawn.
  { what: 'with the graph view', chunks: PICTURE, budget: 220 },
  // And what comes while it is laid out: nobody waits for it, but it is fetched all the same.
  { what: 'with all that stands beside it', chunks: [...PICTURE, ...BESIDE], budget: 277.6 },
];

const kilobytes = (bytes) => (bytes / 1000).toFixed(1);
const sizeOf = (file) => gzipSync(readFileSync(join(WEB, 'assets', file))).length;

/** Files that an index or a chunk fetches at once. */
const importsOf = (text) => [
  ...new Set(
    [...text.matchAll(/(?:\bfrom|\bimport|src=|href=)\s*["'](?:\.\/assets|\.)\/([\w.-]+\.js)["']/g)].map(
      ([, file]) => file,
    ),
  ),
];

/** These chunks with all that they import, however far away. */
function withImports(chunks) {
  const found = new Set(chunks);
  for (const file of found) {
    for (const one of importsOf(readFileSync(join(WEB, 'assets', file), 'utf8'))) found.add(one);
  }
  return [...found];
}

/** The file of a chunk: its name is followed by a hash. */
function fileOf(name, files) {
  const named = new RegExp(`^${name}-[\\w-]{8}\\.js$`);
  const found = files.find((file) => named.test(file));
  if (found) return found;
  throw new Error(`there is no chunk “${name}” in ${WEB}/assets: name what took its place in tools/size.js`);
}

function measured({ what, chunks, budget }, files, first) {
  const all = withImports([...first, ...chunks.map((name) => fileOf(name, files))]);
  const bytes = all.reduce((sum, file) => sum + sizeOf(file), 0);
  const over = bytes > budget * 1000;
  console.log(
    `${what}: ${kilobytes(bytes)} kB in ${all.length} files, ${over ? 'OVER' : 'within'} the budget of ${budget} kB`,
  );
  return over;
}

function main() {
  if (!existsSync(join(WEB, 'index.html'))) {
    console.log('dist/ is not built, so nothing was measured: npm run build');
    return;
  }
  const files = readdirSync(join(WEB, 'assets')).filter((file) => file.endsWith('.js'));
  const first = importsOf(readFileSync(join(WEB, 'index.html'), 'utf8'));
  for (const file of files) console.log(`${kilobytes(sizeOf(file)).padStart(8)} kB  ${file}`);
  const over = BUDGETS.map((each) => measured(each, files, first)).filter(Boolean);
  if (over.length === 0) return;
  console.log('Import what is not needed at first on demand, or say in the commit why the budget grows.');
  process.exitCode = 1;
}

main();
