import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { canonicalJson } from '../src/graph/canonical.ts';
import { launchBrowser } from '../tests/browser.ts';
import { linkFrom } from '../tests/links.ts';
import { serveBuilt } from './load/server.ts';
import { madeGraph } from './made.ts';

/** Pictures of so many nodes: 500 is the largest that fcose lays out; above it d3-force does. */
const SIZES = [100, 300, 500, 600, 1000];

/** A stretch of time in which the page could not react, in milliseconds since it was opened. */
interface LongTask {
  start: number;
  duration: number;
}

/** Every long task (50 ms or more, Long Tasks API) until a moment after the picture has settled, and when that was. */
async function longTasksOf(address: string): Promise<{ tasks: LongTask[]; settled: number }> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(() => {
      const seen: { start: number; duration: number }[] = [];
      Object.assign(globalThis, { seen });
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries())
          seen.push({ start: entry.startTime, duration: entry.duration });
      }).observe({ type: 'longtask', buffered: true });
    });
    await page.goto(`${address}${linkFrom('#lang=en&show=all')}`);
    await page.locator('canvas').first().waitFor();
    await page.getByRole('contentinfo').getByText('relations').first().waitFor();
    await page.locator('.picture[aria-busy="false"]').waitFor({ timeout: 120_000 });
    const settled = await page.evaluate(() => performance.now());
    await page.waitForTimeout(1500);
    const tasks = await page.evaluate(() => Reflect.get(globalThis, 'seen') as LongTask[]);
    return { tasks, settled };
  } finally {
    await browser.close();
  }
}

it('long tasks of the page while a picture is laid out', async () => {
  const rows: Record<string, Record<string, string>> = {};
  for (const size of SIZES) {
    const dir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
    const file = join(dir, 'graph.json');
    writeFileSync(file, canonicalJson(madeGraph(size, 2 * size)));
    const server = await serveBuilt([file]);
    const { tasks, settled } = await longTasksOf(server.address);
    await server.stop();
    rmSync(dir, { recursive: true });
    // Start and duration of each: the first are the first paint, the last the final positions.
    console.log(
      size,
      tasks.map(({ start, duration }) => `${Math.round(start)}+${Math.round(duration)}`).join(' '),
      `settled ${Math.round(settled)}`,
    );
    rows[`${size} nodes`] = {
      'settled after': `${(settled / 1000).toFixed(1)} s`,
      'longest task': `${Math.round(Math.max(0, ...tasks.map(({ duration }) => duration)))} ms`,
      'first task at': `${Math.round(tasks[0]?.start ?? 0)} ms`,
    };
  }
  console.table(rows);
}, 1_800_000);
