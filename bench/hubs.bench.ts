import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Page } from 'playwright-core';
import { afterAll, it } from 'vitest';
import { canonicalJson } from '../src/graph/canonical.ts';
import { launchBrowser } from '../tests/browser.ts';
import { linkFrom } from '../tests/links.ts';
import { serveBuilt } from './load/server.ts';
import { madeHub } from './made.ts';
import { watch, watched, type Watched } from './picture/watch.ts';

/** Neighbours of the hub, and in how many steps of 200, the most that the page adds at once. */
const CASES = [
  { neighbours: 200, steps: 1 },
  { neighbours: 650, steps: 4 },
  { neighbours: 2600, steps: 4 },
];
const STEP = 200;
/** So many dots at once are neighbours that have come: badges are round as well, but few. */
const FIRST = 10;
/** ENTENTE_BENCH_PICTURES is a folder for pictures of every step, and of what is seen on the way there. */
const PICTURES = process.env['ENTENTE_BENCH_PICTURES'];
const rows: Record<string, Record<string, string | number>> = {};
afterAll(() => console.table(rows));

const seconds = (time: number | undefined): string =>
  time === undefined ? '–' : `${(time / 1000).toFixed(1)} s`;

const rowOf = ({ firstDrawn, settled, longestTask, texts, overlapping }: Watched) => ({
  'first drawn': seconds(firstDrawn),
  settled: seconds(settled),
  'longest task': `${Math.round(longestTask)} ms`,
  'lines of text': texts,
  overlapping,
});

/** Add as many neighbours of the hub as the page offers at once. */
async function expand(page: Page, { name, hidden }: { name: string; hidden: number }): Promise<void> {
  const dialog = page.getByRole('dialog');
  await page.locator('button.walker').focus();
  await page.keyboard.press('e');
  // Fifty and fewer are added without a question.
  if (hidden > 50) {
    await dialog.getByRole('radio').last().check();
    await dialog.getByRole('button', { name: /^Add/ }).click();
    await page.keyboard.press('Escape');
  }
  if (!PICTURES) return;
  await page.waitForTimeout(1500);
  await page.screenshot({ path: `${PICTURES}/${name}-on-the-way.png` });
}

async function growHub(page: Page, { neighbours, steps }: (typeof CASES)[number]): Promise<void> {
  for (let step = 1; step <= steps; step++) {
    const shown = Math.min(neighbours, step * STEP) + 1;
    const name = `hub of ${neighbours}, ${shown} nodes`;
    const file = name.replaceAll(/[, ]+/g, '-');
    rows[name] = rowOf(
      await watched(page, () => expand(page, { name: file, hidden: neighbours - (step - 1) * STEP }), {
        nodes: FIRST,
        async done() {
          await page
            .getByRole('contentinfo')
            .getByText(new RegExp(`^${shown} entities`))
            .waitFor();
          await page.locator('.picture[aria-busy="false"]').waitFor({ timeout: 180_000 });
        },
      }),
    );
    if (PICTURES) await page.screenshot({ path: `${PICTURES}/${file}.png` });
  }
}

it.each(CASES)(
  'a hub of $neighbours neighbours, in $steps steps',
  async (given) => {
    const dir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
    const file = join(dir, 'graph.json');
    writeFileSync(file, canonicalJson(madeHub(given.neighbours)));
    const server = await serveBuilt([file]);
    const browser = await launchBrowser();
    const page = await browser.newPage({ viewport: { width: 1440, height: 900 } });
    await watch(page);
    await page.goto(`${server.address}${linkFrom('#lang=en&show=country:n0')}`);
    await page.locator('.picture[aria-busy="false"]').waitFor();
    await growHub(page, given);
    await browser.close();
    await server.stop();
    rmSync(dir, { recursive: true });
  },
  900_000,
);
