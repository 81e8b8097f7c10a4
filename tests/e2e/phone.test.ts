import { describe, expect, it } from 'vitest';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { linkFrom } from '../links.ts';
import { NETWORK, positions, viewOf } from './picture.ts';

const walk = useBrowser({ locale: 'zh-CN', colorScheme: 'dark', width: 390, height: 844 });

describe('on a phone in Chinese, in the dark', () => {
  it('opens in the language and the theme of the system', async () => {
    const { page, address } = walk;
    await page.goto(address);
    await page.getByRole('combobox').waitFor();
    await expect.poll(() => page.locator('html').getAttribute('lang')).toMatch(/^zh/);
    await expect.poll(() => page.locator('html').getAttribute('data-theme')).toBe('dark');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('shows the picture as a table first, details over it, and the picture on demand', async () => {
    const { page, address } = walk;
    await page.goto(address);
    await page.getByRole('combobox').first().fill('人工智能安全研究所国际网络');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Shift+Enter');
    await page.getByRole('heading', { name: '先进人工智能测量、评估与科学国际网络' }).waitFor();
    await page.getByRole('treegrid').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '关闭', exact: true }).click();
    await page.getByRole('button', { name: '至少有引注' }).click();
    await page
      .getByRole('row', { name: /已淡化/ })
      .first()
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '关系图', exact: true }).click();
    await page.locator('canvas').first().waitFor({ state: 'visible' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.getByRole('button', { name: '更多', exact: true }).click();
    await page.getByRole('button', { name: '快捷键' }).click();
    await page.getByRole('dialog', { name: '快捷键' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('lists a line in two lines, under a strip of filters that runs to the edge of the window', async () => {
    const { page, address } = walk;
    await page.goto('about:blank');
    await page.goto(`${address}${linkFrom(`#lang=zh&page=picture&show=country:fr,gb,kr,us;${NETWORK}`)}`);
    const lines = page.getByRole('row', { level: 3 });
    await lines.first().waitFor();
    const heights = await lines.evaluateAll((all) => all.map((row) => row.getBoundingClientRect().height));
    expect(Math.min(...heights)).toBeGreaterThanOrEqual(44);
    // A name or a date that is longer may take one line more.
    expect(heights.filter((height) => height > 60).length).toBeLessThan(heights.length / 2);
    const strip = await page.getByRole('group', { name: '突出显示哪些线条' }).boundingBox();
    expect((strip?.x ?? 0) + (strip?.width ?? 0)).toBe(390);
    await page.getByRole('button', { name: '图例', exact: true }).waitFor();
  });

  it('makes what can be chosen beside the matrix as large as a finger', async () => {
    const { page, address } = walk;
    await page.goto('about:blank');
    await page.goto(`${address}${linkFrom('#lang=zh&page=alliances&beside=matrix')}`);
    const order = page.getByRole('combobox', { name: '参与方的顺序' });
    await order.waitFor();
    expect((await order.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  });

  it('turns to the picture and back with one button, which keeps the focus', async () => {
    const { page, address } = walk;
    await page.goto('about:blank');
    await page.goto(`${address}${linkFrom(`#lang=zh&page=picture&show=country:gb,us;${NETWORK}`)}`);
    await page.getByRole('button', { name: '关系图', exact: true }).focus();
    await page.keyboard.press('Enter');
    const back = page.getByRole('button', { name: '表格', exact: true }).and(page.locator('.turn'));
    await back.waitFor();
    await expect.poll(() => back.evaluate((button) => button === document.activeElement)).toBe(true);
    await page.keyboard.press('Enter');
    const turn = page.getByRole('button', { name: '关系图', exact: true });
    await expect.poll(() => turn.evaluate((button) => button === document.activeElement)).toBe(true);
  });

  it('leads from the export to the picture, where there are only words of it yet', async () => {
    const { page, address } = walk;
    const dialog = page.getByRole('dialog', { name: '导出' });
    for (const from of ['picture', 'list']) {
      await page.goto('about:blank');
      await page.goto(`${address}${linkFrom(`#lang=zh&page=${from}&show=country:gb,us;${NETWORK}`)}`);
      await page.getByRole('button', { name: '更多', exact: true }).click();
      await page.getByRole('button', { name: /^导出/ }).click();
      await dialog.locator('.there').getByRole('button').click();
      await page.locator('.picture canvas').first().waitFor({ state: 'visible' });
      expect(await dialog.count()).toBe(0);
    }
  });

  it('goes back from the picture to its list, and only then to where somebody came from', async () => {
    const { page, address } = walk;
    await page.goto('about:blank');
    await page.goto(`${address}${linkFrom(`#lang=zh&page=trace&show=country:gb,us;${NETWORK}`)}`);
    await page.getByRole('button', { name: '探索', exact: true }).click();
    const turn = page.getByRole('button', { name: '关系图', exact: true });
    const canvas = page.locator('.picture canvas').first();
    const is = async () => (await viewOf(walk)).page.is;
    await turn.click();
    await canvas.waitFor();
    await page.goBack();
    await turn.waitFor();
    expect([await is(), await canvas.count()]).toEqual(['picture', 0]);
    await page.goForward();
    await canvas.waitFor();
    // A page that is loaded again shows what it showed, and Back still leads to the list.
    await page.reload();
    await canvas.waitFor();
    await page.goBack();
    await turn.waitFor();
    await page.goBack();
    await expect.poll(is).toBe('trace');
  });

  it('keeps the list in sight above the details, and pulls these up over most of the page', async () => {
    const { page, address } = walk;
    await page.goto(`${address}${linkFrom('#show=country:fr,gb,kr,us&sel=country:us')}`);
    await page.getByRole('heading', { name: '美国' }).waitFor();
    const top = async () => (await page.locator('.side').boundingBox())?.y ?? 0;
    const rows = await page
      .locator('[data-row]')
      .evaluateAll((all) => all.map((row) => row.getBoundingClientRect().bottom));
    const low = await top();
    expect(rows.filter((bottom) => bottom <= low + 1).length).toBeGreaterThanOrEqual(3);
    const grip = page.getByRole('button', { name: '详情占用大部分页面' });
    expect(await accessibilityFaults(page)).toEqual([]);
    await grip.click();
    await expect.poll(top).toBeLessThan(low - 150);
    await expect.poll(() => grip.getAttribute('aria-expanded')).toBe('true');
    await grip.click();
    await expect.poll(top).toBe(low);
  });

  it('shows what is selected in the picture above a low sheet, between which and the tabs nothing stands', async () => {
    const { page, address } = walk;
    const line = `member-of/country:gb/${NETWORK}`;
    const link = `#page=picture&lang=zh&show=agreement:seoul-statement-of-intent;country:fr,gb,kr,us;${NETWORK}`;
    await page.goto('about:blank');
    await page.goto(address + linkFrom(`${link}&sel=${line}`));
    await page.getByRole('button', { name: '关系图', exact: true }).click();
    await positions(walk);
    const sheet = await page.locator('.side').boundingBox();
    expect(sheet?.height).toBeLessThanOrEqual(200);
    const tabs = await page.getByRole('navigation', { name: '页面' }).boundingBox();
    expect(Math.abs((sheet?.y ?? 0) + (sheet?.height ?? 0) - (tabs?.y ?? 0))).toBeLessThanOrEqual(1);
    await expect.poll(() => page.getByText('数据版本').filter({ visible: true }).count()).toBe(0);
    const controls = await page.locator('.controls').boundingBox();
    expect((controls?.y ?? 0) + (controls?.height ?? 0)).toBeLessThan(sheet?.y ?? 0);
    const hub = await page.locator('.walker').boundingBox();
    expect(hub?.y).toBeGreaterThan((await page.locator('.stage').boundingBox())?.y ?? 0);
    expect((hub?.y ?? 0) + (hub?.height ?? 0)).toBeLessThan(controls?.y ?? 0);
    await page.getByRole('button', { name: '详情占用大部分页面' }).click();
    await expect.poll(() => page.locator('.walker').boundingBox()).toEqual(hub);
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('has room for the title of a story of one’s own, and names its fields as Chinese does', async () => {
    const { page, address } = walk;
    await page.goto('about:blank');
    await page.goto(`${address}${linkFrom('#lang=zh&page=stories')}`);
    await page.getByRole('button', { name: '新建演示' }).click();
    const field = page.getByLabel('标题（中文）', { exact: true });
    await field.fill('谁与谁合作，又凭谁的话');
    await field.press('Tab');
    const title = page.locator('li b', { hasText: '谁与谁合作' });
    const { width = 0, height = 0 } = (await title.boundingBox()) ?? {};
    expect(width).toBeGreaterThan(180);
    expect(height).toBeLessThan(30);
    expect(await page.locator('.pair label').allTextContents()).not.toContainEqual(
      expect.stringMatching(/[,:]/),
    );
  });

  it('never scrolls sideways', async () => {
    const { page, address } = walk;
    for (const link of ['', '#show=country:us&sel=claim:ciss-2024-11/010', '#sel=doc:ciss-2024-11']) {
      await page.goto(`${address}${link && linkFrom(link)}`);
      await page.getByRole('combobox').first().waitFor();
      const [content, width] = await page.evaluate(() => [document.documentElement.scrollWidth, innerWidth]);
      expect(content).toBeLessThanOrEqual(width ?? 0);
    }
  });

  it('shows all of the first circle that is chosen, and where the next begins', async () => {
    const { page, address } = walk;
    for (const lang of ['zh', 'en']) {
      await page.goto('about:blank');
      await page.goto(address + linkFrom(`#lang=${lang}&page=alliances`));
      const circles = page.locator('.circles .circle');
      await circles.nth(1).waitFor();
      const [first, next] = [await circles.first().boundingBox(), await circles.nth(1).boundingBox()];
      expect((first?.x ?? 0) + (first?.width ?? 390)).toBeLessThanOrEqual(390 - 16);
      expect(next?.x).toBeLessThanOrEqual(390 - 24);
      expect(first?.height).toBeLessThanOrEqual(48);
      // The whole chip but its ✕ opens the circle, the line below its name as well.
      await page.mouse.click((first?.x ?? 0) + 60, (first?.y ?? 0) + (first?.height ?? 0) - 5);
      await page.locator('.side h2').waitFor();
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  it('breaks a long name of a party or of a circle over two lines, and cuts none that has room on them', async () => {
    const { page, address } = walk;
    const tale = '&story=story:bletchley-to-new-delhi&slide=8&page=start';
    for (const link of ['#lang=zh&page=alliances', '#lang=en&page=alliances', `#lang=en${tale}`]) {
      await page.goto('about:blank');
      await page.goto(address + linkFrom(link));
      await page.getByRole('grid').waitFor();
      const names = page.locator('tbody .lines, thead .slant');
      const seen = await names.evaluateAll((all) =>
        all.map((each) => ({
          name: each.textContent.trim(),
          lines: Math.round(each.clientHeight / parseFloat(getComputedStyle(each).lineHeight)),
          isCut: each.scrollHeight > each.clientHeight + 1 || each.scrollWidth > each.clientWidth + 1,
        })),
      );
      expect(seen.filter(({ isCut, name }) => isCut && !/^International Network/.test(name))).toEqual([]);
      expect(Math.max(...seen.map(({ lines }) => lines))).toBe(2);
      // A name that needs one line has one, however many circles stand beside it.
      const short = seen.filter(({ name }) => /^(United Kingdom|Australia|新加坡|《首尔宣言》)$/.test(name));
      expect(short.map(({ lines }) => lines)).toEqual(short.map(() => 1));
      expect(short.length).toBeGreaterThan(0);
    }
  });

  it('lets the columns of a page take turns, and no hull leave the window', async () => {
    const { page, address } = walk;
    await page.goto(address + linkFrom('#lang=zh&page=alliances'));
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: '圈层图', exact: true }).first().click();
    const drawing = page.getByRole('group', { name: /位于.*的轮廓之中/ });
    await drawing.waitFor();
    await expect.poll(() => page.getByRole('grid').isVisible()).toBe(false);
    const box = await drawing.boundingBox();
    expect((box?.x ?? 0) + (box?.width ?? 0)).toBeLessThanOrEqual(390);
    await page.goto(address + linkFrom('#lang=zh&page=trace'));
    await page.getByRole('button', { name: '来源', exact: true }).click();
    await page.getByRole('region', { name: '来源', exact: true }).waitFor();
  });
});
