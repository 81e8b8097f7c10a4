import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Page } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { focused, tabTo } from './by-keys.ts';
import { accessibilityFaults, exportFile, useBrowser, withoutNetwork, type Walk } from './harness.ts';
import { positions, show } from './picture.ts';

const dialogOf = ({ page }: Walk) => page.getByRole('dialog', { name: /^Export$|^导出$/ });

async function openDialog(walk: Walk, link: string): Promise<void> {
  await show(walk, link);
  await walk.page.getByRole('combobox').first().waitFor();
  await walk.page.keyboard.press('Escape');
  await walk.page.keyboard.press('s');
  await dialogOf(walk).waitFor();
}

/** The address of the file that is saved. */
async function saved(walk: Walk, label: string): Promise<string> {
  const [file] = await Promise.all([
    walk.page.waitForEvent('download'),
    dialogOf(walk).getByRole('button', { name: label, exact: true }).click(),
  ]);
  expect(file.suggestedFilename()).toBe('entente.html');
  const path = join(mkdtempSync(join(tmpdir(), 'entente-')), 'entente.html');
  await file.saveAs(path);
  return pathToFileURL(path).href;
}

const bytesOf = (address: string): Buffer => readFileSync(fileURLToPath(address));

/** Opens a file as somebody does who got it by mail, without any network, and says what went wrong meanwhile. */
async function elsewhere({ page }: Walk, look: (page: Page) => Promise<void>): Promise<string[]> {
  const context = await page.context().browser()?.newContext({ reducedMotion: 'reduce' });
  if (!context) throw new Error('There is no browser for a second visitor.');
  const faults: string[] = [];
  const visitor = await context.newPage();
  await withoutNetwork(visitor, faults);
  visitor.on('pageerror', (error) => faults.push(String(error)));
  visitor.on('console', (message) => message.type() === 'error' && faults.push(message.text()));
  await look(visitor);
  await context.close();
  return faults;
}

describe('the page with its data as one file, from the page', () => {
  const walk = useBrowser();

  it('is byte for byte what the terminal writes, however it is looked at, and opens without a network', async () => {
    await openDialog(walk, '#lang=en&page=table&show=all&asof=2024-06-01');
    const file = await saved(walk, 'One HTML file');
    await dialogOf(walk).getByText('Saved as “entente.html”.').waitFor();
    expect(bytesOf(file).equals(bytesOf(exportFile(['--lang', 'en'])))).toBe(true);
    expect(await accessibilityFaults(walk.page)).toEqual([]);
    const faults = await elsewhere(walk, async (page) => {
      await page.goto(file);
      await page.getByRole('combobox').first().fill('hanguo');
      await page
        .getByRole('option', { name: /^South Korea/ })
        .first()
        .waitFor();
    });
    expect(faults).toEqual([]);
  });

  it('opens on a story, in the language in which it was saved', async () => {
    await openDialog(walk, '#lang=zh&list=claims');
    await dialogOf(walk).getByLabel('打开时显示').selectOption('story:bletchley-to-new-delhi');
    const file = await saved(walk, '单个网页文件');
    const argv = ['--lang', 'zh', '--story', 'story:bletchley-to-new-delhi'];
    expect(bytesOf(file).equals(bytesOf(exportFile(argv)))).toBe(true);
    const faults = await elsewhere(walk, async (page) => {
      await page.goto(file);
      await page.getByRole('heading', { name: /^布莱切利，2023年11月/ }).waitFor();
    });
    expect(faults).toEqual([]);
  });

  it('is called off by keyboard while it comes, and nothing is saved', async () => {
    const { page } = walk;
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.context().route('**/offline-page', async (route) => {
      if (route.request().method() === 'GET') await held;
      await route.continue().catch(() => undefined);
    });
    const files: string[] = [];
    page.on('download', (file) => files.push(file.suggestedFilename()));
    await openDialog(walk, '#lang=en&list=claims');
    await dialogOf(walk).getByRole('button', { name: 'One HTML file' }).waitFor();
    await tabTo(walk, 'One HTML file');
    const asked = page.context().waitForEvent('request', (request) => /offline-page$/.test(request.url()));
    await page.keyboard.press('Enter');
    await asked;
    await expect.poll(() => focused(walk)).toBe('Cancel');
    await page.keyboard.press('Enter');
    await dialogOf(walk).getByText('Cancelled; nothing was saved.').waitFor();
    await expect.poll(() => focused(walk)).toBe('One HTML file');
    release();
    await page.context().unroute('**/offline-page');
    await saved(walk, 'One HTML file');
    expect(files).toEqual(['entente.html']);
  });

  it('is not offered by a server that has not got what it is made of', async () => {
    const { page } = walk;
    // As something in front of the server may answer: the page of an error, and no error.
    await page
      .context()
      .route('**/offline-page', (route) =>
        route.fulfill({ status: 200, contentType: 'text/html', body: '<!doctype html>' }),
      );
    const answered = page.waitForResponse('**/offline-page');
    await openDialog(walk, '#lang=en&list=claims');
    await answered;
    await dialogOf(walk).getByRole('button', { name: 'CSV tables' }).waitFor();
    await expect.poll(() => dialogOf(walk).getByRole('button', { name: 'One HTML file' }).count()).toBe(0);
  });
});

describe('the page in one file', () => {
  const walk = useBrowser({ file: [] });

  it('does not offer itself', async () => {
    await show(walk, '#lang=en&show=country:gb,us');
    await positions(walk);
    await walk.page.keyboard.press('s');
    await dialogOf(walk).getByRole('button', { name: 'Save as SVG' }).waitFor();
    await expect.poll(() => dialogOf(walk).getByRole('button', { name: 'One HTML file' }).count()).toBe(0);
    await expect
      .poll(() => dialogOf(walk).getByRole('heading', { name: 'The page with its data' }).count())
      .toBe(0);
  });
});
