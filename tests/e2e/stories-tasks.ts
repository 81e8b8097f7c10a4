import { readFile } from 'node:fs/promises';
import { describe, expect, it } from 'vitest';
import type { Story } from '../../src/graph/model.ts';
import { tabTo } from './by-keys.ts';
import { PATIENCE, positions } from './picture.ts';
import { accessibilityFaults, type Walk } from './harness.ts';
import { linkFrom } from '../links.ts';
import { viewOf } from './picture.ts';

export const TALE = 'story:bletchley-to-new-delhi';

export async function open(walk: Walk, link: string): Promise<void> {
  await walk.page.goto('about:blank');
  await walk.page.goto(`${walk.address}${linkFrom(link)}`);
}
const slideOf = async (walk: Walk): Promise<number | undefined> => (await viewOf(walk)).story?.slide;
const isAt = (walk: Walk, slide: number | undefined) =>
  expect.poll(() => slideOf(walk), PATIENCE).toBe(slide);
export const sources = ({ page }: Walk) => page.getByRole('list', { name: 'Sources of this slide' });
const STRANGER: Story = {
  id: 'story:stranger',
  title: { zh: '<img src=x onerror="window.__pwned=1">', en: '<img src=x onerror="window.__pwned=1">' },
  slides: [
    {
      title: { zh: '外来', en: '<script>window.__pwned=2</script>Stranger' },
      text: { zh: '外来', en: '<b onclick="x()">Bold</b> [go](javascript:window.__pwned=3)' },
      view: 'page=picture&show=country:gb,zz;summit:bletchley',
      lines: { 'hosts/country:gb/summit:bletchley': 'uncited', 'hosts/country:zz/summit:bletchley': 'cited' },
    },
  ],
};
const asFile = (name: string, value: unknown) => ({
  ...{ name, mimeType: 'application/yaml', buffer: Buffer.from(JSON.stringify(value)) },
});

