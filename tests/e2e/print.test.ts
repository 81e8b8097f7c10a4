import { describe, expect, it } from 'vitest';
import { OUTLOOK, useBrowser } from './harness.ts';
import { toLink } from '../../src/graph/link/link.ts';
import type { Point } from '../../src/graph/view.ts';
import { NETWORK, positions, show, viewOf } from './picture.ts';

const walk = useBrowser({ data: OUTLOOK, colorScheme: 'dark' });

/** Everything of the page that takes room on paper: its text, and whether anything of it is cut off by a box. */
const onPaper = () =>
  walk.page.evaluate(() => {
    const seen = (each: Element): boolean => each.checkVisibility() && each.closest('.unseen') === null;
    const cut = [...document.querySelectorAll('main, main *')].filter(
      (each) =>
        seen(each) &&
        each instanceof HTMLElement &&
        getComputedStyle(each).overflowY !== 'visible' &&
        each.scrollHeight > each.clientHeight + 1,
    );
    return {
      text: document.body.innerText,
      cut: cut.map(({ className }) => className),
      canvases: [...document.querySelectorAll('canvas')].filter(seen).length,
      controls: [...document.querySelectorAll('.btn, .ib, select, input, [role="toolbar"]')].filter(seen)
        .length,
      paper: getComputedStyle(document.body).backgroundColor,
      ink: getComputedStyle(document.body).color,
    };
  });

/** How many sheets a PDF has. */
const sheetsOf = (pdf: Buffer): number => pdf.toString('latin1').match(/\/Type\s*\/Page\b/g)?.length ?? 0;

