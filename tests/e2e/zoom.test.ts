import { describe, expect, it } from 'vitest';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { NETWORK, positions, show } from './picture.ts';
import { open, sources, TALE } from './stories-tasks.ts';

const SHOWN = `show=country:us,gb,kr;${NETWORK}`;
const PAGES = [
  ['the start page', ''],
  ['a picture', `&${SHOWN}`],
  ['the details of what is selected', `&${SHOWN}&sel=${NETWORK}`],
  ['a table', `&page=table&${SHOWN}`],
  ['a list', '&list=documents'],
] as const;

const walk = useBrowser();

/** The way from the page to the details of what is selected. */
const toDetails = () => walk.page.getByRole('button', { name: /^(Details|详情)$/ });
/** What a low window shows, one thing at a time. */
const page = () => walk.page.locator('.stage');
const details = () => walk.page.locator('.inspector');

/** Whether something with the focus is seen: inside the window, and not under something else. */
const focusIsSeen = () =>
  walk.page.evaluate(() => {
    const { activeElement: each } = document;
    if (!each || each === document.body) return { at: 'nowhere', seen: true };
    const { left, top, right, bottom } = each.getBoundingClientRect();
    const [x, y] = [
      (Math.max(0, left) + Math.min(innerWidth, right)) / 2,
      (Math.max(0, top) + Math.min(innerHeight, bottom)) / 2,
    ];
    const hit = document.elementFromPoint(x, y);
    const inside = right > 0 && bottom > 0 && left < innerWidth && top < innerHeight;
    // A place on the canvas lets the pointer through to what is drawn under it.
    const through =
      getComputedStyle(each).pointerEvents === 'none' ||
      each.matches('input[type="checkbox"], input[type="radio"]');
    const name = `${each.tagName}.${each.className} ${(each.getAttribute('aria-label') ?? each.textContent ?? '').slice(0, 40)}`;
    return {
      at: name,
      seen: inside && (through || hit === null || each.contains(hit) || hit.contains(each)),
    };
  });

