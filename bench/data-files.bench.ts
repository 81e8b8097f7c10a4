import { stat } from 'node:fs/promises';
import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { exporters } from '../src/exporters/index.ts';
import type { Graph } from '../src/graph/model.ts';
import { createApp } from '../src/server/app.ts';
import { serve } from '../src/server/main.ts';
import { openMemory } from '../src/store/memory/open-memory.ts';
import { packed } from '../src/web/picture/take-along/data/packed-drawing.ts';
import { degreesOf } from '../src/web/session/subgraph.ts';
import { launchBrowser } from '../tests/browser.ts';
import { seed } from '../tests/store/neo4j/seed.ts';
import { madeGraph } from './made.ts';

/** How long data take that are taken along from the built page, and how long the page stands still meanwhile. */
const RELATIONS = Number(process.env['ENTENTE_BENCH'] ?? 100_000);

/** Milliseconds of a processor that the page itself has used so far, whatever else the machine does. */
async function workOf(page: Page): Promise<() => Promise<number>> {
  const session = await page.context().newCDPSession(page);
  await session.send('Performance.enable', { timeDomain: 'threadTicks' });
  return async () => {
    const { metrics } = await session.send('Performance.getMetrics');
    return 1000 * (metrics.find(({ name }) => name === 'TaskDuration')?.value ?? NaN);
  };
}

/** The longest task of the page, in milliseconds: a browser tells of those above 50; what is asked anew begins anew. */
const WATCH = `(() => {
  window.longest = 0;
  new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
  }).observe({ entryTypes: ['longtask'] });
})()`;
const longest = (page: Page): Promise<number> =>
  page.evaluate(() => {
    const found = Number(Reflect.get(window, 'longest'));
    Reflect.set(window, 'longest', 0);
    return found;
  });

async function saved(page: Page, label: string, worked: () => Promise<number>) {
  await longest(page);
  const before = await worked();
  const from = performance.now();
  const [file] = await Promise.all([
    page.waitForEvent('download', { timeout: 300_000 }),
    page.getByRole('button', { name: label, exact: true }).click(),
  ]);
  const ms = Math.round(performance.now() - from);
  const { size } = await stat(await file.path());
  const task = Math.round(await longest(page));
  const all = Math.round((await worked()) - before);
  return {
    ...{ kB: Math.round(size / 1024), ms, 'the page itself worked, ms in all': all },
    'its longest task, ms': task === 0 ? 'below 50' : task,
  };
}

async function stopped(page: Page, aborted: () => number) {
  const before = aborted();
  await page.getByRole('button', { name: 'CSV tables', exact: true }).click();
  await page.getByText(/Reading the data: [1-9]/).waitFor();
  const from = performance.now();
  await page.getByRole('button', { name: 'Cancel' }).click();
  await page.getByText('Cancelled; nothing was saved.').waitFor();
  const ms = Math.round(performance.now() - from);
  for (let waited = 0; aborted() === before && waited < 50; waited++) await page.waitForTimeout(20);
  return `said after ${ms} ms; the server was left ${aborted() > before ? 'at once' : 'never'}`;
}

async function measure(title: string, graph: Graph): Promise<void> {
  let left = 0;
  const app = createApp({ reader: openMemory(graph), staticDir: 'dist/web' });
  const heard = {
    fetch(request: Request) {
      request.signal.addEventListener('abort', () => left++);
      return app.fetch(request);
    },
  };
  const server = await serve({ app: heard, port: 0 });
  const browser = await launchBrowser();
  const page = await browser.newPage({ locale: 'en-GB' });
  await page.goto(server.address);
  await page.getByRole('combobox').first().waitFor();
  await page.evaluate(WATCH);
  await page.getByRole('button', { name: 'Export: picture, data' }).click();
  const worked = await workOf(page);
  const rows: Record<string, unknown> = {};
  // What is drawn on the page that opens has nothing to do with it.
  await page.waitForTimeout(2000);
  for (const { id, label } of exporters) rows[id] = await saved(page, label.en, worked);
  console.log(`${title}: everything, from the page`);
  console.table(rows);
  if (graph.relations.length > 10_000) console.log(await stopped(page, () => left));
  await browser.close();
  await server.close();
}

it('the shipped data', () => measure('shipped data', seed), 300_000);

it(`${RELATIONS} relations`, async () => {
  const graph = madeGraph(RELATIONS / 5, RELATIONS);
  const { entities, relations } = graph;
  const shown = { entities, relations, documents: [], bibliography: [], degrees: degreesOf(relations) };
  const nothing = { entities: new Set<string>(), relations: new Set<string>() };
  const parts = await packed(shown, nothing);
  const times = Array.from({ length: 9 }, () => {
    const before = process.cpuUsage();
    structuredClone(parts);
    return Math.round(process.cpuUsage(before).user / 1000);
  });
  console.log(`a picture of all of it is handed over in ${times.join(', ')} ms of a processor`);
  await measure(`${RELATIONS} relations`, graph);
}, 900_000);
