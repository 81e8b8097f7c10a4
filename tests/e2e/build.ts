import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { unpackBrowser } from '../browser.ts';

/** Two projects want it: in one run it is looked at once. */
const LOOKED = Symbol.for('entente.tests.built');

/** What a build is made of. Whoever deletes one of these files edits those that import it, so their times suffice. */
const SOURCES = [
  ...['src', 'public', 'index.html', 'package.json', 'package-lock.json', 'tsconfig.json'],
  ...['svelte.config.js', 'vite.config.ts', 'vite.cli.config.ts', 'vite.offline.config.ts'],
  ...['tools/lean-cytoscape.ts', 'tools/lean-cytoscape', 'tools/lean-svelte.ts', 'tools/offline'],
];

/** One file of each part of it. */
const BUILT = ['dist/web/index.html', 'dist/cli/main.js', 'dist/offline/page.html'];

/** When each file at or below this path was written. */
function timesIn(path: string): number[] {
  const stat = statSync(path);
  return stat.isDirectory() ? readdirSync(path).flatMap((name) => timesIn(join(path, name))) : [stat.mtimeMs];
}

/** Whether everything in dist/ was written after everything that it is made of, as right after `npm ci`. */
function isBuilt(): boolean {
  if (!BUILT.every((file) => existsSync(file))) return false;
  return Math.min(...timesIn('dist')) > Math.max(...SOURCES.flatMap(timesIn));
}

/** What tests say of themselves, NODE_ENV, would make another page: with the checks of a Svelte under development. */
const AS_PEOPLE_BUILD = { ...process.env, NODE_ENV: 'production' };

/** Journeys walk through what people get, the built page and the built server, in a browser that is there. */
export const setup = async (): Promise<void> => {
  if (Reflect.get(globalThis, LOOKED)) return;
  if (!isBuilt()) execFileSync('npm', ['run', 'build'], { stdio: 'pipe', env: AS_PEOPLE_BUILD });
  await unpackBrowser();
  Reflect.set(globalThis, LOOKED, true);
};
