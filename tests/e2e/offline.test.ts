import { createHash } from 'node:crypto';
import { mkdtempSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import type { Frame } from 'playwright-core';
import { describe, expect, it } from 'vitest';
import { offlinePage } from '../../src/cli/offline-page.ts';
import { html } from '../../src/exporters/html/html.ts';
import { hostileGraph } from '../exporters/given.ts';
import { HOSTILE } from '../exporters/hostile.ts';
import { linkFrom } from '../links.ts';
import { accessibilityFaults, useBrowser, type Walk } from './harness.ts';
import { addressOf, figures, inspector, linkOf, pictureOf, positions, show, viewOf } from './picture.ts';

const textOf = ({ address }: Walk): string => readFileSync(fileURLToPath(address), 'utf8');

/** A file beside others, at its address. */
function asFile(text: string): string {
  const file = join(mkdtempSync(join(tmpdir(), 'entente-')), 'page.html');
  writeFileSync(file, text);
  return pathToFileURL(file).href;
}

const between = (text: string, start: string, end: string): string => {
  const from = text.indexOf(start) + start.length;
  return text.slice(from, text.indexOf(end, from));
};
const hashOf = (text: string): string =>
  `'sha256-${createHash('sha256').update(text, 'utf8').digest('base64')}'`;

describe('the shipped data in one file', () => {
  const walk = useBrowser({ file: [] });

  it('has less than 3 MB, and a policy with the hashes of its own script and style', () => {
    expect(statSync(fileURLToPath(walk.address)).size).toBeLessThan(3_000_000);
    const text = textOf(walk);
    const policy = between(text, 'http-equiv="Content-Security-Policy" content="', '"');
    expect(policy).toContain(`script-src ${hashOf(between(text, '<script type="module">', '</script>'))};`);
    expect(policy).toContain(`style-src ${hashOf(between(text, '<style>', '</style>'))};`);
    expect(policy).not.toContain('unsafe');
    expect(text.replace(/<(script|style)[^>]*>.*?<\/\1>/gs, '')).not.toMatch(/https?:/);
  });

  it('is found in, in both languages, and leads over a line to its sentence and its source', async () => {
    const { page } = walk;
    await page.goto(walk.address);
    await page.getByRole('combobox').first().fill('韩国');
    await page
      .getByRole('option', { name: /^South Korea/ })
      .first()
      .waitFor();
    await page.getByRole('combobox').first().fill('hanguo');
    await page
      .getByRole('option', { name: /^South Korea/ })
      .first()
      .waitFor();
    await page.getByRole('combobox').first().fill('Korea');
    await page
      .getByRole('option', { name: /^South Korea/ })
      .first()
      .waitFor();
    await page.keyboard.press('Shift+Enter');
    await inspector(walk).getByRole('heading', { name: 'South Korea' }).waitFor();
    await inspector(walk).getByText('All of its neighbours are in the picture').waitFor();
    expect(Object.keys(await positions(walk)).length).toBeGreaterThan(5);
    await expect
      .poll(() => page.title())
      .toMatch(
        /^.*South Korea.* · Explore · Entente · Data version [0-9a-f]{16} · sources seen up to 20\d\d-\d\d-\d\d$/,
      );
    await page.getByRole('combobox').first().fill('OpenAI o1');
    await page.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await inspector(walk)
      .getByRole('button', { name: /^Supported/ })
      .first()
      .click();
    await inspector(walk).getByText('I.1, para. 1, sentence 5').waitFor();
    await inspector(walk)
      .getByRole('button', { name: /^\[2\]/ })
      .first()
      .click();
    await inspector(walk)
      .getByRole('heading', { name: /^How the UK Should Engage China/ })
      .waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
  });

  it('goes back and forth, and opens at a link to a picture of it', async () => {
    const { page } = walk;
    await show(walk, '#lang=zh&show=country:gb,us;agreement:us-uk-mou');
    const before = await positions(walk);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '表格', exact: true }).first().click();
    await expect.poll(async () => (await viewOf(walk)).page.is).toBe('table');
    await page.goBack();
    await expect.poll(async () => (await viewOf(walk)).page.is).toBe('picture');
    const link = await linkOf(walk);
    await show(walk, link);
    await expect.poll(() => positions(walk)).toEqual(before);
    await figures(walk).getByText('3个实体').waitFor();
  });

  it('says of a link that the file travels, and the link with it', async () => {
    const { page } = walk;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await show(walk, '#lang=en&show=country:gb,us');
    await positions(walk);
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: 'Copy a link to this view' }).click();
    await page.getByText('What does travel is the file itself', { exact: false }).waitFor();
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    expect(copied.startsWith(`${walk.address}#lang=en`)).toBe(true);
    await page.goto('about:blank');
    await page.goto(copied);
    await page.getByRole('combobox').first().waitFor();
    await expect.poll(async () => (await pictureOf(walk)).shown).toEqual(['country:gb', 'country:us']);
  });

  it.each([
    ['a file', (address: string) => `src="${address}"`],
    [
      'a mere text',
      (address: string) =>
        `srcdoc="${readFileSync(fileURLToPath(address), 'utf8').replace(/&/g, '&amp;').replace(/"/g, '&quot;')}"`,
    ],
  ])('works within another page, as %s, with nothing allowed but scripts', async (_, given) => {
    const { page } = walk;
    const frame = `<iframe title="Entente" sandbox="allow-scripts" width="1300" height="800" ${given(walk.address)}></iframe>`;
    await page.goto(asFile(`<!doctype html><html lang="en"><title>A report</title>${frame}</html>`));
    const inner = page.frameLocator('iframe');
    await inner.getByRole('combobox').first().fill('Bletchley Declaration');
    await inner.getByRole('option').first().waitFor();
    await page.keyboard.press('Enter');
    await inner.getByRole('heading', { name: 'Bletchley Declaration' }).first().waitFor();
    await inner.getByRole('button', { name: 'Table', exact: true }).first().click();
    await inner.getByRole('treegrid').waitFor();
    await page.keyboard.press('Control+z');
    await inner.getByRole('treegrid').waitFor({ state: 'detached' });
    await page.keyboard.press('Control+Shift+z');
    await inner.getByRole('treegrid').waitFor();
    expect(page.frames().filter((each: Frame) => each !== page.mainFrame())).toHaveLength(1);
  });

  it.each([
    ['was cut off', (text: string) => text.slice(0, text.indexOf('id="entente-graph"') + 5000)],
    [
      'was changed',
      (text: string) => text.replace(/(id="entente-graph">.{500}).{40}/, (_, start: string) => start),
    ],
  ])('says in both languages that it %s', async (_, damage) => {
    await walk.page.goto(asFile(damage(textOf(walk))));
    await walk.page.getByText('The data in this file cannot be read', { exact: false }).waitFor();
    await walk.page.getByText('无法读取此文件中的数据', { exact: false }).waitFor();
    expect(await accessibilityFaults(walk.page)).toEqual([]);
  });

  it('says in both languages that a browser is too old for it', async () => {
    await walk.page.addInitScript(() => Reflect.deleteProperty(globalThis, 'DecompressionStream'));
    await walk.page.goto(walk.address);
    await walk.page.getByText('This browser is too old', { exact: false }).waitFor();
    await walk.page.getByText('此浏览器版本过旧', { exact: false }).waitFor();
  });
});

