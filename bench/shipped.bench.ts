import type { Page } from 'playwright-core';
import { it } from 'vitest';
import { openDataset } from '../src/dataset/load.ts';
import { neighboursIn } from '../src/graph/collections.ts';
import { compare } from '../src/graph/ids.ts';
import type { Graph } from '../src/graph/model.ts';
import { toLink } from '../src/graph/link/link.ts';
import { launchBrowser } from '../tests/browser.ts';
import { viewOf } from '../tests/links.ts';
import { serveBuilt } from './load/server.ts';
import { summary } from './measure/samples.ts';

const ROUNDS = 3;
/** Of so many entities with the most neighbours a picture has these, and all of their neighbours. */
const CENTRES = [1, 2, 3, 5, 8];

/** Entities with their neighbours, those with the most first. */
const neighbourhoods = ({ relations }: Graph): [id: string, neighbours: string[]][] =>
  [...neighboursIn(relations)].sort((a, b) => b[1].length - a[1].length || compare(a[0], b[0]));

/** From a page without a picture to one in which everything has its place. */
async function placed(address: string, open: (page: Page) => Promise<unknown>): Promise<number> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await page.goto(`${address}#lang=en&page=stories`);
  await page.locator('main h1, main h2').first().waitFor();
  const begun = performance.now();
  await open(page);
  await page.locator('.picture[aria-busy="true"]').waitFor();
  await page.locator('.picture[aria-busy="false"]').waitFor({ timeout: 120_000 });
  const taken = performance.now() - begun;
  await browser.close();
  return taken;
}

async function placedIn(address: string, open: (page: Page) => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) times.push(await placed(address, open));
  return summary(times);
}

const openExplore = (page: Page) => page.locator('header').getByText('Explore', { exact: true }).click();

it('pictures of the shipped data', async () => {
  const opened = await openDataset('graph-seed');
  if (!('graph' in opened)) throw new Error('graph-seed has faults: npx entente check');
  const { graph } = opened;
  const all = neighbourhoods(graph);
  const server = await serveBuilt([]);
  const rows = [
    { entities: '60 nearest', relations: '', 'placed, ms': await placedIn(server.address, openExplore) },
  ];
  for (const count of CENTRES) {
    const shown = new Set(all.slice(0, count).flatMap(([id, near]) => [id, ...near]));
    const lines = graph.relations.filter(({ from, to }) => shown.has(from) && shown.has(to)).length;
    const link = toLink(viewOf({ shown: [...shown] }));
    const taken = await placedIn(server.address, (page) =>
      page.evaluate((hash) => void (location.hash = hash), link),
    );
    rows.push({ entities: `${shown.size}`, relations: `${lines}`, 'placed, ms': taken });
  }
  await server.stop();
  console.table(rows);
}, 600_000);
