import { describe, expect, it } from 'vitest';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { show } from './picture.ts';

const walk = useBrowser();

/** Where the parts of the start page stand, and how much of the window is left below the bar. */
const parts = () =>
  walk.page.evaluate(() => {
    const boxOf = (selector: string) => {
      const { top, bottom, left, right, height } = document
        .querySelector(selector)
        ?.getBoundingClientRect() ?? {
        ...{ top: 0, bottom: 0, left: 0, right: 0, height: 0 },
      };
      return { top, bottom, left, right, height };
    };
    const lines = [...document.querySelectorAll('h1 span')].map((each) => {
      const range = document.createRange();
      range.selectNodeContents(each);
      return new Set([...range.getClientRects()].map(({ top }) => Math.round(top))).size;
    });
    return {
      main: boxOf('main'),
      words: boxOf('.start > .words'),
      picture: boxOf('.start > .picture'),
      lines,
    };
  });

describe.each(['en', 'zh'])('the start page in %s', (lang) => {
  it.each([
    [1440, 900],
    [1100, 800],
    [1920, 1080],
  ])('has words and picture in the middle of a window of %i × %i', async (width, height) => {
    await walk.page.setViewportSize({ width, height });
    await show(walk, `#lang=${lang}`);
    await walk.page.locator('.picture canvas').first().waitFor();
    const { main, words, picture, lines } = await parts();
    const middle = (main.top + main.bottom) / 2;
    expect(Math.abs((words.top + words.bottom) / 2 - middle)).toBeLessThan(16);
    expect(Math.abs((picture.top + picture.bottom) / 2 - middle)).toBeLessThan(16);
    expect(picture.height).toBeGreaterThan(0.66 * main.height);
    expect(picture.left).toBeGreaterThan(words.right);
    expect(lines).toEqual([1, 1]);
  });

  it.each([
    [768, 1024],
    [390, 844],
  ])('begins the picture in the window, under the words, at %i × %i', async (width, height) => {
    await walk.page.setViewportSize({ width, height });
    await show(walk, `#lang=${lang}`);
    await walk.page.locator('.picture canvas').first().waitFor();
    const { main, words, picture, lines } = await parts();
    expect(picture.top).toBeGreaterThanOrEqual(words.bottom);
    expect(picture.top).toBeLessThan(main.bottom);
    expect(lines).toEqual([1, 1]);
    expect(await accessibilityFaults(walk.page)).toEqual([]);
  });
});
