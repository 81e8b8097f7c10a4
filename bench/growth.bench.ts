import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { canonicalJson } from '../src/graph/canonical.ts';
import { toLink } from '../src/graph/link/link.ts';
import { launchBrowser } from '../tests/browser.ts';
import { viewOf } from '../tests/links.ts';
import { clustered, type Clustered } from './clustered.ts';
import { serveBuilt } from './load/server.ts';
import { madeOf } from './made.ts';
import { watch, watched } from './picture/watch.ts';

const SIZE = 500;
const NEW = 50;
/** The entity that brings them. */
const EXPANDED = 41;
const ROUNDS = 3;

const idOf = (at: number): string => `country:n${at}`;

/** A graph of which one entity has so many neighbours that the picture lacks. */
function graphToGrow(): Clustered {
  const { nodes, edges } = clustered({ nodes: SIZE, edges: 2 * SIZE });
  const newcomers = Array.from({ length: NEW }, (_, i) => ({
    zh: `新来${i}国`,
    en: `Newcomer ${i}`,
    cluster: 0,
  }));
  const lines = newcomers.map((_, i) => [EXPANDED, SIZE + i] as const);
  return { nodes: [...nodes, ...newcomers], edges: [...edges, ...lines] };
}

/** From the key to the newcomers, and to the picture that stands still. */
async function grow(address: string): Promise<Record<string, string>> {
  const browser = await launchBrowser();
  const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
  await watch(page);
  const shown = Array.from({ length: SIZE }, (_, at) => idOf(at));
  await page.goto(`${address}${toLink(viewOf({ shown }, { selected: idOf(EXPANDED) }))}`);
  await page.locator('.picture[aria-busy="false"]').waitFor({ timeout: 60_000 });
  await page.locator('button.walker').focus();
  // Until names and lines have found their places, which they do while the page is used.
  await page.waitForTimeout(10_000);
  const { firstDrawn, settled, longestTask } = await watched(page, () => page.keyboard.press('e'), {
    nodes: NEW,
    async done() {
      await page.locator('.picture[aria-busy="true"]').waitFor();
      await page.locator('.picture[aria-busy="false"]').waitFor({ timeout: 60_000 });
    },
  });
  await browser.close();
  return {
    'newcomers seen': `${Math.round(firstDrawn ?? NaN)} ms`,
    'standing still': `${Math.round(settled)} ms`,
    'longest task': `${Math.round(longestTask)} ms`,
  };
}

it(`${NEW} newcomers in a picture of ${SIZE}`, async () => {
  const dir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const file = join(dir, 'graph.json');
  writeFileSync(file, canonicalJson(madeOf(graphToGrow())));
  const server = await serveBuilt([file]);
  const rows: Record<string, string>[] = [];
  for (let round = 0; round < ROUNDS; round++) rows.push(await grow(server.address));
  await server.stop();
  rmSync(dir, { recursive: true });
  console.table(rows);
}, 300_000);