function theShipped(walk: Walk): void {
  const press = (key: string) => walk.page.keyboard.press(key);

  it('opens from the start page and is told by keys, with a list of all its sources at the end', async () => {
    const { page } = walk;
    await open(walk, '#lang=en&page=start');
    await page.getByRole('link', { name: 'From Bletchley to New Delhi' }).click();
    await page.getByRole('heading', { name: /^Bletchley, November 2023/ }).waitFor();
    await sources(walk).getByRole('listitem').first().waitFor();
    await press('ArrowRight');
    await isAt(walk, 2);
    await page.getByRole('heading', { name: /^Seoul, 21 May 2024/ }).waitFor();
    await press('ArrowLeft');
    await isAt(walk, 1);
    await press('End');
    await isAt(walk, 9);
    await expect.poll(() => sources(walk).getByRole('listitem').count(), PATIENCE).toBeGreaterThan(20);
    await press('Home');
    await isAt(walk, 1);
  });

  it('lists at its end every source that a slide lists', async () => {
    const { page } = walk;
    const cited = new Set<string>();
    const titles = () => sources(walk).getByRole('listitem').locator('cite').allInnerTexts();
    for (const slide of [1, 2, 3, 4, 5, 6, 7, 8]) {
      await open(walk, `#lang=en&story=${TALE}&slide=${slide}&page=start`);
      await expect.poll(async () => (await titles()).length, PATIENCE).toBeGreaterThan(0);
      await page.getByText('Every line shown has at least one source').waitFor();
      for (const title of await titles()) cited.add(title);
    }
    await press('End');
    await expect
      .poll(async () => {
        const all = new Set(await titles());
        return [...cited].filter((title) => !all.has(title));
      }, PATIENCE)
      .toEqual([]);
  });

  it('is left by Esc, and found again from any page', async () => {
    const { page } = walk;
    await open(walk, `#lang=en&story=${TALE}&slide=5&page=start`);
    await sources(walk).getByRole('listitem').first().waitFor();
    await press('Escape');
    await isAt(walk, undefined);
    await expect.poll(async () => (await viewOf(walk)).picture.shown).toContain('agreement:paris-statement');
    await page.getByRole('button', { name: 'Trace', exact: true }).click();
    await page.getByRole('button', { name: 'Back to slide 5 of From Bletchley to New Delhi' }).click();
    await isAt(walk, 5);
    await page.getByRole('heading', { name: /^Paris, February 2025/ }).waitFor();
  });

  it('stays left where it is left while a slide is still being read', async () => {
    const { page } = walk;
    await open(walk, `#lang=en&story=${TALE}&slide=5&page=start`);
    await sources(walk).getByRole('listitem').first().waitFor();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/among*', async (route) => {
      await held;
      await route.continue();
    });
    const asked = page.waitForRequest('**/api/among*');
    await press('ArrowRight');
    await asked;
    await press('Escape');
    await isAt(walk, undefined);
    const answered = page.waitForEvent('requestfinished');
    release();
    await answered.catch(() => undefined);
    await page.evaluate(() => new Promise((done) => setTimeout(done, 500)));
    await expect.poll(() => slideOf(walk)).toBeUndefined();
  });

  it('says that it was left on the way, and leads back', async () => {
    const { page } = walk;
    await open(walk, `#lang=en&story=${TALE}&slide=8&page=start`);
    await page.getByRole('grid').waitFor();
    await open(walk, `#lang=en&story=${TALE}&slide=8&page=picture&show=country:gb`);
    await page.getByText('You have left the slide.').waitFor();
    await page.getByRole('button', { name: 'Back to the slide' }).click();
    await page.getByRole('grid').waitFor();
  });

  it('breaks no Chinese headline inside a word, nor leaves a single character on a line', async () => {
    const { page } = walk;
    await open(walk, '#lang=zh&story=story:core-and-periphery&slide=6&page=start');
    await page.getByRole('heading', { name: '去掉依据薄弱和未注来源的线：核心变成九方' }).waitFor();
    for (const width of [1440, 390, 320]) {
      await page.setViewportSize({ width, height: 844 });
      const lines = await page.locator('h2 .headline').evaluate((headline) => {
        const byTop = new Map<number, string>();
        for (const node of headline.childNodes) {
          if (!(node instanceof Text)) continue;
          for (let at = 0; at < node.length; at++) {
            const range = document.createRange();
            range.setStart(node, at);
            range.setEnd(node, at + 1);
            const top = Math.round(range.getBoundingClientRect().top);
            byTop.set(top, (byTop.get(top) ?? '') + node.data.charAt(at));
          }
        }
        return [...byTop.values()];
      });
      expect(lines.length).toBeGreaterThan(1);
      for (const line of lines) expect(line.length).toBeGreaterThan(2);
      const text = lines.join('|');
      for (const word of ['依据', '薄弱', '来源', '核心', '变成', '九方']) expect(text).toContain(word);
    }
    await page.setViewportSize({ width: 1440, height: 900 });
  });

  it('is told in Chinese, with English below', async () => {
    const { page } = walk;
    await open(walk, '#lang=zh&story=story:core-and-periphery&slide=5&page=start');
    await page.getByRole('heading', { name: '算出的核心：五方，拟合度0.85' }).waitFor();
    await page.getByText('With the number of shared circles as ties', { exact: false }).waitFor();
    await page.getByText(/0\.85/).nth(1).waitFor();
    await page.getByRole('img', { name: /^划分示意图：核心5方/ }).waitFor();
    const listed = page.getByRole('list', { name: '本张的来源' }).getByRole('listitem');
    await expect.poll(() => listed.count(), PATIENCE).toBeGreaterThan(3);
  });
}

