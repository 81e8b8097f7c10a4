/**
 * `npm run bench -- render|layout|load|query|memory|cold [sizes]`: measures this program beside what a person would
 * take instead, and prints it. Nothing is asserted.
 */
import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const PROGRAMS = join('bench', 'programs');
/** Outside bench/: from here `neo4j-driver` and the rest are ours, and not those that a peer brings. */
const OUT = join('dist', 'bench');

const names = readdirSync(PROGRAMS).map((file) => file.replace(/\.ts$/, ''));
const [name, ...args] = process.argv.slice(2);

function whyNot() {
  if (!names.includes(name)) return `Which one? npm run bench -- ${names.join('|')}`;
  if (!existsSync(join('bench', 'node_modules')))
    return 'What it is measured against is not installed. Run: npm ci --prefix bench';
  if (!existsSync(join('dist', 'web', 'index.html')))
    return 'There is nothing to measure yet. Run: npm run build';
  return undefined;
}

const reason = whyNot();
if (reason) {
  console.error(reason);
  process.exitCode = 1;
} else {
  const { build } = await import('vite');
  await build({
    configFile: false,
    publicDir: false,
    logLevel: 'error',
    build: {
      ssr: join(PROGRAMS, `${name}.ts`),
      outDir: OUT,
      emptyOutDir: false,
      target: 'node20',
      minify: false,
    },
  });
  const { main } = await import(pathToFileURL(join(OUT, `${name}.js`)).href);
  await main(args);
}
