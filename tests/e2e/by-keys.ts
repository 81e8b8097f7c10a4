import type { Walk } from './harness.ts';

/** What has the focus: its accessible name, or as much of its text. */
export const focused = ({ page }: Walk): Promise<string> =>
  page.evaluate(() => {
    const { activeElement: element } = document;
    const label = element instanceof HTMLInputElement ? element.labels?.[0]?.textContent : undefined;
    return (element?.getAttribute('aria-label') ?? label ?? element?.textContent ?? '')
      .trim()
      .replace(/\s+/g, ' ');
  });

/**
 * Tab until something with this name has the focus.
 * @param most presses after which nobody should have to go on.
 */
export async function tabTo(
  walk: Walk,
  name: string | RegExp,
  { key = 'Tab', most = 150 }: { key?: string; most?: number } = {},
): Promise<void> {
  const passed: string[] = [];
  for (let presses = 0; presses < most; presses++) {
    const here = await focused(walk);
    if (typeof name === 'string' ? here === name : name.test(here)) return;
    passed.push(here);
    await walk.page.keyboard.press(key);
  }
  throw new Error(`no “${name}” among ${passed.slice(-40).join(' | ')}`);
}
