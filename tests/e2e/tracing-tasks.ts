import { describe, expect, it } from 'vitest';
import type { FileChooser } from 'playwright-core';
import { focused, tabTo } from './by-keys.ts';
import type { Walk } from './harness.ts';
import { dropFile, madeText } from './made-text.ts';
import { figures, inspector, linkOf, PATIENCE, show, viewOf } from './picture.ts';
import {
  begin,
  chosen,
  inSight,
  middle,
  MOU,
  MOU_IN_PICTURE,
  OUTLOOK_ID,
  reader,
  sources,
  tabFromTop,
} from './tracing.ts';

function toTheOfficialPage(walk: Walk): void {
  const SENTENCE = /in April 2024, for example, the United States and the United Kingdom signed/;
  const PAGE = /^AI Safety Research: UK–USA Partnership/;

  it('with the mouse', async () => {
    const { page } = walk;
    await show(walk, MOU_IN_PICTURE);
    await inspector(walk).getByRole('button', { name: 'Trace', exact: true }).click();
    // A server that has just begun takes its time over each question that it has not been asked before.
    await expect.poll(() => chosen(walk).count(), PATIENCE).toBe(1);
    const sentence = chosen(walk).getByRole('button', { name: SENTENCE });
    await expect.poll(() => inSight(sentence)).toBe(true);
    await expect
      .poll(() => viewOf(walk))
      .toMatchObject({ page: { is: 'trace', document: OUTLOOK_ID }, selected: MOU });
    await middle(walk).getByRole('button', { name: PAGE }).click();
    await expect.poll(async () => (await viewOf(walk)).selected).toBe('doc:hansard-2024-04-16');
    await page.getByRole('button', { name: 'Show in the picture' }).click();
    await inspector(walk).getByRole('link').first().waitFor();
    await expect
      .poll(() => inspector(walk).getByRole('link').first().getAttribute('href'))
      .toMatch(/^https:\/\/hansard\.parliament\.uk\//);
  });

  it('by keyboard alone', async () => {
    const { keyboard } = walk.page;
    await show(walk, MOU_IN_PICTURE);
    await inspector(walk).getByRole('heading').first().waitFor();
    await walk.page.locator('main').focus();
    await keyboard.press('t');
    await expect.poll(() => chosen(walk).count(), PATIENCE).toBe(1);
    await tabTo(walk, PAGE, { most: 250 });
    await keyboard.press('Enter');
    await expect.poll(async () => (await viewOf(walk)).selected).toBe('doc:hansard-2024-04-16');
    await keyboard.press('Control+z');
    await expect.poll(async () => (await viewOf(walk)).page.is).toBe('picture');
  });
}

function toTheCorrection(walk: Walk): void {
  const ARMS_RACE = /^The AI Governance Arms Race/;
  const CORRECTION = /Printed “Csernaton, R\.”, read as “Csernatoni, R/;

  it('with the mouse', async () => {
    await begin(walk);
    await sources(walk).getByRole('button', { name: ARMS_RACE }).first().click();
    const claim = chosen(walk).filter({ hasText: CORRECTION });
    await claim.waitFor();
    await expect.poll(() => inSight(claim)).toBe(true);
    await expect.poll(() => claim.getByRole('button', { name: /^\[12\]/ }).count()).toBe(1);
    await expect.poll(async () => (await viewOf(walk)).selected).toBe('doc:csernatoni-2024');
  });

  it('by keyboard alone', async () => {
    await begin(walk);
    await tabFromTop(walk, ARMS_RACE);
    await walk.page.keyboard.press('Enter');
    await chosen(walk).filter({ hasText: CORRECTION }).waitFor();
  });
}

function claimsAboutKorea(walk: Walk): void {
  const cited = () => chosen(walk).getByRole('button', { name: /^\[\d+\]/ });
  const five = () => expect.poll(() => chosen(walk).count(), PATIENCE).toBe(5);
  const noneCited = async () => {
    await expect.poll(() => chosen(walk).getByText('Uncited').count()).toBe(5);
    await expect.poll(() => cited().count()).toBe(0);
    await middle(walk)
      .getByText(/\d+ claims? ends? here/)
      .waitFor();
  };

  it('with the mouse', async () => {
    const { page } = walk;
    await begin(walk);
    await page.getByRole('combobox').first().fill('South Korea');
    await page.getByRole('search').getByRole('option').first().click();
    await inspector(walk).getByRole('heading', { name: 'South Korea' }).waitFor();
    await inspector(walk).getByRole('button', { name: 'Trace', exact: true }).click();
    await five();
    await noneCited();
    const filter = page.getByRole('combobox', { name: 'Which claims to show' });
    await filter.selectOption('Without a footnote');
    await five();
    await filter.selectOption('With a footnote');
    await expect.poll(() => chosen(walk).count()).toBe(0);
  });

  it('by keyboard alone', async () => {
    const { page } = walk;
    await begin(walk);
    await page.keyboard.press('/');
    await page.keyboard.type('South Korea');
    await page.getByRole('search').getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await inspector(walk).getByRole('heading', { name: 'South Korea' }).waitFor();
    await page.keyboard.press('t');
    await five();
    await noneCited();
    // The filter of the text, by its first letters: those with a footnote, and none is about Korea.
    await tabFromTop(walk, /^All claims/);
    await page.keyboard.type('With a');
    await expect.poll(() => chosen(walk).count()).toBe(0);
    await page.keyboard.press('ArrowDown');
    await five();
  });
}

function withoutSixteen(walk: Walk): void {
  const SENTENCE = 'Without [16]: 1 claim and 1 relation stand on nothing';
  const off = () => sources(walk).getByRole('switch', { name: 'Count [16]' });
  const fallen = () => reader(walk).locator('article.fallen');
  const isOff = async (): Promise<void> => {
    await figures(walk).getByText(SENTENCE).waitFor();
    await expect.poll(async () => (await viewOf(walk)).lens.off).toEqual(['doc:paul-2023']);
    await expect.poll(() => fallen().count()).toBe(1);
    await expect.poll(() => fallen().textContent()).toMatch(/For non-Western states, by contrast/);
  };

  it('with the mouse: what falls is exactly what stood on it alone, and no row moves', async () => {
    await begin(walk);
    await off().scrollIntoViewIfNeeded();
    const before = {
      link: await linkOf(walk),
      box: await off().boundingBox(),
      view: await viewOf(walk),
    };
    await off().click();
    await isOff();
    await expect.poll(() => off().boundingBox()).toEqual(before.box);
    await expect.poll(() => off().getAttribute('aria-checked')).toBe('false');
    const link = await linkOf(walk);
    await off().click();
    await expect.poll(() => linkOf(walk)).toBe(before.link);
    await expect.poll(() => viewOf(walk)).toEqual(before.view);
    await expect.poll(() => fallen().count()).toBe(0);
    // Whoever is sent the link sees the same.
    await show(walk, link);
    await isOff();
  });

  it('by keyboard alone', async () => {
    await begin(walk);
    const before = await viewOf(walk);
    await tabFromTop(walk, 'Count [16]');
    await walk.page.keyboard.press('Space');
    await isOff();
    await expect.poll(() => focused(walk)).toBe('Count [16]');
    await walk.page.keyboard.press('Space');
    await figures(walk).getByText(SENTENCE).waitFor({ state: 'detached' });
    await expect.poll(() => viewOf(walk)).toEqual(before);
  });
}

function toTheSentenceOfACopy(walk: Walk): void {
  const SELECTED = '&sel=claim:ciss-2024-11/086';
  const isThere = async (): Promise<void> => {
    const copy = walk.page.getByRole('region', { name: 'Your copy of the text' });
    await copy.getByText('Read as UTF-16LE.').waitFor();
    await copy.locator('mark.on').first().waitFor();
    await expect.poll(() => inSight(copy.locator('mark.on').first())).toBe(true);
  };

  it('dropped with the mouse', async () => {
    await begin(walk, SELECTED);
    const box = await reader(walk).boundingBox();
    if (!box) throw new Error('the text is not there');
    const middleOf = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await dropFile(walk, middleOf, await madeText());
    await isThere();
  });

  it('chosen by keyboard alone', async () => {
    const { page } = walk;
    await begin(walk, SELECTED);
    // What is still being read may take the focus along once: whoever sees nothing happen goes there again.
    const choose = async (): Promise<FileChooser | undefined> => {
      const waiting = page.waitForEvent('filechooser', { timeout: 5_000 }).catch(() => undefined);
      await tabFromTop(walk, 'Open your copy of the text');
      await page.keyboard.press('Enter');
      return waiting;
    };
    const chooser = (await choose()) ?? (await choose());
    expect(chooser).toBeDefined();
    await chooser?.setFiles({ name: 'outlook.txt', mimeType: 'text/plain', buffer: await madeText() });
    await isThere();
  });
}

function whoSaysWhichDay(walk: Walk): void {
  const conflicts = () => middle(walk, 'Conflicts');
  const days = async (): Promise<void> => {
    const beginning = conflicts()
      .locator('article.conflict')
      .filter({ hasText: '20 Nov' })
      .filter({ hasText: '21 Nov' });
    await beginning.first().waitFor(PATIENCE);
    const sides = beginning.first().locator('.sides > div');
    const [first, second] = [sides.nth(0), sides.nth(1)];
    await expect.poll(() => first.textContent()).toMatch(/20 Nov.*shown first/s);
    await expect.poll(() => first.textContent()).toMatch(/On 20 and 21 November 2024 AI safety institutes/);
    await expect
      .poll(() => second.textContent())
      .toMatch(/On 21–22 November 2024 the United States will host/);
    await expect
      .poll(async () => (await viewOf(walk)).page)
      .toMatchObject({ part: 'conflicts', everywhere: true });
  };

  it('with the mouse', async () => {
    await begin(walk);
    await walk.page.getByRole('button', { name: 'Conflicts', exact: true }).click();
    await conflicts().getByRole('button', { name: 'All contradictions of the data' }).click();
    await days();
  });

  it('by keyboard alone', async () => {
    const { keyboard } = walk.page;
    await begin(walk);
    await tabFromTop(walk, 'Conflicts');
    await keyboard.press('Enter');
    await conflicts().waitFor();
    await tabTo(walk, 'All contradictions of the data');
    await keyboard.press('Enter');
    await days();
    await tabTo(walk, /^On 21–22 November 2024/, { most: 250 });
    await keyboard.press('Enter');
    await expect.poll(async () => (await viewOf(walk)).selected).toBe('claim:ciss-2024-11/003');
  });
}

/** What an editor comes for, with the mouse and by keyboard alone: the same, whichever store answers. */
export function describeTracing(walk: Walk): void {
  describe('from the line US — US–UK MoU to its sentence and the official page that confirms it', () =>
    toTheOfficialPage(walk));
  describe('from [12] in the sources to its claim and the correction of its author’s name', () =>
    toTheCorrection(walk));
  describe('the outlook’s claims about Korea are five, and none has a source', () => claimsAboutKorea(walk));
  describe('switch off [16]', () => withoutSixteen(walk));
  describe('a copy of the text becomes the reader, with the selected sentence in sight', () =>
    toTheSentenceOfACopy(walk));
  describe('who says that the first meeting was on 20–21 November, and who says 21–22', () =>
    whoSaysWhichDay(walk));
}
