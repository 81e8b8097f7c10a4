import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/graph/canonical.ts';
import { madeNetwork } from '../made-network.ts';
import { useBrowser } from './harness.ts';
import { PATIENCE, show, viewOf } from './picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-table-'));
const data = join(folder, 'graph.json');
writeFileSync(data, canonicalJson(madeNetwork(700, 1200)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const walk = useBrowser({ data });
const grid = () => walk.page.getByRole('treegrid');
const press = (key: string) => walk.page.keyboard.press(key);
const drawn = () => grid().locator('[data-row]').count();
const counted = async () => Number(await grid().getAttribute('aria-rowcount'));
const index = () =>
  walk.page.evaluate(() => Number(document.activeElement?.getAttribute('aria-rowindex') ?? 0));

/** Whether the row that has the focus, or is selected, is in view below the head. */
const inView = (which: string) =>
  walk.page.evaluate((selector) => {
    const row = document.querySelector(selector)?.getBoundingClientRect();
    const pane = document.querySelector('.scroller')?.getBoundingClientRect();
    const head = document.querySelector('.head')?.getBoundingClientRect();
    if (!row || !pane || !head) return false;
    return row.top >= head.bottom - 1 && row.bottom <= pane.bottom + 1;
  }, which);

/** What each row that is seen stands at, and whether these follow one another without a gap. */
const unbroken = () =>
  walk.page.evaluate(() => {
    const pane = document.querySelector('.scroller')?.getBoundingClientRect();
    const seen = [...document.querySelectorAll('[data-row]')]
      .map((row) => ({ box: row.getBoundingClientRect(), at: Number(row.getAttribute('aria-rowindex')) }))
      .filter(({ box }) => pane && box.bottom > pane.top && box.top < pane.bottom);
    const covered = seen.reduce((sum, { box }) => sum + box.height, 0);
    return {
      following: seen.every(({ at }, i) => i === 0 || at === (seen[i - 1]?.at ?? 0) + 1),
      full: pane !== undefined && covered >= pane.height - 40,
    };
  });

async function inTable(): Promise<void> {
  await show(walk, '#lang=en&page=table&show=all');
  await grid().locator('[data-row]').first().waitFor(PATIENCE);
}

describe('a table of more than two hundred rows', () => {
  it('draws those that are seen, however far one scrolls, and counts all of them', async () => {
    await inTable();
    const all = await counted();
    expect(all).toBeGreaterThan(600);
    await expect.poll(drawn).toBeLessThan(120);
    for (const part of [0.2, 0.55, 0.9, 1, 0.4]) {
      await walk.page
        .locator('.scroller')
        .evaluate((pane, share) => pane.scrollTo(0, (pane.scrollHeight - pane.clientHeight) * share), part);
      await expect.poll(unbroken, PATIENCE).toEqual({ following: true, full: true });
      await expect.poll(drawn).toBeLessThan(120);
    }
  });

  it('leads the keys to every row, and shows where they stand', async () => {
    await inTable();
    await walk.page.locator('main').focus();
    while ((await walk.page.evaluate(() => document.activeElement?.getAttribute('role'))) !== 'row')
      await press('Tab');
    const passed = [await index()];
    for (let steps = 0; steps < 40; steps++) {
      await press('PageDown');
      passed.push(await index());
    }
    expect(passed.every((at, i) => i === 0 || at === (passed[i - 1] ?? 0) + 10)).toBe(true);
    await expect.poll(() => inView('[data-row]:focus')).toBe(true);
    await press('End');
    await expect.poll(index).toBe(await counted());
    await expect.poll(() => inView('[data-row]:focus')).toBe(true);
    await press('ArrowUp');
    await expect.poll(index).toBe((await counted()) - 1);
    await press('Home');
    await expect.poll(index).toBe(2);
    await expect.poll(() => inView('[data-row]:focus')).toBe(true);
  });

  it('shows what was found in the search box, however the table is sorted', async () => {
    await inTable();
    for (const sorting of [/^Name/, /^Kind/]) {
      await grid().getByRole('columnheader', { name: sorting }).getByRole('button').click();
      const wanted = sorting.source === '^Name' ? 'person:n642' : 'country:n350';
      await press('/');
      await walk.page.keyboard.type(wanted.replace(/.*:n/, 'n'));
      await walk.page.getByRole('search').getByRole('option').first().waitFor();
      await press('Enter');
      await expect.poll(async () => (await viewOf(walk)).selected, PATIENCE).toBe(wanted);
      await expect.poll(() => inView(`[data-row="${wanted}"][aria-selected="true"]`), PATIENCE).toBe(true);
    }
  });

  it('is whole on paper', async () => {
    await inTable();
    await walk.page.evaluate(() => window.dispatchEvent(new Event('beforeprint')));
    await expect.poll(drawn, PATIENCE).toBe((await counted()) - 1);
  });
});
