import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { canonicalJson } from '../src/graph/canonical.ts';
import { launchBrowser } from '../tests/browser.ts';
import { linkFrom } from '../tests/links.ts';
import { serveBuilt } from './load/server.ts';
import { circleIds, madeCircles } from './made-circles.ts';

/** Parties by circles; the first warms up. */
const SIZES = [
  [40, 6],
  [40, 6],
  [200, 40],
] as const;

/** What the page keeps for us; times in milliseconds since it was opened. */
interface Log {
  tasks: { start: number; duration: number }[];
  frames: number[];
  shown: number | undefined;
}

/** Runs in the page, before anything else: writes down long tasks, frames, and when the matrix stands there. */
function record(): void {
  const log: Log = { tasks: [], frames: [], shown: undefined };
  Object.assign(globalThis, { log });
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) log.tasks.push({ start, duration });
  }).observe({ type: 'longtask', buffered: true });
  const frame = (): void => {
    log.frames.push(performance.now());
    if (log.shown === undefined && document.querySelector('[role="grid"]')) log.shown = performance.now();
    requestAnimationFrame(frame);
  };
  requestAnimationFrame(frame);
}

const logOf = (page: Page): Promise<Log> => page.evaluate(() => Reflect.get(globalThis, 'log') as Log);

/** When the last answer had come that the matrix is made of. */
const answeredAt = (page: Page): Promise<number> =>
  page.evaluate(() =>
    Math.max(
      ...performance
        .getEntriesByType('resource')
        .filter(({ name }) => name.includes('/api/'))
        .map((entry) => (entry as PerformanceResourceTiming).responseEnd),
    ),
  );

/** How many blocks there were, and the longest. */
const blocks = (tasks: Log['tasks'], from: number): string => {
  const after = tasks.filter(({ start }) => start >= from);
  return `${after.length}, ${Math.round(longest(after, 0))} ms`;
};

const longest = (tasks: Log['tasks'], from: number): number =>
  Math.max(0, ...tasks.filter(({ start }) => start >= from).map(({ duration }) => duration));

/** Scroll down and up again by the wheel. */
async function scroll(page: Page): Promise<{ from: number; gaps: number[] }> {
  const box = await page.locator('section.matrix').boundingBox();
  if (!box) throw new Error('there is no matrix');
  await page.mouse.move(box.x + box.width / 2, box.y + box.height / 2);
  const from = await page.evaluate(() => performance.now());
  for (const by of [...Array<number>(40).fill(120), ...Array<number>(40).fill(-120)]) {
    await page.mouse.wheel(0, by);
    await page.waitForTimeout(16);
  }
  const frames = (await logOf(page)).frames.filter((at) => at >= from);
  return { from, gaps: frames.slice(1).map((at, i) => at - (frames[i] ?? at)) };
}

/** Asks for the time that the processor has spent on the page, in milliseconds: a busy machine does not lengthen it. */
async function processorTime(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? 0);
  };
}

async function measured(address: string, circles: number): Promise<Record<string, string>> {
  const browser = await launchBrowser();
  try {
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await page.addInitScript(record);
    const used = await processorTime(page);
    const link = `#lang=en&page=alliances&beside=pattern&circles=${circleIds(circles).join(',')}`;
    await page.goto(`${address}${linkFrom(link)}`);
    await page.getByRole('grid').waitFor({ timeout: 120_000 });
    await page.waitForTimeout(3000);
    const { tasks, shown = 0 } = await logOf(page);
    const answered = await answeredAt(page);
    const nodes = await page.locator('section.matrix *').count();
    const opening = await used();
    const { from, gaps } = await scroll(page);
    const scrolling = (await used()) - opening;
    const sorted = gaps.toSorted((a, b) => a - b);
    const whileScrolling = blocks((await logOf(page)).tasks, from);
    const turn = await page.evaluate(() => performance.now());
    await page
      .getByRole('combobox', { name: 'Order of the parties' })
      .selectOption('size')
      .catch(() => undefined);
    await page.waitForTimeout(1500);
    return {
      'shown after the data': `${Math.round(shown - answered)} ms`,
      'longest block at opening': `${Math.round(longest(tasks, 0))} ms`,
      'elements of the matrix': String(nodes),
      'frame while scrolling, median': `${Math.round(sorted[Math.floor(sorted.length / 2)] ?? 0)} ms`,
      'frame while scrolling, 95 %': `${Math.round(sorted[Math.floor(sorted.length * 0.95)] ?? 0)} ms`,
      'blocks while scrolling': whileScrolling,
      'processor, opening': `${Math.round(opening)} ms`,
      'processor, 80 turns of the wheel': `${Math.round(scrolling)} ms`,
      'longest block when sorted anew': `${Math.round(longest((await logOf(page)).tasks, turn))} ms`,
    };
  } finally {
    await browser.close();
  }
}

it('a matrix of circles: to open, to scroll, to sort', async () => {
  const rows: Record<string, Record<string, string>> = {};
  for (const [parties, circles] of SIZES) {
    const dir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
    const file = join(dir, 'graph.json');
    writeFileSync(file, canonicalJson(madeCircles(parties, circles)));
    const server = await serveBuilt([file]);
    rows[`${parties} × ${circles}`] = await measured(server.address, circles);
    await server.stop();
    rmSync(dir, { recursive: true });
  }
  console.table(rows);
}, 600_000);
