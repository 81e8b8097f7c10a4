import { describe, expect, it } from 'vitest';
import { OUTLOOK, useBrowser } from './harness.ts';

const walk = useBrowser({ data: OUTLOOK });

describe('before the other texts and the code of the picture have come', () => {
  it('one searches, and what was found opens when they are here', async () => {
    const { page } = walk;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/(en|uses|Workspace|cytoscape-renderer)-[\w-]{8}\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(walk.address);
    await page.getByRole('combobox').fill('korea');
    const hit = page.getByRole('option').first();
    await hit.getByText('South Korea').first().waitFor();
    expect(await page.locator('.start').innerText()).not.toMatch(/undefined|\[object/);
    await hit.click();
    release();
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    await expect.poll(() => page.title()).toContain('South Korea');
  });
});
