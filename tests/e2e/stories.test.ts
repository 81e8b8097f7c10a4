import { describe, expect, it } from 'vitest';
import { useBrowser } from './harness.ts';
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
