import { describe, expect, it } from 'vitest';
import { focused, tabTo } from './by-keys.ts';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { linkFrom } from '../links.ts';
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
      stories: boxOf('.start > .stories'),
      lines,
    };
  });

describe.each(['en', 'zh'])('the start page in %s', (lang) => {
  it.each([
    [1440, 900],
    [1100, 800],
    [1920, 1080],
  ])(
    'has words and picture beside each other over the stories in a window of %i × %i',
    async (width, height) => {
      await walk.page.setViewportSize({ width, height });
      await show(walk, `#lang=${lang}`);
      await walk.page.locator('.picture canvas').first().waitFor();
      await walk.page.locator('nav [data-drawing]').nth(2).waitFor();
      const { main, words, picture, stories, lines } = await parts();
      const middle = (words.top + words.bottom) / 2;
      expect(Math.abs((picture.top + picture.bottom) / 2 - middle)).toBeLessThan(16);
      expect(stories.top).toBeGreaterThanOrEqual(Math.max(words.bottom, picture.bottom));
      expect(stories.top).toBeLessThan(main.bottom);
      // All of it is seen without scrolling, wherever the window is high enough.
      if (height >= 900) expect(stories.bottom).toBeLessThanOrEqual(main.bottom);
      expect(picture.height).toBeGreaterThan(0.6 * main.height);
      expect(picture.left).toBeGreaterThan(words.right);
      expect(lines).toEqual([1, 1]);
    },
  );

  it('leaves the search box where it is while all the rest comes, and shows no half of a sentence', async () => {
    const { page } = walk;
    await page.setViewportSize({ width: 1440, height: 900 });
    let answer = (): void => undefined;
    const answered = new Promise<void>((resolve) => (answer = resolve));
    await page.route('**/api/**', async (route) => (await answered, route.continue()));
    await page.goto('about:blank');
    await page.goto(walk.address + linkFrom(`#lang=${lang}`));
    const box = page.locator('.start [role="combobox"]');
    const top = async () => (await box.boundingBox())?.y ?? NaN;
    await box.waitFor();
    const before = await top();
    await page.route('**/api/entity?**', () => undefined);
    answer();
    await page.locator('.counts p a').first().waitFor({ state: 'attached' });
    expect(await page.locator('.counts p').isVisible()).toBe(false);
    await page.locator('.counts a.title').waitFor();
    await page.locator('.picture canvas').first().waitFor();
    await page.locator('nav [data-drawing]').nth(2).waitFor();
    expect(Math.abs((await top()) - before)).toBeLessThan(2);
    await page.unrouteAll({ behavior: 'ignoreErrors' });
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

describe('the picture of the start page', () => {
  it('leaves the wheel to the page, until somebody presses into it or holds Ctrl', async () => {
    const { page } = walk;
    await page.setViewportSize({ width: 1000, height: 600 });
    await show(walk, '#lang=zh');
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    await page.locator('.start > .picture').scrollIntoViewIfNeeded();
    const scrolled = () => page.evaluate(() => document.querySelector('main')?.scrollTop ?? 0);
    const box = await page.locator('.start .frame').boundingBox();
    if (!box) throw new Error('There is no picture');
    // So far inside that it stays there when the page has turned.
    const [x, y] = [box.x + 12, box.y + 200];
    await page.mouse.move(x, y);
    const before = await scrolled();
    await page.mouse.wheel(0, -60);
    await expect.poll(scrolled).toBeLessThan(before);
    await page.mouse.click(x, y);
    await expect.poll(scrolled).toBeGreaterThan(0);
    const after = await scrolled();
    await page.mouse.wheel(0, -60);
    await page.waitForTimeout(300);
    await expect.poll(scrolled).toBe(after);
  });

  it('has a key by keyboard, which gives the focus back', async () => {
    const { page } = walk;
    await page.setViewportSize({ width: 1440, height: 900 });
    await show(walk, '#lang=en');
    await tabTo(walk, 'Key');
    await page.keyboard.press('Enter');
    const dialog = page.getByRole('dialog', { name: 'What the marks mean' });
    await dialog.getByText('Disputed:').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog.waitFor({ state: 'detached' });
    await expect.poll(() => focused(walk)).toBe('Key');
  });
});

it.each(['en', 'zh'] as const)('names every story whole on a phone (%s)', async (lang) => {
  const { page } = walk;
  await page.setViewportSize({ width: 390, height: 844 });
  await show(walk, `#lang=${lang}`);
  const stories = page.getByRole('navigation', { name: lang === 'en' ? 'Stories' : '演示' });
  const links = stories.filter({ has: page.getByRole('list') }).getByRole('link');
  await links.first().waitFor();
  const row = stories.getByRole('listitem').first();
  await row.getByText(lang === 'en' ? '8 slides' : '8张幻灯片').waitFor();
  expect((await row.boundingBox())?.height).toBeLessThan(90);
  const ends = () => links.evaluateAll((all) => all.map((link) => link.getBoundingClientRect().right));
  expect(Math.max(...(await ends()))).toBeLessThanOrEqual(390 - 16);
  const fades = () => stories.getByRole('list').evaluate((list) => getComputedStyle(list).maskImage);
  expect(await fades()).toBe('none');
});

it('keeps the place of the stories until they come: what is read above them stays where it is', async () => {
  const { page } = walk;
  await page.setViewportSize({ width: 1440, height: 900 });
  let release = (): void => undefined;
  const held = new Promise<void>((resolve) => (release = resolve));
  await page.route('**/api/stories*', async (route) => {
    await held;
    await route.continue();
  });
  await page.goto('about:blank');
  await show(walk, '#lang=en');
  await page.locator('.start > .picture canvas').first().waitFor();
  const box = () => page.locator('.start > .picture').boundingBox();
  const before = await box();
  expect(await page.locator('.start > .stories li').count()).toBe(0);
  release();
  await page.locator('nav [data-drawing]').nth(2).waitFor();
  const after = await box();
  await page.unroute('**/api/stories*');
  expect(after?.height).toBe(before?.height);
  expect(Math.abs((after?.y ?? 0) - (before?.y ?? 0))).toBeLessThanOrEqual(8);
});

it.each(['en', 'zh'] as const)(
  'draws each story from what its slides show, once for every card (%s)',
  async (lang) => {
    const { page } = walk;
    await page.setViewportSize({ width: 1440, height: 900 });
    await show(walk, `#lang=${lang}`);
    const drawings = page.locator('nav [data-drawing]');
    await drawings.nth(2).waitFor();
    const kinds = await drawings.evaluateAll((all) => all.map((one) => one.getAttribute('data-drawing')));
    expect(kinds).toEqual(['hub', 'circles', 'claims']);
    expect(await page.locator('.tick').count()).toBe(102);
    expect(await page.locator('.tick.filled').count()).toBe(19);
    expect(await accessibilityFaults(page)).toEqual([]);
    // All of a card opens its story: the link lies over the drawing.
    await drawings.nth(1).click({ force: true });
    await page
      .getByRole('region', { name: lang === 'en' ? /^The claim: the meeting/ : /^论断：会议/ })
      .waitFor();
  },
);

it.each([
  ['en', 390, 844],
  ['zh', 390, 844],
  ['en', 768, 1024],
] as const)(
  'moves nothing that is read while the rest comes over a slow line (%s, %i × %i)',
  async (lang, width, height) => {
    const { page } = walk;
    await page.setViewportSize({ width, height });
    // Each answer comes later than the one before, in whatever order the page asks.
    const LATE: readonly (readonly [RegExp, number])[] = [
      [/\/api\/about/, 200],
      [/\/api\/entities/, 500],
      [/\/api\/entity\?/, 800],
      [/\/api\/stories/, 1100],
    ];
    await page.route('**/api/**', async (route) => {
      const wait = LATE.find(([path]) => path.test(route.request().url()))?.[1] ?? 100;
      await new Promise((resolve) => setTimeout(resolve, wait));
      await route.continue();
    });
    await page.addInitScript(() => {
      new PerformanceObserver((list) => {
        for (const entry of list.getEntries()) {
          const shifted = Number(document.documentElement.dataset['shifted'] ?? 0);
          document.documentElement.dataset['shifted'] = String(shifted + Number(Reflect.get(entry, 'value')));
        }
      }).observe({ type: 'layout-shift', buffered: true });
    });
    await page.goto('about:blank');
    await page.goto(walk.address + linkFrom(`#lang=${lang}`));
    await page
      .locator('.start > .words')
      .getByText(lang === 'en' ? 'Opening the graph' : '正在打开图谱')
      .waitFor();
    await page.locator('.counts a.title').waitFor();
    await page.locator('.picture canvas').first().waitFor();
    await page.locator('.stories li').first().waitFor();
    await page.waitForTimeout(500);
    const shifted = await page.evaluate(() => Number(document.documentElement.dataset['shifted'] ?? 0));
    await page.unrouteAll({ behavior: 'ignoreErrors' });
    expect(shifted).toBeLessThan(0.01);
  },
);
