import { describe, expect, it } from 'vitest';
import { useBrowser } from './harness.ts';
import { figures, NETWORK, PATIENCE, pictureOf, positions, show, viewOf } from './picture.ts';

const walk = useBrowser();
const MEETING = 'meeting:network-first';
const outside = () => walk.page.getByRole('button', { name: /\d+ outside/ });

/** Open the Network with its neighbours, as Enter in the search box does. */
async function openNetwork(): Promise<void> {
  await show(walk, `#lang=en&show=${NETWORK}&sel=${NETWORK}`);
  await positions(walk);
  await walk.page.keyboard.press('e');
  await expect.poll(() => pictureOf(walk).shown.length, PATIENCE).toBeGreaterThan(10);
}

describe('a picture that grows', () => {
  it('moves nothing that stood there, and stays inside of the window', async () => {
    await openNetwork();
    const before = await positions(walk);
    await walk.page
      .getByRole('combobox', { name: /^Search/ })
      .fill('first meeting of the International Network');
    await walk.page.keyboard.press('Enter');
    await expect.poll(() => viewOf(walk).selected, PATIENCE).toBe(MEETING);
    await walk.page.getByRole('button', { name: /^first meeting.* lines/ }).focus();
    await walk.page.keyboard.press('e');
    await expect
      .poll(() => pictureOf(walk).shown.length, PATIENCE)
      .toBeGreaterThan(Object.keys(before).length);
    const after = await positions(walk);
    expect(after).toMatchObject(before);
    expect(await outside().count()).toBe(0);
  });

  it('says how many are outside of the window, and F brings them in', async () => {
    await openNetwork();
    await positions(walk);
    await figures(walk).waitFor();
    for (let times = 0; times < 4; times++) await walk.page.getByRole('button', { name: 'Zoom in' }).click();
    await outside().waitFor();
    await walk.page.keyboard.press('f');
    await expect.poll(() => outside().count()).toBe(0);
    for (let times = 0; times < 4; times++) await walk.page.getByRole('button', { name: 'Zoom in' }).click();
    await outside().click();
    await expect.poll(() => outside().count()).toBe(0);
  });
});
