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
