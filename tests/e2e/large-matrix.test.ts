import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { circleIds, madeCircles } from '../../bench/made-circles.ts';
import { canonicalJson } from '../../src/graph/canonical.ts';
import { focused, tabTo } from './by-keys.ts';
import { useBrowser } from './harness.ts';
import { show, viewOf } from './picture.ts';

const data = join(mkdtempSync(join(tmpdir(), 'entente-matrix-')), 'graph.json');
writeFileSync(data, canonicalJson(madeCircles(200, 40)));
const walk = useBrowser({ data });
const LINK = `#lang=en&page=alliances&beside=pattern&rows=name&circles=${circleIds(40).join(',')}`;
const grid = () => walk.page.getByRole('grid');
const cells = () => grid().locator('td[aria-colindex]').count();

describe('a matrix of 200 parties and 40 circles', () => {
  it('is drawn as far as it is seen, says how large it is, and is whole on paper', async () => {
    const { page } = walk;
    await show(walk, LINK);
    await grid().getByRole('rowheader', { name: 'Country 0', exact: true }).waitFor();
    await expect.poll(cells).toBeLessThan(2000);
    await expect.poll(() => grid().getAttribute('aria-rowcount')).toBe('201');
    await expect.poll(() => grid().getAttribute('aria-colcount')).toBe('41');
    await page.locator('section.matrix').evaluate((pane) => pane.scrollTo(400, 3000));
    await grid().getByRole('rowheader', { name: 'Country 102', exact: true }).waitFor();
    await page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect.poll(cells).toBe(8000);
  });

  it('is gone through by keys from its first cell to its last, and what they stand on is never lost', async () => {
    const { page } = walk;
    await show(walk, LINK);
    await grid().getByRole('rowheader', { name: 'Country 0', exact: true }).waitFor();
    await page.locator('main').focus();
    await tabTo(walk, /^Country 0$/, { most: 120 });
    await page.keyboard.press('End');
    await expect.poll(() => focused(walk)).toMatch(/^Country 0, Body 39: /);
    for (let times = 0; times < 20; times++) await page.keyboard.press('PageDown');
    await expect.poll(() => focused(walk)).toMatch(/^Country 199, Body 39: /);
    await page.locator('section.matrix').evaluate((pane) => pane.scrollTo(0, 0));
    await grid().getByRole('rowheader', { name: 'Country 0', exact: true }).waitFor();
    await expect.poll(() => focused(walk)).toMatch(/^Country 199, Body 39: /);
    await page.keyboard.press('Home');
    await page.keyboard.press('Enter');
    await expect.poll(async () => (await viewOf(walk)).selected).toBe('country:n199');
  });
});
