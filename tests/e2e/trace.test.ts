import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import type { Locator } from 'playwright-core';
import { openDataset } from '../../src/dataset/load.ts';
import { focused, tabTo } from './by-keys.ts';
import { useBrowser } from './harness.ts';
import { figures, inspector, show, viewOf } from './picture.ts';
import { chosen, middle, MOU, MOU_IN_PICTURE, OUTLOOK_ID, reader, sources } from './tracing.ts';

const walk = useBrowser();

const press = (key: string) => walk.page.keyboard.press(key);
const TRACED = `#lang=en&page=trace&text=${OUTLOOK_ID}`;

/** Whether all of an element that fits is in sight, and not only somewhere on the page. */
const inSight = (element: Locator): Promise<boolean> =>
  element.evaluate((it) => {
    const { left, top, width } = it.getBoundingClientRect();
    const there = document.elementFromPoint(left + width / 2, top + 8);
    return there !== null && it.contains(there);
  });

describe('from the line US — US–UK MoU to its sentence and the official page that confirms it', () => {
  const SENTENCE = /in April 2024, for example, the United States and the United Kingdom signed/;
  const PAGE = /^AI Safety Research: UK–USA Partnership/;

  it('with the mouse', async () => {
    const { page } = walk;
    await show(walk, MOU_IN_PICTURE);
    await inspector(walk).getByRole('button', { name: 'Trace', exact: true }).click();
    await expect.poll(() => chosen(walk).count()).toBe(1);
    const sentence = chosen(walk).getByRole('button', { name: SENTENCE });
    await expect.poll(() => inSight(sentence)).toBe(true);
    expect(viewOf(walk)).toMatchObject({ page: { is: 'trace', document: OUTLOOK_ID }, selected: MOU });
    await middle(walk).getByRole('button', { name: PAGE }).click();
    await expect.poll(() => viewOf(walk).selected).toBe('doc:hansard-2024-04-16');
    await page.getByRole('button', { name: 'Show in the picture' }).click();
    await inspector(walk).getByRole('link').first().waitFor();
    expect(await inspector(walk).getByRole('link').first().getAttribute('href')).toMatch(
      /^https:\/\/hansard\.parliament\.uk\//,
    );
  });

  it('by keyboard alone', async () => {
    await show(walk, MOU_IN_PICTURE);
    await inspector(walk).getByRole('heading').first().waitFor();
    await walk.page.locator('main').focus();
    await press('t');
    await expect.poll(() => chosen(walk).count()).toBe(1);
    await tabTo(walk, PAGE, { most: 250 });
    await press('Enter');
    await expect.poll(() => viewOf(walk).selected).toBe('doc:hansard-2024-04-16');
    await press('Control+z');
    await expect.poll(() => viewOf(walk).page.is).toBe('picture');
  });
});

describe('from [12] in the sources to its claim and the correction of its author’s name', () => {
  const ARMS_RACE = /^The AI Governance Arms Race/;
  const CORRECTION = /Printed “Csernaton, R\.”, read as “Csernatoni, R/;

  it('with the mouse', async () => {
    await show(walk, TRACED);
    await sources(walk).getByRole('button', { name: ARMS_RACE }).first().click();
    const claim = chosen(walk).filter({ hasText: CORRECTION });
    await claim.waitFor();
    await expect.poll(() => inSight(claim)).toBe(true);
    expect(await claim.getByRole('button', { name: /^\[12\]/ }).count()).toBe(1);
    expect(viewOf(walk).selected).toBe('doc:csernatoni-2024');
  });

  it('by keyboard alone', async () => {
    await show(walk, TRACED);
    await sources(walk).getByText('[12]', { exact: true }).waitFor();
    await walk.page.getByRole('contentinfo').waitFor();
    await walk.page.locator('main').focus();
    await tabTo(walk, ARMS_RACE, { most: 350 });
    await press('Enter');
    await chosen(walk).filter({ hasText: CORRECTION }).waitFor();
  });
});

it('of the outlook’s claims about Korea there are five, and none has a source', async () => {
  await show(walk, `${TRACED}&sel=country:kr`);
  await expect.poll(() => chosen(walk).count()).toBe(5);
  expect(await chosen(walk).getByText('Uncited').count()).toBe(5);
  expect(
    await chosen(walk)
      .getByRole('button', { name: /^\[\d+\]/ })
      .count(),
  ).toBe(0);
  const all = middle(walk).getByText(/\d+ claims? ends? here/);
  await all.waitFor();
});

