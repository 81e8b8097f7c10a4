import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { build, preview } from 'vite';
import { clustered } from '../clustered.ts';
import { serveBuilt } from '../load/server.ts';
import { madeOf } from '../made.ts';
import { writeGraph } from '../measure/files.ts';
import { ran } from '../measure/processes.ts';
import { Samples, shuffled } from '../measure/samples.ts';
import { launchBrowser } from '../../tests/browser.ts';
import { linkFrom } from '../../tests/links.ts';
import type { Browser } from 'playwright-core';

const NODES = 300;
/** ENTENTE_BENCH_ROUNDS is another number of them. */
const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 5);
const PATIENCE = 120_000;

/** Every script of the page, in kB of gzip (1 kB is 1000 bytes). */
function scripts(samples: Samples): void {
  const folder = join('dist', 'web', 'assets');
  for (const file of readdirSync(folder).filter((name) => name.endsWith('.js'))) {
    const bytes = readFileSync(join(folder, file));
    samples.add(`script: ${file.replace(/-[\w-]{8}\.js$/, '')}`, {
      kB: bytes.length / 1000,
      'kB of gzip': gzipSync(bytes).length / 1000,
    });
  }
  samples.print('JavaScript of the page, file by file', { prefix: 'script: ' });
}

/** A page that a browser with an empty cache opens. */
interface Opened {
  address: string;
  /** What is there once the picture is laid out. */
  ready: string;
  /** What is there once somebody can search. */
  usable?: string;
}

/** Marks the moment at which a picture that is laid out has been drawn, as the plain page does: two frames, and flushed. */
function markWhenSeen(): void {
  const seen = (): void => {
    for (const canvas of document.querySelectorAll('canvas'))
      canvas.getContext('2d')?.getImageData(0, 0, 1, 1);
    performance.mark('picture seen');
  };
  const mark = performance.mark.bind(performance);
  // An observer would be told when the page has nothing better to do.
  performance.mark = (name, options) => {
    if (name === 'picture laid out') requestAnimationFrame(() => requestAnimationFrame(seen));
    return mark(name, options);
  };
}

async function opened(browser: Browser, { address, ready, usable }: Opened): Promise<Record<string, number>> {
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  const now = (): Promise<number> => page.evaluate(() => performance.now());
  await page.addInitScript(markWhenSeen);
  await page.goto(address, { waitUntil: 'commit' });
  const times: Record<string, number> = {};
  if (usable) {
    await page.locator(usable).first().waitFor({ timeout: PATIENCE });
    times['search usable ms'] = await now();
  }
  await page.locator(ready).waitFor({ state: 'attached', timeout: PATIENCE });
  const settled = await now();
  // Whatever goes on improving a picture that is laid out marks when that was; the plain page has nothing to improve.
  const [laidOut, seen] = await page.evaluate(() =>
    ['picture laid out', 'picture seen'].map((name) => performance.getEntriesByName(name)[0]?.startTime),
  );
  times['picture laid out and drawn ms'] = laidOut === undefined ? settled : (seen ?? NaN);
  if (laidOut !== undefined) times['improved ms'] = settled;
  const paint = await page.evaluate(
    () => performance.getEntriesByName('first-contentful-paint')[0]?.startTime,
  );
  await page.close();
  return { 'first paint ms': paint ?? NaN, ...times };
}

/** The same graph on a plain page of cytoscape and fcose, which lay it out on the main thread. */
async function plainPage(outDir: string, data: object): Promise<{ address: string; close(): Promise<void> }> {
  const shared = { root: join('bench', 'cold'), configFile: false, logLevel: 'error' } as const;
  await build({
    ...shared,
    build: { outDir, emptyOutDir: true, target: 'es2023', chunkSizeWarningLimit: 5000 },
  });
  writeFileSync(join(outDir, 'graph.json'), JSON.stringify(data));
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  return { address: server.resolvedUrls?.local[0] ?? '', close: () => server.close() };
}

async function navigation(samples: Samples, browser: Browser): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const data = clustered({ nodes: NODES, edges: 2 * NODES });
  writeGraph(madeOf(data), join(dir, 'graph.json'));
  const plain = await plainPage(join(dir, 'plain'), data);
  const ours = await serveBuilt([join(dir, 'graph.json'), '--port', '0']);
  const pages: Record<string, Opened> = {
    Entente: {
      address: `${ours.address}${linkFrom('#lang=en&show=all')}`,
      ready: '.picture[aria-busy="false"] canvas >> nth=0',
      usable: 'input',
    },
    'plain page: cytoscape + fcose on the main thread': { address: plain.address, ready: 'body[data-ready]' },
  };
  for (let round = 0; round < ROUNDS; round++)
    for (const [name, page] of shuffled(Object.entries(pages)))
      samples.add(`page: ${name}`, await opened(browser, page), round);
  await ours.stop();
  await plain.close();
  rmSync(dir, { recursive: true });
  samples.print(
    `From navigation to a laid-out picture of ${NODES} nodes, ${2 * NODES} edges; median (least–most) of ${ROUNDS}`,
    { prefix: 'page: ' },
  );
}

/** A second start finds everything built: nothing under dist/ changes. */
async function secondStart(samples: Samples): Promise<void> {
  const before = readFileSync(join('dist', 'web', 'index.html'), 'utf8');
  for (let round = 0; round < ROUNDS; round++) {
    const begun = performance.now();
    const running = await serveBuilt(['--port', '0']);
    const seconds = (performance.now() - begun) / 1000;
    samples.add(
      'start: entente serve, the shipped data',
      { 'address after s': seconds, MB: running.memory() },
      round,
    );
    await running.stop();
  }
  const { seconds, megabytes } = await ran(['bin/entente.js', 'check']);
  samples.add('start: entente check, the shipped data', { 'address after s': seconds, MB: megabytes });
  samples.print('Start of the program', { prefix: 'start: ' });
  const same = before === readFileSync(join('dist', 'web', 'index.html'), 'utf8');
  console.log(same ? 'Nothing was built by a start.' : 'A start built something.');
}

export async function main(): Promise<void> {
  const browser = await launchBrowser();
  const samples = new Samples('cold', [`Chromium ${browser.version()}, no GPU`]);
  scripts(samples);
  await navigation(samples, browser);
  await browser.close();
  await secondStart(samples);
  samples.end();
}