describe('a story in one file', () => {
  const walk = useBrowser({
    file: ['--story', 'story:bletchley-to-new-delhi', '--lang', 'zh'],
    reducedMotion: 'no-preference',
  });

  it('opens on its first slide, in its language, is told by keys, and leads into everything else', async () => {
    const { page } = walk;
    await page.goto(walk.address);
    const slide = async () => (await viewOf(walk)).story?.slide;
    await page.getByRole('heading', { name: /^布莱切利，2023年11月/ }).waitFor();
    await expect.poll(() => page.title()).toContain('数据版本');
    await expect.poll(() => page.locator('html').getAttribute('lang')).toBe('zh');
    await page.getByRole('list', { name: '本张的来源' }).getByRole('listitem').first().waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowRight');
    await expect.poll(slide).toBe(2);
    await page.keyboard.press('End');
    await expect.poll(slide).toBe(9);
    await page.keyboard.press('Home');
    await expect.poll(slide).toBe(1);
    await page.keyboard.press('Escape');
    await expect.poll(slide).toBeUndefined();
    await page.getByRole('button', { name: '溯源', exact: true }).first().click();
    await page.getByRole('button', { name: /^回到.*第\s?1\s?张/ }).click();
    await expect.poll(slide).toBe(1);
  });

  it('goes on by itself where its address asks for that', async () => {
    const { page } = walk;
    await page.goto(`${walk.address}?autoplay=2`);
    await expect.poll(async () => (await viewOf(walk)).story?.slide, { timeout: 15_000 }).toBe(2);
    await expect.poll(() => addressOf(walk)).toContain('?autoplay=2#');
  });
});

describe('a file with the names of strangers', () => {
  const walk = useBrowser({ file: [] });

  it('runs nothing of what they write', async () => {
    const { page } = walk;
    const told = '</title></script><script>window.__pwned=1</script><img src=x onerror="window.__pwned=2">';
    const stories = [{ id: 'story:a', title: { zh: told, en: told }, slides: [] }];
    const offline = await offlinePage(process.cwd(), { story: 'story:a', lang: 'en' });
    const [file] = html.write({ graph: { ...hostileGraph, stories }, lang: 'en', offline });
    const address = asFile([...(file?.chunks ?? [])].join(''));
    let dialogs = 0;
    page.on('dialog', (dialog) => (dialogs++, void dialog.dismiss()));
    for (const link of [
      '#lang=en&list=claims',
      '#lang=zh&list=entities',
      '#lang=en&page=stories',
      '#lang=en&show=all',
    ]) {
      await page.goto('about:blank');
      await page.goto(`${address}${linkFrom(link)}`);
      await page.getByRole('combobox').first().waitFor();
      await page.getByRole('contentinfo').waitFor();
    }
    await page.getByRole('combobox').first().fill('alert(1)');
    await page.getByRole('option').filter({ hasText: HOSTILE[0]! }).first().waitFor();
    expect(dialogs).toBe(0);
    expect(await page.evaluate(() => Reflect.get(window, '__pwned') as unknown)).toBeUndefined();
  });
});
