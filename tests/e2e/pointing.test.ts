import { describe, expect, it } from 'vitest';
import { accessibilityFaults, OUTLOOK, useBrowser } from './harness.ts';
import { figures, inspector, NETWORK, PATIENCE, pictureOf, positions, show } from './picture.ts';

const walk = useBrowser({ data: OUTLOOK });

const [US, GB, KR] = ['country:us', 'country:gb', 'country:kr'];
const FOUR = `#lang=en&show=${GB};${KR};${US};${NETWORK}`;

const walker = () => walk.page.locator('.walker');
const menu = () => walk.page.getByRole('menu');
const press = (key: string) => walk.page.keyboard.press(key);
const heading = (name: string) => inspector(walk).getByRole('heading', { name, exact: true });

const here = async (): Promise<string> => (await walker().getAttribute('aria-label')) ?? '';

/** Press a key until the keys stand on a node of this name; whether they do. */
async function pressUntil(name: RegExp, keys: readonly string[]): Promise<boolean> {
  for (const key of keys) {
    if (name.test(await here())) return true;
    await press(key);
  }
  return name.test(await here());
}

/** Go by keys to a node of this name: to the network, along one of its lines, and from there around it. */
async function goTo(name: RegExp): Promise<void> {
  await walker().focus();
  if (name.test(await here())) return;
  await pressUntil(/^International Network/, ['PageDown', 'PageDown', 'PageDown']);
  await pressUntil(/^(?!International Network)/, ['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight']);
  if (!(await pressUntil(name, Array(8).fill('PageDown')))) throw new Error(`no line leads to ${name}`);
}

/** Where nodes stand in the window; the focus is on the page afterwards. */
async function pointsOf(...names: readonly RegExp[]): Promise<{ x: number; y: number }[]> {
  const points = [];
  for (const name of names) {
    await goTo(name);
    const box = await walker().boundingBox();
    if (!box) throw new Error(`${name} stands nowhere`);
    points.push({ x: box.x + box.width / 2, y: box.y + box.height / 2 });
  }
  await press('Escape');
  return points;
}

const at = <T>(items: readonly T[], index: number): T => {
  const item = items[index];
  if (item === undefined) throw new Error(`nothing at ${index}`);
  return item;
};

const [us, gb, kr] = [/^United States/, /^United Kingdom/, /^South Korea/];

