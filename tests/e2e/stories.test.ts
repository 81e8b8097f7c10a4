import { describe, expect, it } from 'vitest';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { describeStories, open, sources, TALE } from './stories-tasks.ts';

describeStories(useBrowser());

describe('a story on a phone', () => {
  const walk = useBrowser({ width: 390, height: 844, reducedMotion: 'no-preference' });

  it('stands below its picture, and nothing is wider than the window', async () => {
    const { page } = walk;
    for (const slide of [1, 4, 8, 9]) {
      await open(walk, `#lang=en&story=${TALE}&slide=${slide}&page=start`);
      await sources(walk).getByRole('listitem').first().waitFor();
      await expect
        .poll(() => page.evaluate(() => document.documentElement.scrollWidth))
        .toBeLessThanOrEqual(390);
      const [shown, words] = [page.locator('.shown'), page.locator('.words h2')];
      if ((await words.count()) === 0) continue;
      const [above, below] = [await shown.boundingBox(), await words.boundingBox()];
      expect(below?.y ?? 0).toBeGreaterThanOrEqual((above?.y ?? 0) + (above?.height ?? Infinity));
    }
  });

  it('says that it goes on below until its end is reached, and begins at its top again', async () => {
    const { page } = walk;
    for (const lang of ['en', 'zh']) {
      await open(walk, `#lang=${lang}&story=${TALE}&slide=1&page=start`);
      const body = page.locator('.slide > .body');
      await expect.poll(() => body.evaluate((each) => each.hasAttribute('data-more'))).toBe(true);
      // All of it is in this one box: no part of the words or of the sources scrolls by itself. Words in the language
      // before may be on their way out.
      const within = () =>
        body.evaluate((each) =>
          [...each.querySelectorAll('.words, footer')].map(
            (part) =>
              part.scrollHeight - part.clientHeight < 2 && getComputedStyle(part).overflowY === 'visible',
          ),
        );
      await expect.poll(within).toEqual([true, true]);
      expect(await accessibilityFaults(page)).toEqual([]);
      await body.focus();
      for (let step = 0; step < 60; step++) await page.keyboard.press('ArrowDown');
      await expect.poll(() => body.evaluate((each) => each.hasAttribute('data-more'))).toBe(false);
      const last = await body.locator('footer').boundingBox();
      expect(Math.round((last?.y ?? Infinity) + (last?.height ?? 0))).toBeLessThanOrEqual(844);
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => body.evaluate((each) => each.scrollTop)).toBe(0);
    }
  });

  it('shows the claim that a slide speaks of, wherever it stands in the list of its section', async () => {
    const { page } = walk;
    for (const [story, slide, claim] of [
      ['core-and-periphery', 1, 'Claim 82'],
      ['outlook-and-its-sources', 4, 'Claim 86'],
      ['tour', 2, 'Claim 79'],
    ] as const) {
      await open(walk, `#lang=en&story=story:${story}&slide=${slide}&page=start`);
      const pane = page.locator('.shown [data-pane]');
      const named = pane.locator('.on').getByText(claim, { exact: true });
      await named.waitFor();
      const seen = async () => {
        const [box, around] = [await named.boundingBox(), await pane.boundingBox()];
        const [top, bottom] = [around?.y ?? 0, (around?.y ?? 0) + (around?.height ?? 0)];
        return box !== null && box.y >= top && box.y + box.height <= bottom;
      };
      await expect.poll(seen).toBe(true);
      // What scrolls is the list alone: the slide begins with its first words.
      expect(await page.locator('.slide > .body').evaluate((each) => each.scrollTop)).toBe(0);
    }
  });

  it('shows names that can be read around a ring, and the slanted ones of a matrix within the window', async () => {
    const { page } = walk;
    await open(walk, '#lang=en&story=story:core-and-periphery&slide=8&page=start');
    await page.locator('.shared svg text').first().waitFor();
    const scale = () => page.locator('.shared svg').evaluate((each: SVGSVGElement) => each.getScreenCTM()?.a);
    await expect.poll(scale).toBeGreaterThan(0.75);
    expect(await page.getByRole('slider').isVisible()).toBe(false);
    for (const slide of [3, 8]) {
      const tale = slide === 8 ? TALE : 'story:core-and-periphery';
      await open(walk, `#lang=en&story=${tale}&slide=${slide}&page=start`);
      const name = page.locator('thead .slant').last();
      await name.waitFor();
      const right = () => name.evaluate((each) => Math.round(each.getBoundingClientRect().right));
      await expect.poll(right).toBeLessThanOrEqual(374);
    }
  });

  it('leaves no room for tabs that are not there, and has its bar within the window', async () => {
    const { page } = walk;
    await open(walk, `#lang=en&story=${TALE}&slide=2&page=start`);
    await sources(walk).getByRole('listitem').first().waitFor();
    const slide = await page.locator('.slide').boundingBox();
    expect((slide?.y ?? 0) + (slide?.height ?? 0)).toBe(844);
    for (const width of [390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      for (const button of await page.locator('.slide .tools button').all()) {
        const box = await button.boundingBox();
        expect((box?.x ?? 0) + (box?.width ?? Infinity)).toBeLessThanOrEqual(width);
        expect(box?.height).toBeLessThan(50);
      }
    }
  });
});

describe('keys on a screen that is touched', () => {
  const walk = useBrowser({ width: 1024, height: 768 });

  it('are not named where there may be none, and are where there is a mouse', async () => {
    const { page } = walk;
    await open(walk, `#lang=en&story=${TALE}&slide=2&page=start`);
    const named = () =>
      page.locator('.slide kbd').evaluateAll((all) => all.filter((each) => each.checkVisibility()).length);
    await expect.poll(named).toBe(2);
    const session = await page.context().newCDPSession(page);
    await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
    await expect.poll(() => page.evaluate(() => matchMedia('(pointer: coarse)').matches)).toBe(true);
    await expect.poll(named).toBe(0);
    await page.setViewportSize({ width: 1440, height: 900 });
    await expect.poll(named).toBe(0);
  });
});
