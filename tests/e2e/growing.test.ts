import { describe, expect, it } from 'vitest';
import { toLink } from '../../src/graph/link/link.ts';
import type { Point } from '../../src/graph/view.ts';
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
  await expect.poll(async () => (await pictureOf(walk)).shown.length, PATIENCE).toBeGreaterThan(10);
}

describe('a picture that grows', () => {
  it('moves nothing that stood there, and stays inside of the window', async () => {
    await openNetwork();
    const before = await positions(walk);
    await walk.page
      .getByRole('combobox', { name: /^Search/ })
      .fill('first meeting of the International Network');
    await walk.page.keyboard.press('Enter');
    await expect.poll(async () => (await viewOf(walk)).selected, PATIENCE).toBe(MEETING);
    await walk.page.getByRole('button', { name: /^first meeting.* lines/ }).focus();
    await walk.page.keyboard.press('e');
    await expect
      .poll(async () => (await pictureOf(walk)).shown.length, PATIENCE)
      .toBeGreaterThan(Object.keys(before).length);
    const after = await positions(walk);
    expect(after).toMatchObject(before);
    await expect.poll(() => outside().count()).toBe(0);
  });

  it('that has become a tangle can be tidied by keys, in one step, and what is pinned stays', async () => {
    await openNetwork();
    const view = await viewOf(walk);
    const ids = Object.keys(await positions(walk)).sort();
    const tangle = Object.fromEntries(
      ids.map((id, i): [string, Point] => {
        const angle = 0.1 + (2 * Math.PI * i) / ids.length;
        return [id, [Math.round(400 * Math.cos(angle)), Math.round(340 * Math.sin(angle))]];
      }),
    );
    const [pinned = ''] = ids;
    const picture = { ...view.picture, positions: tangle, pinned: [pinned] };
    await show(walk, toLink({ ...view, picture, selected: MEETING }));
    await walk.page.getByRole('button', { name: /^first meeting.* lines/ }).focus();
    await walk.page.keyboard.press('e');
    await expect.poll(async () => (await pictureOf(walk)).shown.length, PATIENCE).toBeGreaterThan(ids.length);
    const tidy = walk.page.getByRole('button', { name: 'Tidy' });
    await tidy.waitFor({ timeout: 60_000 });
    const before = await positions(walk);
    expect(before).toMatchObject(tangle);
    await tidy.press('Enter');
    await expect.poll(() => tidy.count()).toBe(0);
    await expect
      .poll(async () => (await pictureOf(walk)).positions?.[MEETING], PATIENCE)
      .not.toEqual(before[MEETING]);
    const after = await positions(walk);
    expect(after[pinned]).toEqual(before[pinned]);
    await walk.page.getByRole('button', { name: 'Undo' }).click();
    await expect.poll(() => positions(walk)).toEqual(before);
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
