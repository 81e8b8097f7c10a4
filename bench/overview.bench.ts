import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build, preview } from 'vite';
import { it } from 'vitest';
import { launchBrowser } from '../tests/browser.ts';
import { madePairs } from '../tests/made-network.ts';
import type { OverviewEasel, OverviewFigures } from './overview/page.ts';

/** Nodes, each with three lines; rounds of each, as the first is slower than those after it. */
const SIZES = (process.env['ENTENTE_BENCH'] ?? '10000,50000').split(',').map(Number);
const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 3);

const middle = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[values.length >> 1] ?? NaN;
const said = (values: readonly number[]): string =>
  `${Math.round(middle(values))} (${Math.round(Math.min(...values))}–${Math.round(Math.max(...values))})`;

it('first paint, first positions, blocks and panning of an overview, in milliseconds', async () => {
  const outDir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const shared = {
    root: join(import.meta.dirname, 'overview'),
    configFile: false,
    logLevel: 'error',
  } as const;
  await build({
    ...shared,
    worker: { format: 'es' },
    build: { outDir, emptyOutDir: true, target: 'es2023' },
  });
  const server = await preview({ ...shared, build: { outDir }, preview: { port: 0, host: '127.0.0.1' } });
  const browser = await launchBrowser();
  const rows: Record<string, Record<string, string>> = {};
  for (const size of SIZES) {
    const pairs = madePairs(size, 3 * size);
    const found: OverviewFigures[] = [];
    for (let round = 0; round < ROUNDS; round++) {
      const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
      page.on('console', (message) => console.log(message.text()));
      await page.goto(server.resolvedUrls?.local[0] ?? '');
      await page.waitForFunction(() => Reflect.has(globalThis, 'overview'));
      found.push(
        await page.evaluate(
          ([count, lines]) => (Reflect.get(globalThis, 'overview') as OverviewEasel).measure(count, lines),
          [size, pairs] as const,
        ),
      );
      await page.close();
    }
    rows[`${size} nodes, ${pairs.length} lines`] = {
      'first paint': said(found.map((one) => one.firstPaint)),
      'first positions': said(found.map((one) => one.firstPositions)),
      settled: said(found.map((one) => one.settled)),
      'longest block': said(found.map((one) => one.longestBlock)),
      'frame while panning': said(found.flatMap((one) => one.panning)),
    };
    console.table(rows);
  }
  await browser.close();
  await server.close();
  rmSync(outDir, { recursive: true, force: true });
}, 1_800_000);
