import { describe, expect, it } from 'vitest';
import { accessibilityFaults, OUTLOOK, useBrowser } from './harness.ts';
import {
  figures,
  inspector,
  legend,
  linkOf,
  NETWORK,
  PATIENCE,
  positions,
  show,
  viewOf,
  pictureOf,
} from './picture.ts';

const walk = useBrowser({ data: OUTLOOK });

const button = (name: string | RegExp) =>
  walk.page.getByRole('button', { name, exact: typeof name === 'string' });
const action = (name: string | RegExp) => inspector(walk).getByRole('button', { name });

describe('from 韩国 to the Seoul Statement', () => {
  it('is a search, a look at the neighbours, and a click', async () => {
    const { page } = walk;
    await show(walk, '#lang=en');
    await page.getByRole('combobox').first().fill('韩国');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Shift+Enter');
    await inspector(walk).getByRole('heading', { name: 'South Korea' }).waitFor();
    await inspector(walk).getByRole('button', { name: 'AI Seoul Summit', exact: true }).click();
    await inspector(walk).getByRole('heading', { name: 'AI Seoul Summit' }).waitFor();
    await inspector(walk)
      .getByRole('button', { name: 'Seoul Statement of Intent', exact: true })
      .first()
      .click();
    await inspector(walk).getByRole('heading', { name: 'Seoul Statement of Intent' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('the picture of the Network', () => {
  it('grows without moving anybody, shrinks by one expansion, and remembers every step', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=${NETWORK}&sel=${NETWORK}`);
    await action('Show its 16 neighbours').click();
    await figures(walk).getByText('17 entities').waitFor();
    const before = await positions(walk);

    await inspector(walk)
      .getByRole('button', { name: 'first meeting of the International Network' })
      .first()
      .click();
    await action(/^Show 9 more neighbours$/).click();
    await figures(walk).getByText('26 entities').waitFor();
    const grown = await positions(walk);
    for (const [id, at] of Object.entries(before)) expect(grown[id], id).toEqual(at);

    await button('Undo').click();
    await figures(walk).getByText('17 entities').waitFor();
    await button('Redo').click();
    await figures(walk).getByText('26 entities').waitFor();
    await expect.poll(() => positions(walk)).toEqual(grown);

    // The expansion of the Network is undone, though another came after it.
    await inspector(walk)
      .getByRole('button', { name: 'International Network of AI Safety Institutes' })
      .first()
      .click();
    await action('Collapse').click();
    await expect.poll(async () => (await pictureOf(walk)).shown.length).toBeLessThan(26);
    const left = await positions(walk);
    for (const [id, at] of Object.entries(left)) expect(grown[id], id).toEqual(at);
    // A row half behind the foot is too small to be hit, until it is pushed up.
    await inspector(walk).evaluate((panel) => panel.scrollTo(0, panel.scrollHeight));
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('is the same to the pixel where its link is opened', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=${NETWORK}&sel=${NETWORK}`);
    await action('Show its 16 neighbours').click();
    await figures(walk).getByText('17 entities').waitFor();
    const at = await positions(walk);
    await button('Fit the picture to the page').click();
    const middle = await page.locator('.walker').boundingBox();
    const link = await linkOf(walk);
    await show(walk, link);
    await figures(walk).getByText('17 entities').waitFor();
    await expect.poll(() => positions(walk)).toEqual(at);
    await expect.poll(() => page.locator('.walker').boundingBox()).toEqual(middle);
  });

  it('says what a click on a badge would bring, brings it, and says when nothing is new', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=country:us;network:international-network&sel=country:us');
    await positions(walk);
    await page.getByRole('button', { name: /^United States, country/ }).focus();
    await page.getByText(/, 3 hidden: /).waitFor();
    await page.keyboard.press('e');
    await figures(walk).getByText('5 entities').waitFor();
    await page.keyboard.press('e');
    await page
      .locator('[aria-live]')
      .getByText('Nothing new: all of its neighbours are here.')
      .waitFor({ state: 'attached' });
  });
});

describe('the legend', () => {
  it('filters to what has no source, and dismisses the rest', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=all');
    await positions(walk);
    const row = legend(walk).getByRole('radio', { name: /^Uncited/ });
    const at = await row.boundingBox();
    await row.check();
    await button('Dimmed: 6 entities, 7 relations').waitFor();
    await expect.poll(() => row.boundingBox()).toEqual(at);
    expect(await accessibilityFaults(page)).toEqual([]);
    await legend(walk).getByRole('button', { name: 'Dim forecasts' }).click();
    await button(/^Dimmed: \d+ entities/).click();
    const dimmed = page.getByRole('dialog', { name: 'What is dimmed in the picture' });
    await dimmed.getByText('Filter: Uncited; without forecasts').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await dimmed.getByRole('button', { name: /^Remove \d+ entities$/ }).click();
    await expect.poll(async () => (await pictureOf(walk)).shown).not.toBe('all');
    await button('Undo').click();
    await figures(walk).getByText('41 entities').waitFor();
    await button('Show everything').click();
    await expect.poll(async () => (await pictureOf(walk)).filter).toBeUndefined();
  });

  it('brings out one kind, and hides one', async () => {
    await show(walk, '#lang=en&show=all');
    await legend(walk)
      .getByRole('button', { name: /^Country/ })
      .click();
    // Its lines stay, and whoever stands at their other ends.
    await button('Dimmed: 31 entities, 39 relations').waitFor();
    await legend(walk)
      .getByRole('button', { name: /^Country/ })
      .click();
    await legend(walk).getByRole('button', { name: 'Dim Concept' }).click();
    await button(/^Dimmed: 6 entities/).waitFor();
  });
});

describe('paths between ISO and the United Kingdom', () => {
  it('lead over a predicted line, and there are none when predictions are off', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=standards-body:iso&sel=standards-body:iso');
    await action('Paths from here …').click();
    await page.getByRole('combobox').first().fill('United Kingdom');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    const paths = page.getByRole('region', { name: 'Paths' });
    await paths.getByText('1 shortest path, 2 steps').waitFor();
    await paths.getByRole('button', { name: /cooperates with: \w+ forecast/ }).waitFor();
    await figures(walk).getByText('3 entities').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await button('Dim forecasts').click();
    await paths.getByText(/^none within \d+ steps$/).waitFor();
    await button('Show forecasts again').click();
    await paths.getByText('1 shortest path, 2 steps').waitFor();
    await paths.getByRole('button', { name: 'Close the paths' }).click();
    await expect.poll(async () => (await pictureOf(walk)).route).toBeUndefined();
  });
});

describe('layouts', () => {
  it('place everybody anew, except who is pinned, and can be taken back', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=all&sel=country:us');
    const force = await positions(walk);
    await action('More actions').click();
    await action('Pin').click();
    for (const layout of ['columns', 'concentric'] as const) {
      await page.getByLabel('Layout', { exact: true }).selectOption(layout);
      await expect.poll(async () => (await pictureOf(walk)).layout).toBe(layout);
      await expect
        .poll(async () => Object.keys((await pictureOf(walk)).positions ?? {}).length, PATIENCE)
        .toBe(41);
      const at = await positions(walk);
      expect(at['country:us']).toEqual(force['country:us']);
      expect(at[NETWORK]).not.toEqual(force[NETWORK]);
    }
    await button('Undo').click();
    await button('Undo').click();
    await expect.poll(async () => (await pictureOf(walk)).positions, PATIENCE).toEqual(force);
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});

describe('the table', () => {
  it('holds what the picture holds, with its selection and its filter', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=all&evidence=cited&sel=country:us');
    await button('Table').first().click();
    await page.getByRole('treegrid').waitFor();
    // Every cell stands under the head of its column, and the name in the first.
    const order = await page.getByRole('row').evaluateAll((rows) =>
      rows.map((row) => {
        const cells = [...row.querySelectorAll('[role=gridcell]')].map((cell) =>
          cell.getBoundingClientRect(),
        );
        return cells.every(({ width, left }, at) => width === 0 || at === 0 || left > (cells[0]?.left ?? 0));
      }),
    );
    expect(new Set(order)).toEqual(new Set([true]));
    await page
      .getByRole('row', { name: /United States/, selected: true })
      .first()
      .waitFor();
    await page
      .getByRole('row', { name: /dimmed/ })
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await button('Explore').click();
    await page.locator('canvas').first().waitFor();
    await expect.poll(async () => (await viewOf(walk)).page.is).toBe('picture');
  });
});

describe('language and theme', () => {
  it('change the words and the colours, and nobody’s place', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=all&sel=${NETWORK}`);
    const at = await positions(walk);
    await button('中文').click();
    await page.getByRole('heading', { name: '人工智能安全研究所国际网络' }).waitFor();
    await button('深色').click();
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await accessibilityFaults(page)).toEqual([]);
    await expect.poll(() => positions(walk)).toEqual(at);
  });
});

describe('saved views', () => {
  it('bring back a picture by its name', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=all&evidence=uncited');
    const at = await positions(walk);
    await button('Saved views').click();
    const dialog = page.getByRole('dialog', { name: 'Saved views' });
    await dialog.getByRole('textbox', { name: 'Name' }).fill('Uncited');
    await page.keyboard.press('Enter');
    await dialog.getByText('“Uncited” is saved in this browser.').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await show(walk, '#lang=en');
    await button('Saved views').click();
    await button('Open “Uncited”').click();
    await figures(walk).getByText('41 entities').waitFor();
    await expect.poll(async () => (await pictureOf(walk)).filter).toEqual({ evidence: 'uncited' });
    await expect.poll(() => positions(walk)).toEqual(at);
  });
});
