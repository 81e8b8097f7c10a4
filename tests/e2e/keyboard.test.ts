import { describe, expect, it } from 'vitest';
import * as byKeys from './by-keys.ts';
import { accessibilityFaults, OUTLOOK, useBrowser } from './harness.ts';
import {
  figures,
  inspector,
  linkOf,
  NETWORK,
  PATIENCE,
  positions,
  show,
  viewOf,
  pictureOf,
} from './picture.ts';

const walk = useBrowser({ data: OUTLOOK });

const press = (key: string) => walk.page.keyboard.press(key);

const focused = () => byKeys.focused(walk);
const tabTo = (name: string | RegExp, key = 'Tab') => byKeys.tabTo(walk, name, { key });

async function search(words: string): Promise<void> {
  const { page } = walk;
  await press('/');
  await page.keyboard.type(words);
  await page.getByRole('option').first().waitFor();
  await press('Enter');
}

describe('by keyboard alone', () => {
  it('one finds 韩国 and reaches the Seoul Statement', async () => {
    const { page } = walk;
    await show(walk, '#lang=en');
    await page.keyboard.type('韩国');
    await page.getByRole('option').first().waitFor();
    await press('Shift+Enter');
    await expect.poll(focused).toMatch(/South Korea/);
    await tabTo('AI Seoul Summit');
    await press('Enter');
    await expect.poll(focused).toMatch(/AI Seoul Summit/);
    await tabTo('Seoul Statement of Intent');
    await press('Enter');
    await inspector(walk).getByRole('heading', { name: 'Seoul Statement of Intent' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('one grows the picture, shrinks it, takes that back, and opens its link', async () => {
    await show(walk, `#lang=en&show=${NETWORK}&sel=${NETWORK}`);
    await inspector(walk).getByText('国际人工智能安全研究所网络', { exact: true }).waitFor();
    await press('e');
    await figures(walk).getByText('17 entities').waitFor();
    const grown = await positions(walk);
    await press('c');
    await figures(walk).getByText('1 entity').waitFor();
    await press('Control+z');
    await figures(walk).getByText('17 entities').waitFor();
    // The address follows a step back a moment later: the browser travels there.
    await expect.poll(async () => (await pictureOf(walk)).shown).toHaveLength(17);
    await expect.poll(() => positions(walk)).toEqual(grown);
    await press('Control+Shift+z');
    await figures(walk).getByText('1 entity').waitFor();
    await press('Control+z');
    await expect.poll(async () => (await pictureOf(walk)).shown).toHaveLength(17);
    const link = await linkOf(walk);
    await show(walk, link);
    await expect.poll(() => positions(walk)).toEqual(grown);
  });

  it('one walks along the lines of the picture, and does there what one likes', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=${NETWORK}`);
    await tabTo(/^International Network of AI Safety Institutes, network/);
    await press('e');
    await figures(walk).getByText('17 entities').waitFor();
    await positions(walk);
    await press('PageDown');
    await expect.poll(focused).not.toMatch(/^International Network/);
    const first = await focused();
    await press('PageDown');
    await expect.poll(focused).not.toBe(first);
    // The element that has the focus stands over its node, not somewhere.
    const [button, picture] = [
      await page.locator('.walker').boundingBox(),
      await page.locator('.picture').boundingBox(),
    ];
    expect(
      button && picture && button.x >= picture.x && button.x + button.width <= picture.x + picture.width,
    ).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    await press('h');
    await figures(walk).getByText('16 entities').waitFor();
    await press('Home');
    await expect.poll(focused).toMatch(/^International Network/);
    await press('Enter');
    await inspector(walk)
      .getByRole('heading', { name: 'International Network of AI Safety Institutes' })
      .and(page.locator(':focus'))
      .waitFor();
    await press('Escape');
    await expect.poll(async () => (await viewOf(walk)).selected).toBeUndefined();
  });

  it('one finds the paths between ISO and the UK, and none without predictions', async () => {
    const { page } = walk;
    await show(walk, '#lang=en');
    await search('ISO');
    await inspector(walk)
      .getByRole('heading', { name: 'International Organization for Standardization' })
      .waitFor();
    await tabTo('Paths from here …');
    await press('Enter');
    await search('United Kingdom');
    const paths = page.getByRole('region', { name: 'Paths' });
    await paths.getByText('1 shortest path, 2 steps').waitFor();
    await tabTo('Dim forecasts', 'Shift+Tab');
    await press('Space');
    await paths.getByText(/^none within \d+ steps$/).waitFor();
  });

  it('one filters to what has no source, and changes language, colours and layout', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=all');
    await positions(walk);
    await tabTo(/^Everything/);
    for (let step = 0; step < 4; step++) await press('ArrowDown');
    await figures(walk).getByText('Dimmed: 6 entities, 7 relations').waitFor();
    await press('l');
    await expect.poll(async () => (await pictureOf(walk)).layout, PATIENCE).toBe('concentric');
    await tabTo('中文', 'Shift+Tab');
    await press('Enter');
    await page.getByRole('heading', { name: '图中内容' }).waitFor();
    await tabTo(/^深色/);
    await press('Enter');
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    await expect.poll(async () => (await pictureOf(walk)).filter).toEqual({ evidence: 'uncited' });
  });

  it('one reads the picture as a table', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=all&page=table');
    await page.getByRole('treegrid').waitFor();
    await page
      .getByRole('row', { name: /International Network of AI Safety Institutes/ })
      .first()
      .focus();
    await press('ArrowRight');
    await press('ArrowDown');
    await press('ArrowDown');
    await press('Enter');
    await expect.poll(async () => (await viewOf(walk)).selected).toBeDefined();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('one sees the keys, and switches those of one character off', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=country:us&sel=country:us');
    await press('?');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await tabTo(/^Single-key shortcuts/);
    await press('Space');
    await press('Escape');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor({ state: 'hidden' });
    await press('e');
    await figures(walk).getByText('1 entity').waitFor();
    await tabTo('Keys', 'Shift+Tab');
    await press('Enter');
    await page.getByRole('dialog', { name: 'Keys' }).waitFor();
  });
});
