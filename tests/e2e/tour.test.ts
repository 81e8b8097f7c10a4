import { describe, expect, it } from 'vitest';
import { focused, tabTo } from './by-keys.ts';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { PATIENCE, show, viewOf } from './picture.ts';

const walk = useBrowser();
const bar = () => walk.page.getByRole('region', { name: /^Tour: / });
const press = (key: string) => walk.page.keyboard.press(key);

/** What each of the steps has to show, and where. */
const STEPS = [
  { page: 'picture', selected: 'member-of/country:kr/network:international-network' },
  { page: 'trace', selected: 'claim:ciss-2024-11/079' },
  { page: 'trace', selected: undefined },
  { page: 'alliances', selected: undefined },
  { page: 'trace', selected: 'doc:paul-2023' },
];
const isAt = (step: number) =>
  expect
    .poll(async () => {
      const { page, selected } = await viewOf(walk);
      return { page: page.is, selected };
    }, PATIENCE)
    .toEqual(STEPS[step - 1]);

describe('the guided tour', () => {
  it('leads by keyboard alone from the start page through five steps and back to the search', async () => {
    await show(walk, '#lang=en');
    await tabTo(walk, 'See it in five steps');
    await press('Enter');
    for (const step of [1, 2, 3, 4, 5]) {
      await bar().getByText(`Step ${step} of 5`).waitFor();
      await isAt(step);
      await expect.poll(() => focused(walk)).toBe(step === 5 ? 'Search for yourself' : 'Next');
      expect(await accessibilityFaults(walk.page)).toEqual([]);
      await press('Enter');
    }
    await bar().waitFor({ state: 'detached' });
    await expect.poll(async () => (await viewOf(walk)).page.is, PATIENCE).toBe('start');
    await expect.poll(() => focused(walk)).toMatch(/Find a name|Search/);
  });

  it('says what the page shows: the sentence of a line, a thesis without a source, three outcomes, nine parties', async () => {
    const { page } = walk;
    await show(walk, '#lang=en');
    await page.getByRole('button', { name: 'See it in five steps' }).click();
    await page.getByText('Stated in 3 claims').waitFor();
    await bar().getByRole('button', { name: 'Next' }).click();
    await page.getByText('10 claims end here').waitFor();
    await bar().getByRole('button', { name: 'Next' }).click();
    await page.getByRole('row', { name: /^All .*\b65 .*\b3 0 .*\b68$/ }).waitFor();
    await bar().getByRole('button', { name: 'Next' }).click();
    await page.getByText('Germany, Italy', { exact: true }).waitFor();
    await bar().getByRole('button', { name: 'Next' }).click();
    await page.getByText('1 claim and 1 relation would stand on nothing').waitFor();
    // The source that the step speaks of and its switch stand in sight, above the bar of the tour.
    const { top } = await bar().evaluate((element) => element.getBoundingClientRect());
    for (const spoken of [
      page.locator('.source.selected'),
      page.getByRole('button', { name: 'Switch it off' }),
    ]) {
      const seen = async () => {
        const box = await spoken.boundingBox();
        return box !== null && box.y > 0 && box.y + box.height <= top;
      };
      await expect.poll(seen).toBe(true);
    }
    const list = await page.locator('.sources .all').boundingBox();
    const row = await page.locator('.source.selected').boundingBox();
    expect((row?.y ?? 0) + (row?.height ?? 0)).toBeLessThanOrEqual((list?.y ?? 0) + (list?.height ?? 0) + 1);
    await page
      .getByRole('switch', { name: /\[16\]/ })
      .first()
      .click();
    await page.getByText('1 claim stands on nothing now').waitFor();
    await page.getByText('1 claim and 1 relation stand on nothing now').waitFor();
    await page.getByText('the number of claims that cite a source stays').waitFor();
  });

  it('lets go of nothing: what is pressed on the way works, and the tour goes on', async () => {
    const { page } = walk;
    await show(walk, '#lang=en');
    await page.getByRole('button', { name: 'See it in five steps' }).click();
    await isAt(1);
    await page.getByRole('button', { name: 'Trace', exact: true }).first().click();
    await expect.poll(async () => (await viewOf(walk)).page.is, PATIENCE).toBe('trace');
    await bar().getByRole('button', { name: 'Next' }).click();
    await isAt(2);
    await bar().getByRole('button', { name: 'Back' }).click();
    await isAt(1);
  });

  it('is left at any step by Esc, and what stands on the page stays', async () => {
    await show(walk, '#lang=en');
    await tabTo(walk, 'See it in five steps');
    await press('Enter');
    await isAt(1);
    await expect.poll(() => focused(walk)).toBe('Next');
    await press('Enter');
    await isAt(2);
    await expect.poll(() => focused(walk)).toBe('Next');
    await press('Escape');
    await bar().waitFor({ state: 'detached' });
    await isAt(2);
  });

  it('fits a phone in Chinese, and hides nothing of the page for good', async () => {
    const { page } = walk;
    await page.setViewportSize({ width: 390, height: 844 });
    await show(walk, '#lang=zh');
    await page.getByRole('button', { name: '五步看明白' }).click();
    const tour = page.getByRole('region', { name: /^导览/ });
    for (const step of [1, 2, 3, 4, 5]) {
      await tour.getByText(`第${step}步，共5步`).waitFor();
      const { height, wide } = await tour.evaluate((element) => ({
        height: element.getBoundingClientRect().height,
        wide: document.documentElement.scrollWidth - innerWidth,
      }));
      expect(wide).toBeLessThanOrEqual(0);
      expect(height).toBeLessThan(300);
      await tour.getByRole('button', { name: step === 5 ? '自己查查看' : '下一步' }).click();
    }
    await page.getByRole('button', { name: '五步看明白' }).waitFor();
  });
});