function ofOnesOwn(walk: Walk): void {
  const press = (key: string) => walk.page.keyboard.press(key);

  it('is made from what is on the page, put in order, saved, removed and opened again, by keyboard', async () => {
    const { page } = walk;
    await open(walk, '#lang=en&page=picture&show=country:gb,us;agreement:paris-statement');
    await page.getByRole('button', { name: /^3 / }).first().waitFor();
    await tabTo(walk, 'Stories');
    await press('Enter');
    await page.getByRole('button', { name: 'New story' }).waitFor();
    await tabTo(walk, 'New story');
    await press('Enter');
    await tabTo(walk, /^Title, in English/);
    await page.keyboard.type('Mine');
    await tabTo(walk, /^Title of the slide, in English/);
    await press('Control+a');
    await page.keyboard.type('First');
    await tabTo(walk, 'Add a slide of the current page');
    await press('Enter');
    await expect.poll(() => page.getByRole('button', { name: 'Move up' }).count()).toBe(2);
    await page.getByRole('button', { name: 'Move up' }).nth(1).focus();
    await press('Enter');
    await expect
      .poll(() => page.getByLabel('Title of the slide, in English').nth(1).inputValue())
      .toBe('First');
    await tabTo(walk, 'Save as a file', { key: 'Shift+Tab' });
    const saving = page.waitForEvent('download');
    await press('Enter');
    const path = await (await saving).path();
    const [saved] = JSON.parse(await readFile(path, 'utf8')) as Story[];
    expect(saved?.slides.map(({ title }) => title.en)).toEqual(['Untitled', 'First']);
    expect(saved?.slides[1]).toMatchObject({
      view: expect.stringContaining('show=agreement:paris-statement;country:gb,us'),
      lines: { 'declined/country:us/agreement:paris-statement': 'supported' },
    });
    await page.getByRole('button', { name: 'Remove the story' }).click();
    await page.locator('input[type=file]').setInputFiles(path);
    await page.getByRole('button', { name: 'Present', exact: true }).first().click();
    await isAt(walk, 1);
    await page.getByRole('heading', { name: 'Untitled' }).waitFor();
    await press('ArrowRight');
    await page.getByRole('heading', { name: 'First' }).waitFor();
  });

  it('says what to open first, where nothing was looked at yet, and shows what cannot be pressed', async () => {
    const { page } = walk;
    for (const [lang, words] of [
      ['en', { begin: 'New story', add: 'Add a slide of the current page', present: 'Present' }],
      ['zh', { begin: '新建演示', add: '用当前页面内容加一张', present: '放映' }],
    ] as const) {
      await open(walk, `#lang=${lang}&page=stories`);
      await page.getByRole('button', { name: words.begin }).click();
      const add = page.getByRole('button', { name: words.add });
      const present = page.getByRole('button', { name: words.present, exact: true }).last();
      const described = async (button: typeof add): Promise<string> =>
        page.locator(`[id="${await button.getAttribute('aria-describedby')}"]`).innerText();
      expect(await described(add)).toMatch(
        /^First open what the slide is to show|^请先打开幻灯片要展示的内容/,
      );
      expect(await described(present)).toMatch(/^There is no slide|^还没有可放映的幻灯片/);
      const lookOf = (button: typeof add) =>
        button.evaluate((each) => {
          const { color, opacity, cursor } = getComputedStyle(each);
          return { color, opacity, cursor };
        });
      const enabled = await lookOf(page.getByRole('button', { name: words.begin }));
      for (const button of [add, present]) {
        expect(await button.isDisabled()).toBe(true);
        const look = await lookOf(button);
        expect(look.color).not.toBe(enabled.color);
        expect(Number(look.opacity)).toBeLessThan(1);
        expect(look.cursor).toBe('default');
      }
      expect(await accessibilityFaults(page)).toEqual([]);
    }
  });

  it('gives the sources of circles that nobody chose, below the slide and at its end', async () => {
    const { page } = walk;
    await open(walk, '#lang=en&page=alliances');
    await page.getByRole('grid').waitFor();
    await page.getByRole('button', { name: 'Stories', exact: true }).click();
    await page.getByRole('button', { name: 'New story' }).click();
    await page.getByRole('button', { name: 'Present', exact: true }).first().click();
    await page.getByRole('grid').waitFor();
    await page.getByText('Every line shown has at least one source').waitFor();
    // What a screen has no room for stands on paper.
    const below = await sources(walk).locator('li').count();
    expect(below).toBeGreaterThan(10);
    await press('End');
    await expect.poll(() => sources(walk).getByRole('listitem').count(), PATIENCE).toBe(below);
  });

  it('shows all of a picture whose sources come after it and take room from it', async () => {
    const { page } = walk;
    const title = { zh: '图', en: 'Picture' };
    const countries =
      'ae,au,br,ca,ch,cl,cn,de,es,fr,gb,id,ie,il,in,it,jp,ke,kr,ng,nl,nz,ph,rw,sa,sg,tr,ua,us';
    const drawn = `page=picture&show=agreement:bletchley-declaration;country:${countries}`;
    const slides = [
      { title, view: 'page=picture&show=country:gb;summit:bletchley' },
      { title, view: 'page=list&list=documents' },
      { title, view: drawn },
    ];
    await open(walk, '#lang=en&page=stories');
    await page
      .locator('input[type=file]')
      .setInputFiles(asFile('pictures.yaml', { id: 'story:pictures', title, slides }));
    await page.getByRole('button', { name: 'Present', exact: true }).first().click();
    await sources(walk).getByRole('listitem').first().waitFor();
    await press('ArrowRight');
    await page.locator('.shown .lists').waitFor();
    let release = (): void => undefined;
    const held = new Promise<void>((resolve) => (release = resolve));
    await page.route('**/api/evidence*', async (route) => {
      await held;
      await route.continue();
    });
    await press('ArrowRight');
    await positions(walk);
    /** Painted pixels in the last rows of the picture that are seen, where a picture that is fitted in leaves a margin. */
    const atFoot = () =>
      page.locator('.shown').evaluate((shown) => {
        const { height } = shown.getBoundingClientRect();
        return [...shown.querySelectorAll('canvas')].reduce((sum, canvas) => {
          const ratio = canvas.width / canvas.clientWidth;
          const rows = [0, Math.floor((height - 12) * ratio), canvas.width, Math.floor(10 * ratio)] as const;
          const { data } = canvas.getContext('2d')?.getImageData(...rows) ?? { data: [] };
          return sum + data.filter((value, at) => at % 4 === 3 && value > 0).length;
        }, 0);
      });
    await expect.poll(atFoot, PATIENCE).toBe(0);
    const high = (await page.locator('.shown').boundingBox())?.height ?? 0;
    release();
    await sources(walk).getByRole('listitem').first().waitFor();
    expect((await page.locator('.shown').boundingBox())?.height ?? 0).toBeLessThan(high - 40);
    await expect.poll(atFoot, PATIENCE).toBe(0);
    // So does another picture after it.
    await press('Home');
    await isAt(walk, 1);
    await expect.poll(atFoot, PATIENCE).toBe(0);
  });

  it('without a title says so once, in the language of the reader', async () => {
    const { page } = walk;
    await open(walk, '#lang=en&page=picture&show=country:gb,us');
    await page.getByRole('button', { name: /^2 / }).first().waitFor();
    await page.getByRole('button', { name: 'Stories', exact: true }).click();
    await page.getByRole('button', { name: 'New story' }).click();
    await page.getByRole('button', { name: 'Present', exact: true }).first().click();
    const words = page.locator('.words');
    await expect.poll(() => words.innerText()).toBe('Untitled');
    await page.keyboard.press('Escape');
    await page.getByRole('button', { name: '中文' }).click();
    await page.getByRole('button', { name: /^回到《未命名》/ }).click();
    await expect.poll(() => words.innerText()).toBe('未命名');
  });

  it('of a stranger runs nothing, and says what is gone and what changed', async () => {
    const { page } = walk;
    await open(walk, '#lang=en&page=stories');
    await page.locator('input[type=file]').setInputFiles(asFile('stranger.yaml', STRANGER));
    await page.getByRole('button', { name: 'Present', exact: true }).first().click();
    await page.getByRole('heading', { name: '<script>window.__pwned=2</script>Stranger' }).waitFor();
    await page.getByText('<b onclick="x()">Bold</b> [go](javascript:window.__pwned=3)').waitFor();
    await page.getByText(/^Not in this data: country:zz, hosts\/country:zz\/summit:bletchley/).waitFor();
    await page.getByText('The evidence of 1 line has changed since the slide was made').waitFor();
    await page.getByText('Uncited then, Supported now', { exact: false }).waitFor();
    expect(await page.evaluate(() => Reflect.get(window, '__pwned') as unknown)).toBeUndefined();
  });

  it('is not opened from a file that holds none', async () => {
    const { page } = walk;
    await open(walk, '#lang=en&page=stories');
    await page.locator('input[type=file]').setInputFiles(asFile('list.yaml', { id: 'story:x', slides: [] }));
    await page.getByRole('alert').getByText('list.yaml holds no story').waitFor();
  });
}

/** What a presenter comes for: the same, whichever store answers. */
export function describeStories(walk: Walk): void {
  describe('a story that ships', () => theShipped(walk));
  describe('a story of one’s own', () => ofOnesOwn(walk));
}
