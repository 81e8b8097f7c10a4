import { describe, expect, it } from 'vitest';
import { focused, tabTo } from './by-keys.ts';
import { accessibilityFaults, type Walk } from './harness.ts';
import { addressOf, figures, inspector, legend, positions, show, viewOf } from './picture.ts';

const ALLIANCES = '#lang=en&page=alliances';
const SUMMITS = [
  [/ to Bletchley – /, '2023-11-02'],
  [/ to Seoul – AI Seoul Summit/, '2024-05-22'],
  [/ to San Francisco – /, '2024-11-21'],
  [/ to Paris – AI Action Summit/, '2025-02-11'],
  [/ to New Delhi – /, '2026-02-20'],
] as const;

/** What somebody does with days on the page of alliances and elsewhere, whatever store stands behind it. */
export function describeTime(walk: Walk): void {
  const press = (key: string) => walk.page.keyboard.press(key);
  const bar = (name = 'Time') => walk.page.getByRole('region', { name, exact: true });
  const event = (name: RegExp) => bar().getByRole('group', { name: 'Events' }).getByRole('button', { name });
  const lens = async () => (await viewOf(walk)).lens;

  describe('the line of time below the circles', () => {
    it.each(['en', 'zh'])(
      'says in %s what no day means, and how one is written, all of it seen',
      async (lang) => {
        const { page } = walk;
        await show(walk, `#lang=${lang}&page=alliances`);
        const field = page.locator('.time input[type="text"]');
        await field.waitFor();
        const room = await field.evaluate((each) => {
          const { placeholder, clientWidth } = each as HTMLInputElement;
          const context = document.createElement('canvas').getContext('2d');
          if (!context) return 0;
          context.font = getComputedStyle(each).font;
          return placeholder === '' ? -1 : clientWidth - context.measureText(placeholder).width;
        });
        expect(room).toBeGreaterThanOrEqual(0);
        await field.focus();
        const hint = page.locator('.time .said');
        await hint.getByText('2024-05-22', { exact: false }).waitFor();
        const box = await hint.boundingBox();
        expect(box?.x).toBeGreaterThanOrEqual(0);
        expect(await hint.evaluate((each) => each.scrollWidth - each.clientWidth)).toBeLessThanOrEqual(0);
        await press('Escape');
      },
    );

    it.each(SUMMITS)('has the summit %s as one click', async (name, day) => {
      await show(walk, ALLIANCES);
      await event(name).click();
      await expect.poll(lens).toEqual({ asOf: day });
      await press('Control+z');
      await expect.poll(lens).toEqual({});
    });

    it('compares Seoul with Paris by mouse; the link opens the same, and back takes it away', async () => {
      const { page } = walk;
      await show(walk, ALLIANCES);
      await event(/ to Seoul – AI Seoul Summit/).click();
      await bar().getByRole('button', { name: 'Compare', exact: true }).click();
      await event(/ to Paris – AI Action Summit/).click();
      await expect.poll(lens).toEqual({ asOf: '2025-02-11', other: '2024-05-22' });
      await bar()
        .getByRole('button', { name: /^\D*80 stayed$/ })
        .waitFor();
      const link = await addressOf(walk);
      await page.goto('about:blank');
      await page.goto(link);
      await bar()
        .getByRole('button', { name: /^\D*11 joined$/ })
        .click();
      const list = page.getByRole('dialog');
      await list.getByText('Kenya is a member of', { exact: false }).first().click();
      await inspector(walk).getByRole('heading').first().waitFor();
      await expect
        .poll(async () => (await viewOf(walk)).selected)
        .toBe('member-of/country:ke/network:international-network');
      await bar().getByRole('button', { name: 'No comparison' }).click();
      await expect.poll(lens).toEqual({ asOf: '2025-02-11' });
      await page.goBack();
      await expect.poll(lens).toEqual({ asOf: '2025-02-11', other: '2024-05-22' });
      expect(await accessibilityFaults(page)).toEqual([]);
    });

    it('is dragged as one step', async () => {
      const { page } = walk;
      await show(walk, `${ALLIANCES}&asof=2025-02-11`);
      await event(/ to New Delhi – /).waitFor();
      const handle = bar().getByRole('slider', { name: /^B/ });
      const box = await handle.boundingBox();
      if (!box) throw new Error('the handle is not there');
      const [x, y] = [box.x + box.width / 2, box.y + 10];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 60, y, { steps: 6 });
      await page.mouse.up();
      await expect.poll(async () => ((await lens()).asOf ?? '') < '2025-02').toBe(true);
      await press('Control+z');
      await expect.poll(lens).toEqual({ asOf: '2025-02-11' });
    });

    it('is worked by keyboard alone, day by day and month by month, and tells the day in words', async () => {
      await show(walk, ALLIANCES);
      await bar().getByRole('slider').waitFor();
      await walk.page.locator('main').focus();
      await tabTo(walk, / to Seoul – AI Seoul Summit/, { most: 200 });
      await press('Enter');
      await tabTo(walk, /^Compare$/, { key: 'Shift+Tab', most: 200 });
      await press('Enter');
      await tabTo(walk, / to Paris – AI Action Summit/, { most: 200 });
      await press('Enter');
      await expect.poll(lens).toEqual({ asOf: '2025-02-11', other: '2024-05-22' });
      await tabTo(walk, /^B, the day of the page$/, { most: 40 });
      await press('ArrowRight');
      await press('PageUp');
      await expect.poll(lens).toEqual({ asOf: '2025-03-12', other: '2024-05-22' });
      const slider = bar().getByRole('slider', { name: /^B/ });
      await expect.poll(() => slider.getAttribute('aria-valuetext')).toBe('12 March 2025');
      await press('Control+z');
      await expect.poll(lens).toEqual({ asOf: '2025-02-11', other: '2024-05-22' });
      await expect.poll(() => focused(walk)).toMatch(/^B, the day/);
    });

    it('takes a typed month, and says of anything else what to write', async () => {
      await show(walk, ALLIANCES);
      const field = bar().getByRole('textbox');
      await field.fill('spring 2024');
      await field.press('Enter');
      await bar().getByRole('alert').getByText('“spring 2024” is no date').waitFor();
      await expect.poll(lens).toEqual({});
      await field.fill('2024-05');
      await field.press('Enter');
      await expect.poll(lens).toEqual({ asOf: '2024-05' });
      await expect.poll(() => bar().getByRole('alert').count()).toBe(0);
    });

    it('says the day on every page, where it is changed and taken away', async () => {
      const { page } = walk;
      await show(walk, '#lang=en&show=country:kr,us,ke;network:international-network&asof=2024-05-22');
      const foot = page.getByRole('contentinfo');
      await foot.getByTitle('As of 22 May 2024').waitFor();
      await page.getByRole('button', { name: 'Table', exact: true }).first().click();
      await foot.getByTitle('As of 22 May 2024').waitFor();
      await foot.getByRole('button', { name: 'Another day' }).click();
      const field = page.getByRole('dialog').getByRole('textbox', { name: 'Day', exact: true });
      await field.fill('2024-12');
      await field.press('Enter');
      await press('Escape');
      await foot.getByTitle('As of December 2024').waitFor();
      await foot.getByRole('button', { name: 'Every day' }).click();
      await expect.poll(lens).toEqual({});
    });

    it('leaves of picture, table and matrix only what held on the day', async () => {
      const { page } = walk;
      const day = 'asof=2024-05-22';
      await show(walk, `#lang=en&show=country:kr,us,ke;network:international-network&${day}`);
      await figures(walk).getByText('Dimmed: ').waitFor();
      await page.getByRole('button', { name: 'Table', exact: true }).first().click();
      const kenya = page.getByRole('row').filter({ hasText: 'Kenya' });
      await kenya.filter({ hasText: 'dimmed' }).first().waitFor();
      const [network, bletchley] = [
        'member-of/network:international-network',
        'endorsed/agreement:bletchley-declaration',
      ];
      await show(walk, `${ALLIANCES}&circles=${network},${bletchley}&${day}`);
      const cell = (name: RegExp) => page.getByRole('grid').getByRole('button', { name });
      await cell(/^Kenya, International Network.*: not on this day/).waitFor();
      await cell(/^Kenya, Bletchley Declaration.*: in it/).waitFor();
    });

    it('marks in the picture what came and went, lists it, and moves nothing', async () => {
      const { page } = walk;
      await show(walk, '#lang=en&show=country:kr,us,ke;network:international-network&asof=2025-02-11');
      const before = await positions(walk);
      await figures(walk).getByRole('button', { name: 'Another day' }).click();
      const earlier = page.getByRole('dialog').getByRole('textbox', { name: 'Earlier day to compare with' });
      await earlier.fill('2024-05-22');
      await earlier.press('Enter');
      await press('Escape');
      await expect.poll(lens).toEqual({ asOf: '2025-02-11', other: '2024-05-22' });
      const days = legend(walk).locator('section', { hasText: 'Between the two days' });
      await expect.poll(() => days.getByRole('button', { name: /^went/ }).isDisabled()).toBe(true);
      await days.getByRole('button', { name: /^came \d+$/ }).click();
      const list = page.getByRole('dialog');
      await list.getByText('entities came').click();
      await list.getByText('International Network').first().waitFor();
      await list.getByText('Kenya is a member of', { exact: false }).first().click();
      await expect
        .poll(async () => (await viewOf(walk)).selected)
        .toBe('member-of/country:ke/network:international-network');
      await expect.poll(() => positions(walk)).toEqual(before);
      await page.getByRole('button', { name: 'Table', exact: true }).first().click();
      const kenya = page.getByRole('row').filter({ hasText: 'Kenya' });
      await kenya.getByText('came', { exact: true }).first().waitFor();
    });

    it('says the same in Chinese', async () => {
      await show(walk, '#lang=zh&page=alliances&asof=2025-02-11&other=2024-05-22');
      await bar('时间').getByRole('button', { name: '仍在80' }).waitFor();
      await walk.page.getByRole('contentinfo').getByText('截至2025年2月11日，与2024年5月22日比较').waitFor();
      await bar('时间')
        .getByRole('button', { name: /新德里/ })
        .click();
      await expect.poll(lens).toEqual({ asOf: '2026-02-20', other: '2024-05-22' });
    });
  });
}
