import { describe, expect, it } from 'vitest';
import { accessibilityFaults, useBrowser } from './harness.ts';
import { linkFrom } from '../links.ts';

const walk = useBrowser();

const dialog = () => walk.page.getByRole('dialog', { name: 'Show the Cypher' });
const text = () => dialog().getByRole('region', { name: 'Ready to paste' });

async function show(link: string) {
  await walk.page.goto(`${walk.address}${linkFrom(link)}`);
  await walk.page.getByRole('combobox').first().waitFor();
  return walk.page;
}

/** What is ready to be pasted for a part of the page. */
async function cypherOf(part: string): Promise<string> {
  await walk.page.getByRole('button', { name: `Cypher of ${part}` }).click();
  return text().innerText();
}

describe('Show the Cypher', () => {
  it('names what stands in a picture', async () => {
    await show('#lang=en&show=country:us;summit:seoul');
    const cypher = await cypherOf('the picture');
    expect(cypher).toContain('["country:us", "summit:seoul"]');
    expect(await accessibilityFaults(walk.page)).toEqual([]);
  });

  it('names the entity in the details, and gives statement and parameters apart', async () => {
    const page = await show('#lang=en&show=country:us&sel=country:us');
    expect(await cypherOf('these details')).toContain('{id: "country:us"}');
    await dialog().getByText('Statement and parameters apart').click();
    await expect
      .poll(() => dialog().getByRole('region', { name: 'Statement' }).innerText())
      .toContain('{id: $id}');
    const parameters = await dialog().getByRole('region', { name: 'Parameters' }).innerText();
    expect(parameters).toBe(':param id => "country:us"');
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('names what narrows a list', async () => {
    await show('#lang=en&list=claims&document=doc:ciss-2024-11&modality=forecast');
    const cypher = await cypherOf('this list');
    expect(cypher).toContain('c.document = "doc:ciss-2024-11"');
    expect(cypher).toContain('c.modality = "forecast"');
  });

  it('says what was searched, and comes back to the results', async () => {
    const page = await show('#lang=en');
    await page.getByRole('combobox').fill('韩国');
    await page.getByRole('option').first().waitFor();
    expect(await cypherOf('this search')).toContain('韩国');
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await page.getByRole('option').first().waitFor();
    await expect
      .poll(() => page.evaluate(() => document.activeElement?.getAttribute('role')))
      .toBe('combobox');
  });

  it('copies the text as it stands', async () => {
    const page = await show('#lang=en&show=all');
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const cypher = await cypherOf('the picture');
    await dialog().getByRole('button', { name: 'Copy' }).click();
    await dialog().getByText('Copied').waitFor();
    await expect.poll(() => page.evaluate(() => navigator.clipboard.readText())).toBe(cypher);
  });

  it('shows the text, selected, where nothing may be copied, and leads back', async () => {
    const page = await show('#lang=en&show=all');
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new DOMException('no', 'NotAllowedError'));
    });
    const cypher = await cypherOf('the picture');
    const copy = dialog().getByRole('button', { name: 'Copy' });
    await copy.focus();
    await page.keyboard.press('Enter');
    const byHand = page.getByRole('dialog', { name: 'Copy this by hand' });
    const field = byHand.getByRole('textbox', { name: 'What was to be copied' });
    await field.waitFor();
    await expect.poll(() => field.inputValue()).toBe(cypher);
    expect(
      await field.evaluate((one: HTMLTextAreaElement) => [
        document.activeElement === one,
        one.selectionStart,
        one.selectionEnd,
      ]),
    ).toEqual([true, 0, cypher.length]);
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('Escape');
    await byHand.waitFor({ state: 'hidden' });
    await expect.poll(() => copy.evaluate((one) => document.activeElement === one)).toBe(true);
  });

  it('is reached, left and read by keyboard alone', async () => {
    const page = await show('#lang=en&show=country:us&sel=country:us');
    const button = page.getByRole('button', { name: 'Cypher of these details' });
    await button.focus();
    await page.keyboard.press('Enter');
    await text().waitFor();
    const names: (string | null | undefined)[] = [];
    for (let step = 0; step < 4; step++) {
      await page.keyboard.press('Tab');
      names.push(await page.evaluate(() => document.activeElement?.textContent?.trim().slice(0, 15)));
    }
    expect(names).toEqual(['', 'Copy', 'MATCH (e:Entity', 'Statement and p']);
    await page.keyboard.press('/');
    await expect.poll(() => dialog().isVisible()).toBe(true);
    await page.keyboard.press('Escape');
    await dialog().waitFor({ state: 'hidden' });
    await expect.poll(() => button.evaluate((element) => element === document.activeElement)).toBe(true);
  });

  it('is a sheet as wide as a phone, in Chinese in the dark', async () => {
    await walk.page.setViewportSize({ width: 390, height: 844 });
    await walk.page.emulateMedia({ colorScheme: 'dark' });
    const page = await show('#lang=zh&show=all');
    await page.getByRole('button', { name: 'Cypher：整张图' }).click();
    const sheet = page.getByRole('dialog', { name: '以 Cypher 表示' });
    await sheet.getByRole('region', { name: '可直接粘贴' }).waitFor();
    await expect.poll(() => sheet.boundingBox()).toMatchObject({ x: 0, width: 390 });
    expect(await accessibilityFaults(page)).toEqual([]);
  });
});
