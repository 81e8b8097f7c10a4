import { describe, expect, it } from 'vitest';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { NETWORK, pictureOf, positions, show } from './picture.ts';

const walk = useBrowser({ width: 390, height: 844 });
const SHOWN = `#lang=en&show=country:us,gb,kr;${NETWORK}`;

interface Finger {
  x: number;
  y: number;
}

/** Puts fingers on the screen, moves them in steps as fingers move, and lifts them. */
async function touch(paths: readonly (readonly [from: Finger, to: Finger])[], steps = 8): Promise<void> {
  const session = await walk.page.context().newCDPSession(walk.page);
  const at = (share: number) =>
    paths.map(([from, to], id) => ({
      ...{ id, x: from.x + (to.x - from.x) * share, y: from.y + (to.y - from.y) * share },
    }));
  await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: at(0) });
  for (let step = 1; step <= steps; step++)
    await session.send('Input.dispatchTouchEvent', { type: 'touchMove', touchPoints: at(step / steps) });
  await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
}

/** Where the node stands on which the keys would, and how large it is drawn: that tells pan and zoom. */
const seen = () =>
  walk.page.locator('.walker').evaluate((each) => {
    const { left, top } = getComputedStyle(each);
    return {
      x: Number.parseFloat(left),
      y: Number.parseFloat(top),
      size: Number.parseFloat(each instanceof HTMLElement ? each.style.getPropertyValue('--size') : ''),
    };
  });

async function withFingers(): Promise<void> {
  const session = await walk.page.context().newCDPSession(walk.page);
  await session.send('Emulation.setTouchEmulationEnabled', { enabled: true, maxTouchPoints: 5 });
}

/** The picture itself, which a phone shows when it is asked for. */
async function picture() {
  const { page } = walk;
  await withFingers();
  await show(walk, SHOWN);
  await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.locator('canvas').first().waitFor({ state: 'visible' });
  await positions(walk);
  const box = await page.locator('.stage').boundingBox();
  if (!box) throw new Error('the picture has no place on the page');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
}

describe('with fingers on a phone', () => {
  it('two that part make the picture larger, and two that meet smaller', async () => {
    const { x, y } = await picture();
    const before = await seen();
    const apart = [
      [
        { x: x - 30, y },
        { x: x - 110, y },
      ],
      [
        { x: x + 30, y },
        { x: x + 110, y },
      ],
    ] as const;
    await touch(apart);
    await expect.poll(async () => (await seen()).size).toBeGreaterThan(before.size * 1.5);
    const larger = await seen();
    await touch(apart.map(([from, to]) => [to, from] as const));
    await expect.poll(async () => (await seen()).size).toBeLessThan(larger.size * 0.7);
    await expect.poll(() => walk.page.evaluate(() => visualViewport?.scale)).toBe(1);
  });

  it('two that go the same way move the picture, and it stays as large as it was', async () => {
    const { x, y } = await picture();
    const before = await seen();
    await touch([
      [
        { x: x - 40, y },
        { x: x - 40, y: y + 90 },
      ],
      [
        { x: x + 40, y },
        { x: x + 40, y: y + 90 },
      ],
    ]);
    await expect.poll(async () => (await seen()).y - before.y).toBeGreaterThan(60);
    expect((await seen()).size).toBeCloseTo(before.size, 0);
    await expect.poll(() => walk.page.evaluate(() => scrollY)).toBe(0);
  });

  it('one on the ground moves the picture, one on a node opens it, and nobody loses their place', async () => {
    const { x, y } = await picture();
    const before = await seen();
    const stood = (await pictureOf(walk)).positions;
    await touch([
      [
        { x: x - 150, y: y - 200 },
        { x: x - 150, y: y - 120 },
      ],
    ]);
    await expect.poll(async () => (await seen()).y - before.y).toBeGreaterThan(50);
    await expect.poll(async () => (await pictureOf(walk)).positions).toEqual(stood);
    const box = await walk.page.locator('.walker').boundingBox();
    if (!box) throw new Error('the node has no place on the page');
    const on = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await touch([[on, on]], 0);
    await walk.page.getByRole('heading', { name: 'United Kingdom' }).waitFor();
    expect(await accessibilityFaults(walk.page)).toEqual([]);
  });
});

