import { describe, expect, it } from 'vitest';
import { linkFrom } from '../links.ts';
import { OUTLOOK, useBrowser } from './harness.ts';
import { restIsHere } from './picture.ts';

const walk = useBrowser({ data: OUTLOOK });

describe('before the other texts and the code of the picture have come', () => {
  it('one searches, and what was found opens when they are here', async () => {
    const { page } = walk;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/(en|picture|cytoscape-renderer)-[\w-]{8}\.js$/, async (route) => {
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

describe('what a picture can do without', () => {
  it('is not waited for, and has its place when it comes', async () => {
    const { page } = walk;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    await page.route(/\/(Bars|Dialogs|Inspector|Legend|NodeFocus)-[\w-]{8}\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${walk.address}${linkFrom('#lang=en&show=all')}`);
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    const box = () => page.locator('.picture').boundingBox();
    const before = await box();
    expect(await page.locator('.legend aside').count()).toBe(0);
    release();
    for (const panel of ['.legend aside', '.inspector']) await page.locator(panel).waitFor();
    expect(await box()).toEqual(before);
  });
});

describe('the code of other pages', () => {
  it('comes when the picture stands that somebody waits for, and not before', async () => {
    const { page } = walk;
    let asked = 0;
    let release = (): void => undefined;
    const released = new Promise<void>((resolve) => (release = resolve));
    page.on('request', (request) => (asked += /\/TraceWorkspace-[\w-]{8}\.js$/.test(request.url()) ? 1 : 0));
    await page.route(/\/layout\.worker-[\w-]{8}\.js$/, async (route) => {
      await released;
      await route.continue();
    });
    await page.goto(`${walk.address}${linkFrom('#lang=en&show=all')}`);
    await page.locator('.picture[aria-busy="true"] canvas').first().waitFor({ state: 'attached' });
    // What the picture can do without is here meanwhile.
    for (const panel of ['.legend aside', '.inspector']) await page.locator(panel).waitFor();
    // Twice as long as whoever has come and waits for nothing is left in peace.
    await page.waitForTimeout(1600);
    expect(asked).toBe(0);
    release();
    await restIsHere(walk);
    expect(asked).toBe(1);
  });
});
