import { describe, expect, it } from 'vitest';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { show } from './picture.ts';

const walk = useBrowser();

const dialog = () => walk.page.getByRole('dialog');
const close = () => dialog().getByRole('button', { name: 'Close', exact: true });

/** Whether the middle of what has the focus, or of the button that closes, is under nothing and in the window. */
const isSeen = (which: 'focus' | 'close') =>
  walk.page.evaluate((what) => {
    const each =
      what === 'close' ? document.querySelector('dialog[open] header .ib') : document.activeElement;
    const { left, top, width, height } = each?.getBoundingClientRect() ?? new DOMRect();
    const hit = document.elementFromPoint(left + width / 2, top + height / 2);
    return hit !== null && (each?.contains(hit) === true || hit.contains(each));
  }, which);

/** Opens one over a picture by its key. */
async function opened(name: string, key: string): Promise<void> {
  const { page } = walk;
  await show(walk, '#lang=en&page=picture&show=country:us,gb,kr');
  const narrow = page.viewportSize()?.width === 390;
  if (narrow) await page.getByRole('button', { name: 'Picture', exact: true }).click();
  await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
  await page.evaluate(() => document.activeElement instanceof HTMLElement && document.activeElement.blur());
  await page.keyboard.press(key);
  await page.getByRole('dialog', { name }).waitFor();
}

it('a dialog has a line around it in forced colours, over which nothing in it lies', async () => {
  const { page } = walk;
  await page.emulateMedia({ forcedColors: 'active' });
  await opened('Keys', '?');
  const line = () =>
    dialog().evaluate((each) => {
      const { outlineStyle, outlineOffset } = getComputedStyle(each);
      return [outlineStyle, outlineOffset];
    });
  await expect.poll(line).toEqual(['solid', '0px']);
});

describe.each([
  [1440, 600],
  [390, 844],
  [844, 390],
])('a dialog that is longer than a window of %i by %i pixels', (width, height) => {
  it.each([
    ['Export', 's'],
    ['Keys', '?'],
  ])('%s keeps its way out in sight, and covers nothing that has the focus', async (name, key) => {
    const { page } = walk;
    await page.setViewportSize({ width, height });
    await opened(name, key);
    const rest = () => dialog().evaluate((each) => each.scrollHeight - each.clientHeight);
    await expect.poll(rest).toBeGreaterThan(0);
    await dialog().evaluate((each) => each.scrollTo(0, each.scrollHeight));
    await expect.poll(() => dialog().evaluate((each) => each.scrollTop)).toBeGreaterThan(0);
    await expect.poll(() => isSeen('close')).toBe(true);
    expect(await accessibilityFaults(page)).toEqual([]);
    // From the end to the beginning by keys: the browser brings into sight what has the focus.
    await dialog().evaluate((each) =>
      [...each.querySelectorAll<HTMLElement>('button, input')].at(-1)?.focus(),
    );
    for (let step = 0; step < 12; step++) {
      await expect.poll(() => isSeen('focus')).toBe(true);
      await page.keyboard.press('Shift+Tab');
    }
    await close().click();
    await dialog().waitFor({ state: 'hidden' });
  });
});