describe('what is touched low in the picture of a phone', () => {
  it('comes up above the details that lie over it, and stays there when these go', async () => {
    const { x, y } = await picture();
    const before = await seen();
    const stage = await walk.page.locator('.stage').boundingBox();
    const by = (stage?.height ?? 0) - 120 - before.y;
    await touch([
      [
        { x: x - 150, y: y - 200 },
        { x: x - 150, y: y - 200 + by },
      ],
    ]);
    await expect.poll(async () => (await seen()).y - before.y).toBeGreaterThan(by / 2);
    const box = await walk.page.locator('.walker').boundingBox();
    if (!box) throw new Error('the node has no place on the page');
    const on = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
    await touch([[on, on]], 0);
    await walk.page.getByRole('heading', { name: 'United Kingdom' }).waitFor();
    const top = async () => (await walk.page.locator('.controls').boundingBox())?.y ?? 0;
    const bottom = async () => {
      const node = await walk.page.locator('.walker').boundingBox();
      return (node?.y ?? 0) + (node?.height ?? 0);
    };
    await expect.poll(async () => (await bottom()) < (await top())).toBe(true);
    const above = await bottom();
    await walk.page.getByRole('button', { name: 'Close', exact: true }).click();
    await walk.page.locator('.side').waitFor({ state: 'hidden' });
    await expect.poll(bottom).toBe(above);
  });
});

describe('on a phone on its side', () => {
  /** A picture that has come to rest, and where its middle one stands. */
  async function low() {
    const { page } = walk;
    await page.setViewportSize({ width: 844, height: 390 });
    await withFingers();
    await show(walk, SHOWN);
    await positions(walk);
    const box = await page.locator('.walker').boundingBox();
    if (!box) throw new Error('the node has no place on the page');
    return { x: box.x + box.width / 2, y: box.y + box.height / 2 };
  }
  const details = () => walk.page.getByRole('button', { name: 'Details', exact: true });

  it('a press on a node selects it where it stands, says so, and shows the way to its details', async () => {
    const { page } = walk;
    const on = await low();
    const before = await seen();
    await touch([[on, on]], 0);
    await page.getByRole('contentinfo').getByText('Selected: United Kingdom').waitFor();
    await expect.poll(() => page.locator('canvas').first().isVisible()).toBe(true);
    expect(await seen()).toEqual(before);
    const { y = Infinity, height = 0 } = (await details().boundingBox()) ?? {};
    expect(height).toBeGreaterThanOrEqual(44);
    expect(y + height).toBeLessThanOrEqual(390);
    expect(await accessibilityFaults(page)).toEqual([]);
    await details().click();
    await page.getByRole('heading', { name: 'United Kingdom' }).waitFor();
    await page.getByRole('button', { name: 'Close', exact: true }).click();
    await page.locator('canvas').first().waitFor({ state: 'visible' });
    await details().waitFor({ state: 'hidden' });
  });

  it('two presses on a node expand it', async () => {
    const on = await low();
    const { shown } = await pictureOf(walk);
    await touch([[on, on]], 0);
    await touch([[on, on]], 0);
    await expect.poll(async () => (await pictureOf(walk)).shown.length).toBeGreaterThan(shown.length);
    await walk.page.locator('canvas').first().waitFor({ state: 'visible' });
  });

  it('the keys and the menu lead to the details of what is selected already', async () => {
    const { page } = walk;
    const on = await low();
    await touch([[on, on]], 0);
    await details().waitFor();
    const heading = page.getByRole('heading', { name: 'United Kingdom' });
    const back = () => page.getByRole('button', { name: 'Explore', exact: true }).click();
    await page.keyboard.press('i');
    await heading.waitFor();
    await back();
    await page.locator('.walker').focus();
    await page.keyboard.press('Enter');
    await heading.waitFor();
    await back();
    await page.mouse.click(on.x, on.y, { button: 'right' });
    await page.getByRole('menuitem', { name: /^Details/ }).click();
    await heading.waitFor();
  });
});

describe('the pages of a phone', () => {
  it('have tabs at the foot that a thumb hits, and leave the rest to what one looks at', async () => {
    const { page } = walk;
    await show(walk, SHOWN);
    const tabs = page.getByRole('navigation', { name: 'Pages' }).getByRole('button');
    await expect
      .poll(() => tabs.allTextContents())
      .toEqual(['Explore', 'Trace', 'Alliances', 'Stories', 'Table', 'Lists']);
    for (const tab of await tabs.all()) {
      const box = await tab.boundingBox();
      expect(Math.round((box?.y ?? 0) + (box?.height ?? 0))).toBe(844);
      expect(box?.height).toBeGreaterThanOrEqual(44);
      expect(box?.width).toBeGreaterThanOrEqual(44);
    }
    await page.getByRole('button', { name: 'Picture', exact: true }).click();
    const stage = await page.locator('.stage').boundingBox();
    expect(stage?.height).toBeGreaterThan(844 * 0.6);
    await tabs.nth(5).click();
    await page.getByRole('heading', { name: /^Claims/ }).waitFor();
    await expect.poll(() => tabs.nth(5).getAttribute('aria-current')).toBe('page');
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
