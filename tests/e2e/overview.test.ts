import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/graph/canonical.ts';
import { madeNetwork } from '../made-network.ts';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { figures, inspector, PATIENCE, pictureOf, show, viewOf } from './picture.ts';

const folder = mkdtempSync(join(tmpdir(), 'entente-overview-'));
const data = join(folder, 'graph.json');
writeFileSync(data, canonicalJson(madeNetwork(2500, 6000)));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

const walk = useBrowser({ data });
const button = (name: string | RegExp) =>
  walk.page.getByRole('button', { name, exact: typeof name === 'string' });
const region = () => walk.page.getByRole('group', { name: /^Overview of / });
const part = () => walk.page.getByRole('group', { name: 'The marked part' });
const summary = () => walk.page.getByRole('region', { name: 'The overview in words' });
const settled = () => walk.page.locator('.picture[aria-busy="false"]').waitFor({ timeout: 60_000 });

/** The middle of the drawing, on the screen. */
async function middle(): Promise<{ x: number; y: number; width: number; height: number }> {
  const box = await region().boundingBox();
  if (!box) throw new Error('The overview is not on the page.');
  return { x: box.x + box.width / 2, y: box.y + box.height / 2, width: box.width, height: box.height };
}

/** Draw an outline around everything that is seen. */
async function outline(): Promise<void> {
  const { x, y, width, height } = await middle();
  const [far, high] = [width / 2 - 20, height / 2 - 20];
  const { mouse } = walk.page;
  await mouse.move(x - far, y - high);
  await mouse.down();
  for (const [a, b] of [
    [far, -high],
    [far, high],
    [-far, high],
  ] as const)
    await mouse.move(x + a, y + b, { steps: 4 });
  await mouse.up();
}

describe('the overview of a network that no picture can hold', () => {
  it('is offered where the whole network is asked for, and tells what it shows in words', async () => {
    await show(walk, '#lang=en&page=picture');
    await button(/whole network/i)
      .first()
      .click();
    await button(/^Overview of all [\d,]+ as points$/).click();
    await region().waitFor(PATIENCE);
    await settled();
    await expect.poll(async () => (await viewOf(walk)).page).toEqual({ is: 'overview' });
    await summary().getByText('6,000 relations').waitFor();
    await summary().getByText('Organisation').waitFor();
    await summary().getByRole('button', { name: 'Body 0', exact: true }).waitFor();
    await summary()
      .getByText(/communities, computed from the lines alone/)
      .waitFor();
    expect(await accessibilityFaults(walk.page)).toEqual([]);
  });

  it('names whom the pointer is over, and selects it with a click', async () => {
    await show(walk, '#lang=en&page=overview&seen=0_0_1000');
    await settled();
    await summary().getByRole('button', { name: 'Body 0', exact: true }).click();
    await inspector(walk).getByRole('heading', { name: 'Body 0' }).waitFor();
    await inspector(walk).getByRole('button', { name: 'Close' }).click();
    await region().getByRole('button').focus();
    const spot = await region().getByRole('button').boundingBox();
    if (!spot) throw new Error('Nothing has the focus in the overview.');
    await walk.page.locator('body').click({ position: { x: 5, y: 5 } });
    await walk.page.mouse.move(spot.x + spot.width / 2, spot.y + spot.height / 2);
    await region().locator('.tip').getByText('Body 0').waitFor();
    await walk.page.mouse.click(spot.x + spot.width / 2, spot.y + spot.height / 2);
    await inspector(walk).getByRole('heading', { name: 'Body 0' }).waitFor();
    await expect.poll(async () => (await viewOf(walk)).selected).toBe('country:n0');
  });

  it('opens what a lasso has caught as a picture, at most as many as can be read, and comes back', async () => {
    await show(walk, '#lang=en&page=overview');
    await settled();
    await button('Mark a part').click();
    await outline();
    await part()
      .getByText(/A picture can be read with 300 at most/)
      .waitFor();
    await button('Open the 300 best connected of them').click();
    await figures(walk).getByText('300 entities').waitFor(PATIENCE);
    await expect.poll(async () => (await pictureOf(walk)).shown).toHaveLength(300);
    await expect.poll(async () => (await pictureOf(walk)).shown).toContain('country:n0');
    await button('Undo').click();
    await region().waitFor();
    await settled();
    await expect.poll(async () => (await viewOf(walk)).page).toEqual({ is: 'overview' });
  });

  it('shows the same part again where its link is opened', async () => {
    await show(walk, '#lang=en&page=overview');
    await settled();
    await button('Zoom in').click();
    await button('Zoom in').click();
    const { x, y } = await middle();
    await walk.page.mouse.move(x, y);
    await walk.page.mouse.down();
    await walk.page.mouse.move(x - 120, y + 40, { steps: 5 });
    await walk.page.mouse.up();
    const seen = (await viewOf(walk)).page;
    expect(seen).toMatchObject({ is: 'overview', seen: expect.any(Array) as unknown });
    await region().getByRole('button').focus();
    const before = await region().getByRole('button').boundingBox();
    await walk.page.reload();
    await settled();
    await expect.poll(async () => (await viewOf(walk)).page).toEqual(seen);
    await region().getByRole('button').focus();
    const after = await region().getByRole('button').boundingBox();
    // The zoom is in thousandths in the link.
    expect(Math.abs((after?.x ?? 0) - (before?.x ?? 99))).toBeLessThan(2);
    expect(Math.abs((after?.y ?? 0) - (before?.y ?? 99))).toBeLessThan(2);
  });

  it('is walked by keys alone, and a community marked by them opens as a picture', async () => {
    await show(walk, '#lang=en&page=overview');
    await settled();
    const walker = region().getByRole('button');
    await walker.focus();
    await expect.poll(() => walker.getAttribute('aria-label')).toMatch(/^Body 0, country, \d+ neighbours$/);
    const { keyboard } = walk.page;
    await keyboard.press('PageDown');
    await expect.poll(() => walker.getAttribute('aria-label')).not.toMatch(/^Body 0,/);
    await keyboard.press('Home');
    await expect.poll(() => walker.getAttribute('aria-label')).toMatch(/^Body 0,/);
    await keyboard.press('Enter');
    await inspector(walk).getByRole('heading', { name: 'Body 0' }).waitFor();
    await summary()
      .getByRole('button', { name: /^Mark the / })
      .last()
      .focus();
    await keyboard.press('Enter');
    await part()
      .getByText(/are marked/)
      .waitFor();
    await part().getByRole('button').first().focus();
    await keyboard.press('Enter');
    await figures(walk)
      .getByText(/^\d+ entities$/)
      .waitFor(PATIENCE);
    await expect.poll(async () => (await viewOf(walk)).page).toEqual({ is: 'picture' });
  });

  it('can be taken along as PNG and as SVG, on a light ground from a dark page too', async () => {
    await walk.page.emulateMedia({ colorScheme: 'dark' });
    await show(walk, '#lang=en&page=overview');
    await settled();
    await button('Export: picture, data').click();
    for (const format of ['PNG', 'SVG']) {
      const download = walk.page.waitForEvent('download');
      await button(`Save as ${format}`).click();
      expect((await download).suggestedFilename()).toBe(`Overview.${format.toLowerCase()}`);
    }
    const preview = walk.page.getByRole('dialog').locator('svg[role="img"]');
    expect(await preview.locator(':scope > path').first().getAttribute('fill')).toBe('#FDFCFA');
  });
});
