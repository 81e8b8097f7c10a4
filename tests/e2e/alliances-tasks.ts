import { describe, expect, it } from 'vitest';
import { focused, tabTo } from './by-keys.ts';
import { accessibilityFaults, type Walk } from './harness.ts';
import { inspector, show, viewOf } from './picture.ts';

const NETWORK = 'member-of/network:international-network';

/** What somebody does on the page of alliances, whatever store stands behind it. */
export function describeAlliances(walk: Walk): void {
  const press = (key: string) => walk.page.keyboard.press(key);
  const grid = () => walk.page.getByRole('grid');
  const cell = (name: RegExp) => grid().getByRole('button', { name });

  describe('the matrix of circles', () => {
    it('opens with the circles around the Network, and leads from a cell to its claims', async () => {
      const { page } = walk;
      await show(walk, '#lang=en');
      await page.getByRole('button', { name: 'Alliances' }).click();
      await grid().waitFor();
      await expect.poll(() => page.locator('.circles li.circle').count()).toBe(6);
      await cell(/^Kenya, International Network.*: in it/).click();
      await inspector(walk).getByRole('heading').first().waitFor();
      await expect
        .poll(() => viewOf(walk))
        .toMatchObject({
          page: { is: 'alliances' },
          selected: 'member-of/country:ke/network:international-network',
        });
    });

    it('tells unknown, not in it and a sourced refusal apart', async () => {
      await show(
        walk,
        `#lang=en&page=alliances&circles=endorsed/agreement:paris-statement,${NETWORK},endorsed/agreement:bletchley-declaration`,
      );
      await cell(/^United Kingdom, .*: stayed outside, on record/).waitFor();
      await cell(/^Kenya, .*Paris.*: unknown$/).waitFor();
      await cell(/^Brazil, International Network.*: not in it$/).waitFor();
    });

    it('keeps its slanted names and the hulls beside it whole, and says what their marks mean, those of the matrix on paper', async () => {
      const { page } = walk;
      const printedKey = () =>
        page.getByRole('list', { name: 'Marks of the matrix' }).getByRole('listitem').allInnerTexts();
      await show(walk, '#lang=en&page=alliances&beside=hulls');
      await grid().waitFor();
      const pane = await page.getByRole('region', { name: 'Matrix' }).boundingBox();
      const name = page.locator('thead .slant').last();
      const drawn = await name.boundingBox();
      expect((drawn?.x ?? 0) + (drawn?.width ?? 0)).toBeLessThanOrEqual((pane?.x ?? 0) + (pane?.width ?? 0));
      await expect.poll(() => name.getAttribute('title')).toBe('Pax Silica Declaration');
      await page.getByRole('list', { name: 'Badges of the parties' }).getByText('unknown whether').waitFor();
      const hulls = await page.getByRole('group', { name: /within the outlines of/ }).boundingBox();
      const time = await page.locator('.time').boundingBox();
      expect((hulls?.y ?? 0) + (hulls?.height ?? 0)).toBeLessThanOrEqual(time?.y ?? 0);
      expect(await accessibilityFaults(page)).toEqual([]);
      expect(await printedKey()).toEqual([]);
      await page.emulateMedia({ media: 'print' });
      expect(await printedKey()).toEqual([
        ...['in it, Supported', 'in it, Cited', 'in it, Weak', 'stayed outside, on record'],
        ...['?\nunknown', 'Empty: not in it'],
      ]);
      await page.emulateMedia({ media: null });
    });

    it('takes circles out and in again, each a step', async () => {
      const { page } = walk;
      await show(walk, `#lang=en&page=alliances&circles=${NETWORK},member-of/grouping:g7`);
      await page.getByRole('button', { name: 'Take out Group of Seven' }).click();
      await expect.poll(async () => (await viewOf(walk)).page).toMatchObject({ circles: [NETWORK] });
      await page.getByRole('button', { name: 'Add', exact: true }).click();
      await page.getByRole('searchbox', { name: 'Find a circle by name' }).fill('七国集团');
      await page.getByRole('checkbox').first().check();
      await page.getByRole('button', { name: 'Close' }).click();
      await expect
        .poll(async () => (await viewOf(walk)).page)
        .toMatchObject({ circles: [NETWORK, 'member-of/grouping:g7'] });
      await press('Control+z');
      await expect.poll(async () => (await viewOf(walk)).page).toMatchObject({ circles: [NETWORK] });
    });

    it('is walked through by keyboard alone', async () => {
      await show(walk, `#lang=en&page=alliances&circles=${NETWORK}&rows=name`);
      await grid().waitFor();
      await walk.page.locator('main').focus();
      await tabTo(walk, /^Australia$/, { most: 60 });
      await press('ArrowRight');
      await expect.poll(() => focused(walk)).toMatch(/^Australia, International Network.*: in it/);
      await press('ArrowDown');
      await press('Enter');
      await expect
        .poll(async () => (await viewOf(walk)).selected)
        .toBe('member-of/country:ca/network:international-network');
    });

    it('reads in Chinese', async () => {
      await show(walk, `#lang=zh&page=alliances&circles=${NETWORK}`);
      await cell(/^肯尼亚，.*：在其中/).waitFor();
    });
  });

  describe('a core among the circles', () => {
    it('is computed, judged, and set apart from what a text claims', async () => {
      const { page } = walk;
      await show(walk, '#lang=en&page=alliances&beside=core&unknown=outside');
      await page
        .getByText(/^Fit 0\.\d\d/)
        .first()
        .waitFor();
      await page.getByText('Every division was tried.', { exact: false }).waitFor();
      // The drawing shows whom the lists name, and says how many stand where.
      const drawing = page.getByRole('img', { name: /^Drawing of the division: \d+ in the core/ });
      const [inCore] = /\d+/.exec((await drawing.getAttribute('aria-label')) ?? '') ?? [];
      await page.getByRole('heading', { name: `Core · ${inCore}` }).waitFor();
      const dots = await drawing.locator('.dot.all title').allTextContents();
      const listed = await page.locator('.group.all li').allInnerTexts();
      expect(dots.sort()).toEqual(listed.sort());
      expect(await accessibilityFaults(page)).toEqual([]);
      const texts = page.locator('section', { hasText: 'What texts themselves say of a core' });
      await texts.getByRole('article').first().waitFor();
      await expect.poll(() => texts.getByRole('img', { name: 'Uncited' }).count()).toBeGreaterThan(0);
    });

    it('has beside it who stands how centrally, and what a division into communities is worth', async () => {
      const { page } = walk;
      await show(walk, '#lang=en&page=alliances&beside=core&unknown=outside');
      await page.getByText('Communities and centrality').click();
      await page.getByText(/random networks with the same weights divide as well\./).waitFor();
      const central = page.getByRole('table').filter({ hasText: 'Betweenness' });
      const others = await central.getByRole('row').allInnerTexts();
      expect(others.length).toBeGreaterThan(20);
      expect(others[0]).toMatch(/Party\s+Ties\s+Weight\s+Betweenness/);
    });
  });
}
