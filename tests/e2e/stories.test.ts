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