describe.each([
  ['at 200 per cent', 720, 450],
  ['at 400 per cent', 360, 225],
  ['on a phone on its side', 844, 390],
  ['in the smallest window', 320, 256],
])('%s', (_, width, height) => {
  it.each(PAGES)(
    '%s can be gone through by keys, is never covered, and never scrolls sideways',
    async (_name, link) => {
      const { page } = walk;
      await page.setViewportSize({ width, height });
      await show(walk, `#lang=${width === 320 ? 'zh' : 'en'}${link}`);
      // The cards of the stories come with the data, and move what is under them.
      if (link === '') await page.getByRole('navigation', { name: /^(Stories|演示)$/ }).waitFor();
      if (link.includes('show=') && !link.includes('table') && width >= 640) await positions(walk);
      if (link.includes('sel=')) await toDetails().click();
      const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
      expect(sideways).toBeLessThanOrEqual(0);
      const hidden: string[] = [];
      for (let step = 0; step < 40; step++) {
        await page.keyboard.press('Tab');
        const { at, seen } = await focusIsSeen();
        if (at === 'nowhere') break;
        if (!seen) hidden.push(at);
      }
      expect(hidden).toEqual([]);
      // At the end of the details their actions lie over none of them, nor over half of something that can be pressed.
      if (link.includes('sel='))
        await page.evaluate(() => scrollTo(0, document.documentElement.scrollHeight));
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );
});

describe('a low window', () => {
  it.each([
    [844, 390],
    [320, 256],
  ])('shows the words of a slide and its sources, by %i and %i pixels', async (width, height) => {
    const { page } = walk;
    await page.setViewportSize({ width, height });
    await open(walk, `#lang=en&story=${TALE}&slide=2&page=start`);
    const words = page.getByText(/^Half a year later the statement of the leaders/);
    const source = sources(walk).getByRole('listitem').last();
    for (const part of [words, source]) {
      await part.waitFor();
      const seen = () =>
        part.evaluate((each) => {
          each.scrollIntoView({ block: 'center' });
          const { left, right, top, bottom } = each.getBoundingClientRect();
          return each.contains(document.elementFromPoint((left + right) / 2, (top + bottom) / 2));
        });
      await expect.poll(seen).toBe(true);
    }
    const sideways = await page.evaluate(() => document.documentElement.scrollWidth - innerWidth);
    expect(sideways).toBeLessThanOrEqual(0);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('begins each slide at its beginning, wherever the one before it was left', async () => {
    const { page } = walk;
    await page.setViewportSize({ width: 320, height: 256 });
    await open(walk, '#lang=en&story=story:core-and-periphery&slide=1&page=start');
    await page.locator('.shown .ending .on').waitFor();
    const scrolled = () => page.evaluate(() => scrollY);
    expect(await scrolled()).toBe(0);
    for (const key of ['ArrowRight', 'ArrowRight', 'ArrowLeft']) {
      await page.evaluate(() => scrollTo(0, 300));
      await expect.poll(scrolled).toBeGreaterThan(100);
      await page.keyboard.press(key);
      await expect.poll(scrolled).toBe(0);
    }
  });

  describe.each([
    [720, 450],
    [844, 390],
    [360, 225],
  ])('of %i by %i pixels', (width, height) => {
    const tab = (name: string) =>
      walk.page.getByRole('navigation', { name: 'Pages' }).getByRole('button', { name, exact: true });
    const isSeen = async (what: typeof page, other: typeof page): Promise<void> => {
      await what().waitFor({ state: 'visible' });
      await other().waitFor({ state: 'hidden' });
    };

    it('shows what is opened with its neighbours, and its details when they are asked for, with what one does with it at hand', async () => {
      const { page: browser } = walk;
      await browser.setViewportSize({ width, height });
      await show(walk, '#lang=en');
      await browser.getByRole('combobox').first().fill('International Network of AI Safety Institutes');
      await browser.getByRole('option').first().waitFor();
      await browser.keyboard.press('Shift+Enter');
      await isSeen(page, details);
      await toDetails().press('Enter');
      await isSeen(details, page);
      const heading = details().getByRole('heading', { level: 2 });
      await expect.poll(() => heading.evaluate((each) => each === document.activeElement)).toBe(true);
      for (const share of [0, 0.5, 1]) {
        await browser.evaluate((part) => scrollTo(0, part * document.documentElement.scrollHeight), share);
        for (const name of ['Paths from here …', 'Trace']) {
          const { y = Infinity, height: high = 0 } =
            (await details().getByRole('button', { name }).boundingBox()) ?? {};
          expect(y).toBeGreaterThanOrEqual(0);
          expect(y + high).toBeLessThanOrEqual(height);
        }
      }
      await details().getByRole('button', { name: 'Paths from here …' }).click();
      await isSeen(page, details);
      await browser.getByRole('button', { name: 'Cancel' }).waitFor();
    });

    it('shows the page that is chosen, the one that stands there already too', async () => {
      const { page: browser } = walk;
      await browser.setViewportSize({ width, height });
      await show(walk, `#lang=en&${SHOWN}&sel=${NETWORK}`);
      await isSeen(page, details);
      for (const name of ['Alliances', 'Table', 'Explore']) {
        await toDetails().click();
        await isSeen(details, page);
        await tab(name).click();
        await isSeen(page, details);
        await expect.poll(() => tab(name).getAttribute('aria-current')).toBe('page');
        await toDetails().click();
        await isSeen(details, page);
        await tab(name).press('Enter');
        await isSeen(page, details);
      }
      expect(await accessibilityFaults(browser)).toEqual([]);
    });
  });

  it('shows the details in the place of the picture, and the picture as it was when one comes back', async () => {
    const { page } = walk;
    await page.setViewportSize({ width: 844, height: 390 });
    await show(walk, `#lang=en&${SHOWN}`);
    const before = await positions(walk);
    const place = () => page.locator('.walker').evaluate((each) => each.getAttribute('style'));
    const stood = await place();
    await page.locator('.walker').focus();
    await page.keyboard.press('Enter');
    await page.getByRole('heading', { name: 'United Kingdom' }).waitFor();
    await expect.poll(() => page.locator('canvas').first().isVisible()).toBe(false);
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.locator('canvas').first().waitFor({ state: 'visible' });
    await expect.poll(() => positions(walk)).toEqual(before);
    await expect.poll(place).toBe(stood);
  });
});

describe('a screen of another density', () => {
  it('is drawn on as finely as it is, from the moment on at which it is that', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&${SHOWN}`);
    await positions(walk);
    const density = () =>
      page
        .locator('canvas')
        .evaluateAll((all) =>
          all.map((each) => (each instanceof HTMLCanvasElement ? each.width / each.clientWidth : 0)),
        );
    expect(new Set(await density())).toEqual(new Set([1]));
    const session = await page.context().newCDPSession(page);
    for (const deviceScaleFactor of [2, 1.5, 1]) {
      const metrics = { width: 1440, height: 900, mobile: false, deviceScaleFactor };
      await session.send('Emulation.setDeviceMetricsOverride', metrics);
      await expect
        .poll(async () => (await density()).every((each) => Math.abs(each - deviceScaleFactor) < 0.01))
        .toBe(true);
    }
  });
});