describe('switch off [16]', () => {
  const SENTENCE = 'Without [16]: 1 claim and 1 relation stand on nothing';
  const off = () => sources(walk).getByRole('switch', { name: 'Count [16]' });
  const fallen = () => reader(walk).locator('article.fallen');

  async function isOff(): Promise<void> {
    await figures(walk).getByText(SENTENCE).waitFor();
    expect(viewOf(walk).lens.off).toEqual(['doc:paul-2023']);
    await expect.poll(() => fallen().count()).toBe(1);
    expect(await fallen().textContent()).toMatch(/For non-Western states, by contrast/);
  }

  it('with the mouse: what falls is exactly what stood on it alone, and no row moves', async () => {
    const { page } = walk;
    await show(walk, TRACED);
    await off().scrollIntoViewIfNeeded();
    const before = { link: new URL(page.url()).hash, box: await off().boundingBox(), view: viewOf(walk) };
    await off().click();
    await isOff();
    expect(await off().boundingBox()).toEqual(before.box);
    expect(await off().getAttribute('aria-checked')).toBe('false');
    const link = new URL(page.url()).hash;
    await off().click();
    await expect.poll(() => new URL(page.url()).hash).toBe(before.link);
    expect(viewOf(walk)).toEqual(before.view);
    expect(await fallen().count()).toBe(0);
    // Whoever is sent the link sees the same.
    await show(walk, link);
    await isOff();
  });

  it('fades the same line in the picture, and nothing else', async () => {
    const ends = 'concept:risk-tiering;country:us,gb;agreement:us-uk-mou;label:non-western-states';
    await show(walk, `#lang=en&show=${ends}&off=doc:paul-2023`);
    await figures(walk).getByText(SENTENCE).waitFor();
    await figures(walk).getByText('Dimmed: 2 entities, 1 relation').waitFor();
    await walk.page.getByRole('button', { name: 'Switch all on again' }).click();
    await figures(walk).getByText('Dimmed').waitFor({ state: 'detached' });
  });

  it('by keyboard alone', async () => {
    await show(walk, TRACED);
    await off().waitFor();
    const before = viewOf(walk);
    await walk.page.locator('main').focus();
    await tabTo(walk, 'Count [16]', { most: 350 });
    await press('Space');
    await isOff();
    expect(await focused(walk)).toBe('Count [16]');
    await press('Space');
    await figures(walk).getByText(SENTENCE).waitFor({ state: 'detached' });
    expect(viewOf(walk)).toEqual(before);
  });
});

describe('a copy of the text', () => {
  /** Made of the words by which the claims are found, a paragraph each. */
  async function madeText(): Promise<string> {
    const opened = await openDataset('graph-seed');
    if ('faults' in opened) throw new Error('the shipped data has faults');
    const claims = opened.graph.claims.filter(({ document }) => document === OUTLOOK_ID);
    return claims
      .map(({ anchor }) => `${anchor.prefix ?? ''}${anchor.exact}${anchor.suffix ?? ''}。`)
      .join('\r\n\r\n');
  }

  it('becomes the reader, with the selected sentence in sight', async () => {
    const { page } = walk;
    await show(walk, `${TRACED}&sel=claim:ciss-2024-11/086`);
    await reader(walk).locator('article.selected').waitFor();
    const [chooser] = await Promise.all([
      page.waitForEvent('filechooser'),
      reader(walk).getByRole('button', { name: 'Open your copy of the text' }).click(),
    ]);
    const buffer = Buffer.from(await madeText(), 'utf16le');
    await chooser.setFiles({
      name: 'outlook.txt',
      mimeType: 'text/plain',
      buffer: Buffer.concat([Buffer.from([0xff, 0xfe]), buffer]),
    });
    const copy = page.getByRole('region', { name: 'Your copy of the text' });
    await copy.getByText('Read as UTF-16LE.').waitFor();
    const mark = copy.locator('mark.on').first();
    await mark.waitFor();
    await expect.poll(() => inSight(mark)).toBe(true);
  });

  it('of another text is recognised as such, and changes nothing', async () => {
    const { page } = walk;
    await show(walk, TRACED);
    await reader(walk).locator('article').first().waitFor();
    await page
      .locator('input[type=file]')
      .setInputFiles({ name: 'readme.md', mimeType: 'text/markdown', buffer: readFileSync('README.md') });
    await page.getByText(/this is not the text of|this does not look like/).waitFor();
    expect(await reader(walk).locator('article').count()).toBe(102);
  });
});

it('one sees who says that the first meeting was on 20–21 November, and who says 21–22', async () => {
  const { page } = walk;
  await show(walk, TRACED);
  await page.getByRole('button', { name: 'Conflicts', exact: true }).click();
  const conflicts = middle(walk, 'Conflicts');
  await conflicts.getByRole('button', { name: 'All contradictions of the data' }).click();
  const beginning = conflicts
    .locator('article.conflict')
    .filter({ hasText: '20 Nov' })
    .filter({ hasText: '21 Nov' });
  await beginning.first().waitFor();
  const sides = beginning.first().locator('.sides > div');
  expect(await sides.nth(0).textContent()).toMatch(/shown first/);
  expect(viewOf(walk).page).toMatchObject({ part: 'conflicts' });
});
