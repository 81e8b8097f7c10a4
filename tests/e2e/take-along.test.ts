import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { accessibilityFaults, OUTLOOK, useBrowser } from './harness.ts';
import { NETWORK, positions, show } from './picture.ts';

const walk = useBrowser({ data: OUTLOOK });

/** Names as they are broken into lines somewhere: without what a line break takes away. */
const unbroken = (text: string): string => text.replace(/\s/gu, '');

/** The dialog that offers the picture, once it is drawn. */
async function offered(link: string) {
  await show(walk, link);
  await positions(walk);
  await walk.page.keyboard.press('Escape');
  await walk.page.keyboard.press('s');
  const dialog = walk.page.getByRole('dialog', { name: /^Export$|^导出$/ });
  await dialog.locator('svg[role="img"]').waitFor();
  return dialog;
}

/** What a button of the dialog saves: its name, and its bytes. */
async function saved(button: RegExp): Promise<{ name: string; bytes: Buffer }> {
  const [file] = await Promise.all([
    walk.page.waitForEvent('download'),
    walk.page.getByRole('button', { name: button }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

/** What a browser reads in an SVG file: its texts, and how its lines are stroked. */
const read = (text: string) =>
  walk.page.evaluate((source) => {
    const { documentElement: root } = new DOMParser().parseFromString(source, 'image/svg+xml');
    const lines = [...root.querySelectorAll('svg path[stroke]')];
    return {
      faults: root.querySelectorAll('parsererror').length + (root.tagName === 'svg' ? 0 : 1),
      text: [...root.querySelectorAll('text')].map((each) => each.textContent).join(' '),
      dotted: lines.filter((each) => each.getAttribute('stroke-dasharray') === '0.1 5').length,
      foretold: lines.filter((each) => each.getAttribute('stroke-dasharray') === '0.1 4 0.1 9').length,
      fetched: root.querySelectorAll('image, script, foreignObject, [href], style').length,
    };
  }, text);

describe('a picture to take along', () => {
  it.each([
    [
      'en',
      [
        ...[
          'International Network of AI Safety Institutes',
          'United States',
          'United Kingdom',
          'South Korea',
        ],
        ...['Uncited, no citation', 'Country', 'Data version'],
      ],
    ],
    ['zh', ['人工智能安全研究所国际网络', '美国', '英国', '韩国', '未注来源', '国家', '数据版本']],
  ] as const)(
    'is an SVG of texts and lines, in %s, with all that it takes to read it',
    async (lang, words) => {
      await offered(`#lang=${lang}&show=country:us,gb,kr;${NETWORK}`);
      const { name, bytes } = await saved(/SVG/);
      expect(name).toMatch(/\.svg$/);
      const found = await read(bytes.toString('utf8'));
      expect(found.faults).toBe(0);
      for (const each of words) expect(unbroken(found.text)).toContain(unbroken(each));
      // One sample in the key, and the three memberships.
      expect(found.dotted + found.foretold).toBeGreaterThanOrEqual(4);
      expect(found.fetched).toBe(0);
    },
  );

  it('carries its sources, whole and with their addresses, where that is asked for, and a title that says what of the network it is', async () => {
    const dialog = await offered('#lang=zh&show=all');
    const [bare] = [await saved(/SVG/)];
    expect(bare.name).toBe('整个网络.svg');
    const before = await read(bare.bytes.toString('utf8'));
    expect(before.text).not.toContain('https://');
    await dialog.getByRole('checkbox', { name: '附来源' }).check();
    await dialog.locator('svg[role="img"]').getByText('各线条的来源').waitFor();
    const { text } = await read((await saved(/SVG/)).bytes.toString('utf8'));
    expect(unbroken(text)).toContain(
      unbroken('“受全世界信任”的欧洲人工智能：基于风险的监管与竞争性共同人工智能市场的塑造'),
    );
    expect(text).toMatch(/• .* https:\/\/\S+ • /);
    expect(text).not.toMatch(/\[\d+\]/);
    expect(await accessibilityFaults(walk.page)).toEqual([]);
  });

  it.each([
    ['en', 'International Network of AI Safety Institutes', 'Data version'],
    ['zh', '人工智能安全研究所国际网络', '数据版本'],
  ] as const)(
    'is the first one of the start page as well, as PNG and SVG, with its sources where asked for, in %s',
    async (lang, hub, version) => {
      const { page } = walk;
      await show(walk, `#lang=${lang}`);
      await page.locator('.start [role="img"][aria-busy="false"] canvas').first().waitFor();
      await page.getByRole('button', { name: /^Export: |^导出：/ }).click();
      const dialog = page.getByRole('dialog', { name: /^Export$|^导出$/ });
      await dialog.locator('svg[role="img"]').waitFor();
      await expect.poll(() => dialog.getByRole('button', { name: /Explore$|探索$/ }).count()).toBe(0);
      expect((await saved(/PNG/)).bytes.subarray(1, 4).toString()).toBe('PNG');
      const { name, bytes } = await saved(/SVG/);
      expect(unbroken(name)).toBe(`${unbroken(hub)}.svg`);
      const bare = await read(bytes.toString('utf8'));
      for (const each of [hub, version]) expect(unbroken(bare.text)).toContain(unbroken(each));
      // What leads to the institutes of the outlook cites nothing, and its picture says so.
      const sources = /15 of 15 lines shown have no source|15条线里有15条没有来源/;
      expect(bare.text).not.toMatch(sources);
      await dialog.getByRole('checkbox', { name: /^With sources$|^附来源$|^带来源$/ }).check();
      await dialog.locator('svg[role="img"]').getByText(sources).first().waitFor();
      const { text } = await read((await saved(/SVG/)).bytes.toString('utf8'));
      expect(text).toMatch(sources);
      expect(await accessibilityFaults(page)).toEqual([]);
    },
  );

  it('holds as many lines as are drawn, each with its strokes', async () => {
    await offered('#lang=en&show=all');
    const { bytes } = await saved(/SVG/);
    const { text } = await read(bytes.toString('utf8'));
    expect(text).toContain('41 entities, 49 relations.');
    const drawn = await walk.page.evaluate(
      (source) =>
        new DOMParser()
          .parseFromString(source, 'image/svg+xml')
          .querySelectorAll('svg svg > g:first-child > g').length,
      bytes.toString('utf8'),
    );
    // A group for each line, and one for each node.
    expect(drawn).toBe(49 + 41);
  });

  it('opens as PNG twice as large as it is seen', async () => {
    const dialog = await offered(`#lang=zh&show=country:us,gb,kr;${NETWORK}`);
    const [width, height] = await dialog
      .locator('svg[role="img"]')
      .evaluate((svg) => [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]);
    const { name, bytes } = await saved(/PNG/);
    expect(name).toBe('谁与谁合作.png');
    expect(bytes.subarray(1, 4).toString()).toBe('PNG');
    expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([2 * Number(width), 2 * Number(height)]);
    await dialog.getByText('已存为').waitFor();
    expect(await accessibilityFaults(walk.page)).toEqual([]);
  });

  it.each([
    ['1×', { times: 1, background: 'Light', ground: [253, 252, 250, 255] }],
    ['2×', { times: 2, background: 'Dark', ground: [22, 23, 26, 255] }],
    ['4×', { times: 4, background: 'None, for light paper', ground: [0, 0, 0, 0] }],
  ] as const)(
    'opens as PNG of %s, on the background that is asked for',
    async (words, { times, background, ground }) => {
      const dialog = await offered(`#lang=en&show=country:us,gb,kr;${NETWORK}`);
      const [width, height] = await dialog
        .locator('svg[role="img"]')
        .evaluate((svg) => [Number(svg.getAttribute('width')), Number(svg.getAttribute('height'))]);
      await dialog.getByRole('combobox', { name: 'Size of the PNG' }).selectOption(words);
      await dialog.getByRole('combobox', { name: 'Background' }).selectOption(background);
      const { bytes } = await saved(/Save as PNG/);
      expect([bytes.readUInt32BE(16), bytes.readUInt32BE(20)]).toEqual([
        times * Number(width),
        times * Number(height),
      ]);
      const corner = await walk.page.evaluate(async (base64) => {
        const bytesOfIt = Uint8Array.from(atob(base64), (one) => one.charCodeAt(0));
        const blob = new Blob([bytesOfIt], { type: 'image/png' });
        const canvas = new OffscreenCanvas(1, 1);
        const context = canvas.getContext('2d');
        context?.drawImage(await createImageBitmap(blob), 0, 0);
        return [...(context?.getImageData(0, 0, 1, 1).data ?? [])];
      }, bytes.toString('base64'));
      expect(corner).toEqual(ground);
    },
  );

  it.each([
    ['en', 'Background', ['Light', 'Dark', 'None, for light paper']],
    ['zh', '底色', ['浅色', '深色', '无（用于浅色纸面）']],
  ] as const)(
    'is for light paper where the page is dark, too, and its preview is what is saved, in %s',
    async (lang, name, [light, dark, none]) => {
      await walk.page.emulateMedia({ colorScheme: 'dark' });
      const dialog = await offered(`#lang=${lang}&show=country:us,gb,kr;${NETWORK}`);
      const choice = dialog.getByRole('combobox', { name });
      const preview = dialog.locator('svg[role="img"]');
      /** The colours of its title and of its supported lines, of its paper where it has any, and of what it lies on. */
      const colours = () =>
        preview.evaluate((svg) => ({
          paper: svg.querySelector(':scope > path:not([stroke])')?.getAttribute('fill'),
          title: svg.querySelector('text')?.getAttribute('fill'),
          under: getComputedStyle(svg.parentElement ?? svg).backgroundImage,
        }));
      expect(await choice.locator('option').allTextContents()).toEqual([light, dark, none]);
      expect(await colours()).toEqual({ paper: '#FDFCFA', title: '#1C1B18', under: 'none' });
      await choice.selectOption(dark);
      await expect.poll(colours).toEqual({ paper: '#16171A', title: '#ECEAE4', under: 'none' });
      await choice.selectOption(none);
      const chequers = expect.stringMatching(/rgb\(255, 255, 255\)/);
      await expect.poll(colours).toEqual({ paper: undefined, title: '#1C1B18', under: chequers });
      const seen = await preview.evaluate((svg) => new XMLSerializer().serializeToString(svg));
      const text = (await saved(/SVG/)).bytes.toString('utf8');
      for (const colour of ['#1C1B18', '#3D3B36', '#77736A']) expect(text).toContain(colour);
      for (const colour of ['#ECEAE4', '#CFCBC2', '#8D8A83', '#16171A']) expect(text).not.toContain(colour);
      expect(seen.trim() === text.trim()).toBe(true);
      expect(await accessibilityFaults(walk.page)).toEqual([]);
    },
  );

  it('lies in the clipboard at one press, and says so', async () => {
    await walk.page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    const dialog = await offered(`#lang=en&show=country:us,gb,kr;${NETWORK}`);
    await dialog.getByRole('button', { name: 'Copy picture' }).press('Enter');
    await dialog.getByText('The picture is in the clipboard.').waitFor();
    const types = await walk.page.evaluate(async () =>
      (await navigator.clipboard.read()).flatMap(({ types: each }) => [...each]),
    );
    expect(types).toContain('image/png');
  });

  it('is to be saved where the browser does not let it into the clipboard', async () => {
    const dialog = await offered(`#lang=en&show=country:us;${NETWORK}`);
    await walk.page.evaluate(() => Reflect.deleteProperty(Object.getPrototypeOf(navigator), 'clipboard'));
    await dialog.getByRole('button', { name: 'Copy picture' }).click();
    await dialog.getByText('Save it as PNG instead.').waitFor();
  });

  it.each(['list=claims', 'page=start', 'page=trace', 'page=stories'])(
    'has a tool in the bar, at %s too',
    async (page) => {
      await show(walk, `#lang=en&${page}`);
      const dialog = walk.page.getByRole('dialog', { name: 'Export' });
      await walk.page.getByRole('button', { name: 'Export: picture, data' }).click();
      await dialog.getByRole('button', { name: 'CSV tables' }).waitFor();
    },
  );

  it('has a tool in the bar, which says so where there is no picture', async () => {
    await show(walk, '#lang=en&list=claims');
    const tool = walk.page.getByRole('button', { name: 'Export: picture, data' });
    await tool.click();
    const dialog = walk.page.getByRole('dialog', { name: 'Export' });
    await dialog.getByText('Pictures of the network are exported from Explore.').waitFor();
    await expect.poll(() => dialog.getByRole('button', { name: 'Copy picture' }).count()).toBe(0);
    await show(walk, `#lang=en&show=country:us;${NETWORK}`);
    await positions(walk);
    await tool.click();
    await walk.page.getByRole('dialog', { name: 'Export' }).waitFor();
  });
});

describe('a link to this machine', () => {
  it('says that it opens here only, and offers what travels', async () => {
    const { page } = walk;
    await page.context().grantPermissions(['clipboard-read', 'clipboard-write']);
    await show(walk, `#lang=en&show=country:us;${NETWORK}`);
    await positions(walk);
    await page.getByRole('button', { name: 'Copy a link to this view' }).click();
    const note = page.getByRole('status', { name: 'About the link' });
    await note.getByText(`it opens on this machine only: Entente runs here, at 127.0.0.1`).waitFor();
    expect(await accessibilityFaults(page)).toEqual([]);
    await note.getByRole('button', { name: 'Export: picture, data' }).click();
    await page.getByRole('dialog', { name: 'Export' }).waitFor();
    await page.keyboard.press('Escape');
    await expect.poll(() => note.getByRole('button').count()).toBe(0);
    await page.getByRole('button', { name: 'Copy a link to this view' }).click();
    await note.getByRole('button', { name: 'To the table' }).click();
    await page.getByRole('treegrid').waitFor();
  });
});
