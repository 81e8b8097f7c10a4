import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { focused, tabTo } from './by-keys.ts';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { figures, inspector, PATIENCE, show, viewOf } from './picture.ts';

const walk = useBrowser();
const press = (key: string) => walk.page.keyboard.press(key);
const grid = () => walk.page.getByRole('treegrid');

/** The table of these, with the focus on the row of the first one as the Tab key finds it. */
async function inTable(link: string): Promise<void> {
  await show(walk, `#lang=en&page=table&${link}`);
  await grid().getByRole('row').nth(1).waitFor();
  await walk.page.locator('main').focus();
  for (let presses = 0; presses < 60; presses++) {
    if (await walk.page.evaluate(() => document.activeElement?.getAttribute('role') === 'row')) return;
    await press('Tab');
  }
  throw new Error('the Tab key does not reach the table');
}

const FOUR = 'show=country:us,gb,kr;agreement:us-uk-mou';

describe('in the table by keyboard alone', () => {
  it('one grows the picture, dismisses from it, takes that back and finds paths', async () => {
    const { page } = walk;
    await inTable('show=standards-body:iso');
    await press('e');
    await figures(walk)
      .getByText(/^[2-9]\d* entities$|^1\d+ entities$/)
      .waitFor();
    const grown = (await viewOf(walk)).picture.shown;
    await press('h');
    await expect.poll(async () => (await viewOf(walk)).picture.shown.length, PATIENCE).toBe(grown.length - 1);
    await press('Control+z');
    await expect.poll(async () => (await viewOf(walk)).picture.shown).toEqual(grown);
    await press('/');
    await page.keyboard.type('United Kingdom');
    await page.getByRole('search').getByRole('option').first().waitFor();
    await press('Enter');
    await inspector(walk).getByRole('heading', { name: 'United Kingdom' }).waitFor();
    await tabTo(walk, 'Paths from here …', { most: 250 });
    await press('Enter');
    await page.keyboard.type('ISO');
    await page.getByRole('search').getByRole('option').first().waitFor();
    await press('Enter');
    await page
      .getByRole('region', { name: 'Paths' })
      .getByText(/shortest path/)
      .waitFor();
  });

  it('one sorts, opens a line down to its claim, and traces it', async () => {
    await inTable(FOUR);
    await tabTo(walk, /^Name/, { key: 'Shift+Tab' });
    await press('Enter');
    await grid()
      .getByRole('columnheader', { name: /^Name/ })
      .and(walk.page.locator('[aria-sort="ascending"]'))
      .waitFor();
    const named = 'agreement:us-uk-mou';
    const row = grid().locator(`[data-row="${named}"]`);
    while ((await walk.page.evaluate(() => document.activeElement?.getAttribute('role'))) !== 'row')
      await press('Tab');
    for (let rows = 0; rows < 40; rows++) {
      if ((await walk.page.evaluate(() => document.activeElement?.getAttribute('data-row'))) === named) break;
      await press('ArrowDown');
    }
    if ((await row.getAttribute('aria-expanded')) === 'false') await press('ArrowRight');
    await press('ArrowDown');
    const group = await walk.page.evaluate(() => document.activeElement?.getAttribute('aria-expanded'));
    if (group === 'false') await press('ArrowRight');
    await press('ArrowDown');
    await press('Enter');
    await expect.poll(async () => (await viewOf(walk)).selected).toMatch(/agreement:us-uk-mou$/);
    await inspector(walk).getByRole('heading').first().waitFor();
    await press('t');
    await expect.poll(async () => (await viewOf(walk)).page.is, PATIENCE).toBe('trace');
  });

  it('one saves the table, and takes the data along', async () => {
    const { page } = walk;
    await inTable(FOUR);
    await tabTo(walk, 'Save as CSV', { key: 'Shift+Tab' });
    const [table] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    const text = readFileSync(await table.path(), 'utf8');
    expect(table.suggestedFilename()).toBe('picture.csv');
    expect(text.startsWith('\ufeffName,')).toBe(true);
    expect(text).toContain(',agreement:us-uk-mou\r\n');
    await press('s');
    await page.getByRole('button', { name: 'GraphML network' }).waitFor();
    await tabTo(walk, 'GraphML network');
    const [graph] = await Promise.all([page.waitForEvent('download'), press('Enter')]);
    expect(readFileSync(await graph.path(), 'utf8').match(/<node /g)).toHaveLength(4);
    await press('Escape');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('one chooses columns, and the link remembers them', async () => {
    const heads = () =>
      grid()
        .getByRole('columnheader')
        .allInnerTexts()
        .then((all) => all.map((one) => one.replace(/\s/g, '')));
    await inTable(FOUR);
    // How many sources there are stands below how well they back a line, where the window is no wider.
    await expect.poll(heads).toEqual(['Name', 'Kind', 'When', 'Lines↓', 'Hidden']);
    await tabTo(walk, 'Columns', { key: 'Shift+Tab' });
    await press('Enter');
    await tabTo(walk, 'Kind');
    await press('Space');
    await tabTo(walk, 'Sources');
    await press('Space');
    expect(await accessibilityFaults(walk.page)).toEqual([]);
    await press('Escape');
    await expect.poll(() => focused(walk)).toBe('Columns: 7 of 9');
    await expect.poll(heads).toEqual(['Name', 'When', 'Lines↓', 'Hidden']);
    await walk.page.reload();
    await grid().getByRole('row').nth(1).waitFor(PATIENCE);
    await expect.poll(heads).toEqual(['Name', 'When', 'Lines↓', 'Hidden']);
    await expect
      .poll(async () => (await viewOf(walk)).page)
      .toMatchObject({
        columns: expect.not.arrayContaining(['kind', 'sources']),
      });
  });

  it('one goes on to the alliances of what is there, and back', async () => {
    await inTable(FOUR);
    await tabTo(walk, 'Alliances', { key: 'Shift+Tab' });
    await press('Enter');
    await expect.poll(async () => (await viewOf(walk)).page.is).toBe('alliances');
    await press('Control+z');
    await expect.poll(async () => (await viewOf(walk)).page.is).toBe('table');
  });

  it('one makes a slide of the table, presents it, and comes back', async () => {
    const { page } = walk;
    await inTable(FOUR);
    await tabTo(walk, 'Stories', { key: 'Shift+Tab' });
    await press('Enter');
    await page.getByRole('button', { name: 'New story' }).waitFor();
    await tabTo(walk, 'New story');
    await press('Enter');
    await page.getByRole('button', { name: 'Present', exact: true }).first().waitFor();
    await tabTo(walk, 'Present', { key: 'Shift+Tab' });
    await press('Enter');
    await expect.poll(async () => (await viewOf(walk)).story?.slide).toBe(1);
    await grid().waitFor();
    await page.getByText('Every line shown has at least one source').waitFor();
    await press('Escape');
    await expect.poll(async () => (await viewOf(walk)).story).toBeUndefined();
    await expect.poll(async () => (await viewOf(walk)).page.is).toBe('table');
    await expect.poll(() => focused(walk)).toBeDefined();
  });
});
