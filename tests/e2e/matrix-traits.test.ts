import { cpSync, mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { focused, tabTo } from './by-keys.ts';
import { useBrowser } from './harness.ts';
import { inspector, show, viewOf } from './picture.ts';

/** Somebody's own document that says in which region some countries are; made up for this journey. */
const documentOf = (
  id: string,
  regions: readonly (readonly [country: string, zh: string, en: string])[],
) => ({
  ...{
    id: `doc:${id}`,
    class: 'official',
    lang: 'en',
    title: { zh: '一份地区名单', en: 'A list of regions' },
  },
  ...{ seen: { as: 'not seen' }, authors: [], publisher: 'organisation:ciss' },
  claims: regions.map(([country, zh, en], at) => ({
    ...{
      n: at + 1,
      anchor: { exact: `${country} is in ${en}` },
      text: { zh: `位于${zh}。`, en: `It is in ${en}.` },
    },
    ...{ modality: 'fact', hedge: 'asserted', mentions: [`country:${country}`] },
    states: [{ entity: `country:${country}`, property: 'region', value: { zh, en } }],
  })),
});

/** The shipped data with two such documents beside it. */
function withRegions(): string {
  const folder = join(mkdtempSync(join(tmpdir(), 'entente-regions-')), 'data');
  cpSync('graph-seed', folder, { recursive: true });
  const documents = [
    documentOf('regions-one', [
      ['fr', '欧洲', 'Europe'],
      ['jp', '东亚', 'East Asia'],
      ['kr', '东亚', 'East Asia'],
      ['us', '北美洲', 'North America'],
    ]),
    documentOf('regions-two', [['us', '美洲', 'The Americas']]),
  ];
  for (const one of documents)
    writeFileSync(join(folder, 'documents', `${one.id.slice('doc:'.length)}.yaml`), JSON.stringify(one));
  return folder;
}

const walk = useBrowser({ data: withRegions() });
const LINK = 'page=alliances&beside=pattern&circles=member-of/network:international-network';
const grid = () => walk.page.getByRole('grid');

describe('a matrix of parties of which a region is stated', () => {
  it('has it as a column, orders by it, and leads from it to the party', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&${LINK}`);
    await grid().getByRole('columnheader', { name: 'Region' }).waitFor();
    await grid().getByRole('button', { name: 'France, region: Europe, Supported' }).waitFor();
    await grid()
      .getByRole('button', { name: /^United States, region: North America, The Americas, Disputed/ })
      .waitFor();
    await expect
      .poll(() =>
        grid()
          .getByRole('button', { name: /region: not stated$/ })
          .count(),
      )
      .toBeGreaterThan(3);
    await page.getByLabel('Order of the parties').selectOption({ label: 'By region' });
    await expect.poll(async () => (await viewOf(walk)).page).toMatchObject({ order: 'by:region' });
    const names = await grid().getByRole('rowheader').allTextContents();
    expect(names.slice(0, 4)).toEqual(['Japan', 'South Korea', 'France', 'United States']);
    await grid()
      .getByRole('button', { name: /^Japan, region/ })
      .click();
    await inspector(walk).getByRole('heading', { name: 'Japan' }).waitFor();
    await expect.poll(async () => (await viewOf(walk)).selected).toBe('country:jp');
  });

  it('is gone through by keys with that column between the names and the circles', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&${LINK}&rows=by:region`);
    await grid().getByRole('rowheader', { name: 'Japan' }).waitFor();
    await page.locator('main').focus();
    await tabTo(walk, /^Japan$/, { most: 120 });
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(walk)).toMatch(/^Japan, region: East Asia/);
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => focused(walk)).toMatch(/^Japan, International Network.*: in it/);
  });

  it('says all of it in Chinese as well', async () => {
    await show(walk, `#lang=zh&${LINK}&rows=by:region`);
    await grid().getByRole('columnheader', { name: '地区' }).waitFor();
    await grid()
      .getByRole('button', { name: /^法国，地区：欧洲/ })
      .waitFor();
    await expect
      .poll(() =>
        grid()
          .getByRole('button', { name: /，地区：未说明$/ })
          .count(),
      )
      .toBeGreaterThan(3);
  });
});