describe('a picture on paper', () => {
  it.each([
    ['en', 'The whole network', 'Uncited, no citation', 'Data version', 'This view:'],
    ['zh', '整个网络', '未注来源', '数据版本', '此视图的链接'],
  ])(
    'is whole, with legend, title, address and version of the data, dark on white, in %s',
    async (lang, ...words) => {
      const [title, key, version, address] = words;
      const { page } = walk;
      await show(walk, `#lang=${lang}&show=all`);
      await positions(walk);
      await page.emulateMedia({ media: 'print' });
      const figure = page.locator('figure.printed > svg');
      await figure.waitFor();
      const text = (await figure.textContent()) ?? '';
      expect(text).toContain(title);
      expect(text).toContain(key);
      expect(text).toContain(version);
      const sheet = await onPaper();
      expect(sheet.text).toContain(address);
      expect(sheet.text).toContain(`${new URL(walk.address).host}/#`);
      expect(sheet.cut).toEqual([]);
      expect([sheet.canvases, sheet.controls]).toEqual([0, 0]);
      expect([sheet.paper, sheet.ink]).toEqual(['rgb(255, 255, 255)', 'rgb(28, 27, 24)']);
      const fills = await figure.evaluate((svg) => svg.querySelector('path')?.getAttribute('fill'));
      expect(fills).toBe('#FFFFFF');
      await page.emulateMedia({ media: 'screen' });
      await expect.poll(() => figure.count()).toBe(0);
    },
  );

  it('is printed on one sheet and names without room on another, wherever the window was, and nothing of it stays behind', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=all');
    await positions(walk);
    await page.getByRole('button', { name: 'Zoom in' }).click({ clickCount: 4 });
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(sheetsOf(pdf)).toBeLessThanOrEqual(2);
    await expect.poll(() => page.locator('figure.printed > svg').count()).toBe(0);
  });

  it('says what the link named that is gone, and has no button for it', async () => {
    const { page } = walk;
    await show(walk, '#lang=en&show=country:us,country:nowhere');
    await positions(walk);
    await page.emulateMedia({ media: 'print' });
    await page.locator('figure.printed > svg').waitFor();
    const sheet = await onPaper();
    expect(sheet.text).toContain('country:nowhere');
    expect(sheet.controls).toBe(0);
    await page.emulateMedia({ media: 'screen' });
  });

  it('is the first one of the start page as well, with its legend and without what is worked with', async () => {
    const { page } = walk;
    await show(walk, '#lang=en');
    await page.locator('.start .picture[aria-busy="false"] canvas').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const figure = page.locator('figure.printed > svg');
    await figure.waitFor();
    for (const words of ['Uncited, no citation', 'Data version', 'AI Safety Summit'])
      await expect.poll(() => figure.textContent()).toContain(words);
    const sheet = await onPaper();
    expect([sheet.canvases, sheet.controls, sheet.cut]).toEqual([0, 0, []]);
    expect(sheet.text).toContain('Who works with whom');
  });

  it('has the names for which it has no room on a sheet behind it', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=${NETWORK};country:us,gb,kr,jp,fr,au,ca,ke,sg`);
    const ids = Object.keys(await positions(walk)).sort();
    const crowded = Object.fromEntries(ids.map((id, i): [string, Point] => [id, [(i % 3) * 26, i * 9]]));
    const view = await viewOf(walk);
    await show(walk, toLink({ ...view, picture: { ...view.picture, positions: crowded } }));
    await expect.poll(() => positions(walk)).toEqual(crowded);
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    await page.emulateMedia({ media: 'print' });
    const figure = page.locator('figure.printed > svg');
    await figure.waitFor();
    const drawn = ((await figure.textContent()) ?? '').replaceAll(/\s+/g, ' ');
    const listed = await page.locator('section.unnamed li').allInnerTexts();
    expect(listed.length).toBeGreaterThan(0);
    for (const name of ['United States', 'United Kingdom', 'South Korea', 'Japan'])
      expect(listed.some((one) => one.trim() === name) || drawn.includes(name), name).toBe(true);
    expect((await onPaper()).text).toContain(`${listed.length} name`);
    expect(sheetsOf(await page.pdf({ preferCSSPageSize: true }))).toBe(2);
    await page.emulateMedia({ media: 'screen' });
    await expect.poll(() => page.locator('section.unnamed').count()).toBe(0);
  });

  it('lies on its side, alone on its sheet, from the window of a phone as well', async () => {
    const { page } = walk;
    await page.setViewportSize({ width: 390, height: 844 });
    await show(walk, `#lang=en&show=country:us,gb;${NETWORK}`);
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    await positions(walk);
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(sheetsOf(pdf)).toBe(1);
    const [, width, height] = /\/MediaBox\s*\[0 0 (\d+)\S* (\d+)/.exec(pdf.toString('latin1')) ?? [];
    expect(Number(width)).toBeGreaterThan(Number(height));
  });

  it('has the details of what is selected on sheets of their own', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=country:us,gb;${NETWORK}&sel=${NETWORK}`);
    await positions(walk);
    await page.getByRole('heading', { name: 'International Network of AI Safety Institutes' }).waitFor();
    const pdf = await page.pdf({ preferCSSPageSize: true });
    expect(sheetsOf(pdf)).toBeGreaterThan(1);
    await page.emulateMedia({ media: 'print' });
    const { text, cut } = await onPaper();
    expect(text).toContain('人工智能安全研究所国际合作网络');
    expect(cut).toEqual([]);
  });
});

describe('a list on paper', () => {
  it.each([
    ['#lang=en&list=documents', 'Documents'],
    ['#lang=zh&list=relations', '关系'],
    ['#lang=en&page=table&show=all', '41 entities'],
  ])(
    '%s is whole, with the version of the data, and goes over as many sheets as it needs',
    async (link, words) => {
      const { page } = walk;
      await show(walk, link);
      await page.locator('li [class*="row"], [role="row"], .lists li').first().waitFor();
      await page.emulateMedia({ media: 'print' });
      const { text, cut, controls, paper } = await onPaper();
      expect(text).toContain(words);
      expect(text).toMatch(/Data version|数据版本/);
      expect(cut).toEqual([]);
      expect([controls, paper]).toEqual([0, 'rgb(255, 255, 255)']);
      expect(sheetsOf(await page.pdf())).toBeGreaterThan(1);
    },
  );
});

describe('a traced text on paper', () => {
  const choices = () => walk.page.locator('main select').filter({ visible: true });

  it('has nothing to choose from, and says which claims it has where these are not all', async () => {
    const { page } = walk;
    for (const [link, count] of [
      ['', 0],
      ['&only=uncited', 1],
    ] as const) {
      await show(walk, `#lang=en&page=trace&text=doc:ciss-2024-11${link}`);
      await page.getByRole('heading', { name: 'Sources' }).first().waitFor();
      await page.emulateMedia({ media: 'print' });
      expect(await choices().count(), link).toBe(count);
      await page.emulateMedia({ media: 'screen' });
    }
  });
});