describe('with the mouse', () => {
  it('one sees what is pointed at, opens its menu, and the menu stays in the window', async () => {
    const { page } = walk;
    await show(walk, FOUR);
    await positions(walk);
    const [uk] = await pointsOf(gb);
    await page.mouse.move(10, 10);
    await page.mouse.move(uk!.x, uk!.y, { steps: 4 });
    await page.locator('.tip').getByText('United Kingdom').waitFor();
    await expect.poll(() => page.locator('.tip').textContent()).toMatch(/country, 1 line/);
    await page.mouse.click(uk!.x, uk!.y, { button: 'right' });
    await menu().waitFor();
    await expect.poll(() => menu().getAttribute('aria-labelledby')).toBeTruthy();
    await page
      .getByRole('menuitem', { name: /^Details/ })
      .and(page.locator(':focus'))
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press('Escape');
    await expect.poll(() => menu().count()).toBe(0);
    const stage = await page.locator('.picture').boundingBox();
    await page.mouse.click(stage!.x + stage!.width - 20, stage!.y + stage!.height - 20, { button: 'right' });
    const box = await page.locator('.panel:has([role="menu"])').boundingBox();
    expect(box!.x + box!.width).toBeLessThanOrEqual(1440);
    expect(box!.y + box!.height).toBeLessThanOrEqual(900);
    await press('Escape');
  });

  it('one selects several, moves them together, and takes that back in one step', async () => {
    const { page } = walk;
    await show(walk, FOUR);
    await positions(walk);
    const points = await pointsOf(us, gb);
    const [one, other] = [at(points, 0), at(points, 1)];
    await page.mouse.click(one.x, one.y);
    await page.keyboard.down('Shift');
    await page.mouse.click(other.x, other.y);
    await page.keyboard.up('Shift');
    await heading('2 entities').waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    const before = (await pictureOf(walk)).positions ?? {};
    await page.mouse.move(one.x, one.y);
    await page.mouse.down();
    await page.mouse.move(one.x - 20, one.y + 10, { steps: 3 });
    await page.mouse.move(one.x - 40, one.y + 20, { steps: 3 });
    await page.mouse.up();
    const shift = async (id: string) => {
      const { positions: at } = await pictureOf(walk);
      const [[x, y], [left, top]] = [at?.[id] ?? [NaN, NaN], before[id] ?? [NaN, NaN]];
      return [x - left, y - top];
    };
    await expect.poll(() => shift(US), PATIENCE).not.toEqual([0, 0]);
    await expect.poll(() => shift(GB)).toEqual(await shift(US));
    await expect.poll(() => shift(KR)).toEqual([0, 0]);
    await press('Control+z');
    await expect.poll(async () => (await pictureOf(walk)).positions, PATIENCE).toEqual(before);
    await heading('2 entities').waitFor();
  });

  it('one draws a box, dismisses what is in it, and expands with a double click', async () => {
    const { page } = walk;
    await show(walk, FOUR);
    await positions(walk);
    const points = await pointsOf(us, gb, kr);
    const [xs, ys] = [points.map(({ x }) => x), points.map(({ y }) => y)];
    await page.keyboard.down('Shift');
    await page.mouse.move(Math.min(...xs) - 60, Math.min(...ys) - 60);
    await page.mouse.down();
    await page.mouse.move(Math.max(...xs) + 60, Math.max(...ys) + 60, { steps: 6 });
    await page.mouse.up();
    await page.keyboard.up('Shift');
    await inspector(walk).getByText('Selected together').waitFor();
    await press('Delete');
    await expect.poll(async () => (await pictureOf(walk)).shown.length, PATIENCE).toBeLessThan(4);
    await press('Control+z');
    await expect.poll(async () => (await pictureOf(walk)).shown.length, PATIENCE).toBe(4);
    await press('Escape');
    const uk = at(await pointsOf(gb), 0);
    await page.mouse.dblclick(uk.x, uk.y);
    await expect.poll(async () => (await pictureOf(walk)).shown.length, PATIENCE).toBeGreaterThan(4);
    await figures(walk)
      .getByText(/^[5-9] entities/)
      .waitFor();
  });
});

describe('by keys', () => {
  it('one selects several, looks at the lines among them, and finds whom they have in common', async () => {
    const { page } = walk;
    await show(walk, `#lang=en&show=${GB};${US};${NETWORK}`);
    await positions(walk);
    await goTo(us);
    await press('Shift+Enter');
    await goTo(gb);
    await press('Shift+Enter');
    await heading('2 entities').waitFor();
    await expect.poll(() => walker().getAttribute('aria-label')).toMatch(gb);
    await press('n');
    await expect.poll(async () => (await pictureOf(walk)).shown, PATIENCE).toContain('agreement:us-uk-mou');
    await press('b');
    await figures(walk)
      .getByText(/^Dimmed/)
      .waitFor();
    await press('Shift+F10');
    await page.getByRole('menuitem', { name: 'Show everything again' }).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await press('Escape');
    await expect.poll(() => walker().evaluate((element) => element === document.activeElement)).toBe(true);
    await press('Escape');
    await expect.poll(() => inspector(walk).getByText('Selected together').count()).toBe(0);
  });

  it('one goes from the menu to a path, whose other end is typed at once, and reads it step by step', async () => {
    const { page } = walk;
    await show(walk, FOUR);
    await positions(walk);
    await goTo(kr);
    await press('ContextMenu');
    await page.getByRole('menuitem', { name: /^Paths from here/ }).waitFor();
    await press('w');
    await page.getByText('From South Korea to …', { exact: false }).first().waitFor();
    await page.locator('main').focus();
    await page.keyboard.type('United K');
    await page.getByRole('group', { name: /In this picture/ }).waitFor();
    await press('Enter');
    const paths = page.getByRole('region', { name: 'Paths' });
    await paths.getByText('South Korea → United Kingdom').waitFor();
    await expect.poll(() => paths.locator('.steps > li').count()).toBe(2);
    expect(await accessibilityFaults(page)).toEqual([]);
    const panel = await paths.boundingBox();
    const chosen = await walker().boundingBox();
    expect(chosen!.y).toBeGreaterThanOrEqual(panel!.y + panel!.height);
  });
});
