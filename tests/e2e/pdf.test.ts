import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/load.ts';
import { pdfPages, plainText } from '../pdf-text.ts';
import { useBrowser } from './harness.ts';
import { PATIENCE, positions, show } from './picture.ts';
import { open, sources, TALE } from './stories-tasks.ts';

const walk = useBrowser();

async function printed(): Promise<string[]> {
  return pdfPages(await walk.page.pdf({ preferCSSPageSize: true })).map(plainText);
}

const expectAll = (text: string, words: readonly string[]): void => {
  for (const word of words) expect(text, word).toContain(plainText(word));
};

describe('a PDF', () => {
  it.each(['en', 'zh'] as const)(
    'of a slide is one sheet with its words, legend, sources and version, in %s',
    async (lang) => {
      const { page } = walk;
      await open(walk, `#lang=${lang}&story=${TALE}&slide=1&page=start`);
      await page.locator('.slide footer li').first().waitFor();
      await positions(walk);
      await expect.poll(() => page.locator('[data-reading]').count(), PATIENCE).toBe(0);
      const titles = await page.locator('.slide footer li cite').allTextContents();
      const [sheet = '', ...more] = await printed();
      expect(more).toEqual([]);
      expectAll(sheet, titles);
      expectAll(
        sheet,
        lang === 'en'
          ? ['Bletchley, November 2023', 'Uncited, no citation', 'Data version', 'United States']
          : ['布莱切利，2023年11月', '未注来源', '数据版本', '人工智能安全峰会', '尼日利亚'],
      );
    },
  );

  // In a smaller window a picture has names without room.
  it.each([
    ['en', { width: 1440, height: 900 }],
    ['zh', { width: 1440, height: 900 }],
    ['en', { width: 1280, height: 800 }],
  ] as const)(
    'of a story has a sheet for every slide, and all its sources, in %s from a window of %o',
    async (lang, size) => {
      const { page } = walk;
      await page.setViewportSize(size);
      const opened = await openDataset('graph-seed');
      if ('faults' in opened) throw new Error('the shipped data has faults');
      const story = opened.graph.stories.find(({ id }) => id === TALE);
      await open(walk, `#lang=${lang}&story=${TALE}&slide=2&page=start`);
      await page.locator('.slide footer li').first().waitFor();
      await page.evaluate(() => {
        window.print = () => Reflect.set(window, 'asked', true);
      });
      await page.getByRole('button', { name: /^Print all$|^打印全部$/ }).click();
      await expect
        .poll(() => page.evaluate(() => Reflect.get(window, 'asked')), { timeout: 60_000 })
        .toBe(true);
      const sheets = await printed();
      const slides = story?.slides ?? [];
      for (const [at, { title, text }] of slides.entries()) {
        expectAll(sheets[at] ?? '', [
          title[lang],
          'Entente',
          ...(text ? [text[lang].split('\n')[0]?.slice(0, 20) ?? ''] : []),
        ]);
        expect(sheets[at], title.en).toContain(opened.graph.data);
      }
      expect(sheets.length).toBeGreaterThan(slides.length);
      await expect.poll(() => page.locator('.story-sheets').count()).toBe(0);
      await sources(walk)
        .or(page.getByRole('list', { name: '本张的来源' }))
        .first()
        .waitFor();
    },
    120_000,
  );

  it.each(['en', 'zh'] as const)('of a ledger has every cell of every row, in %s', async (lang) => {
    const { page } = walk;
    await show(walk, `#lang=${lang}&page=trace&text=doc:ciss-2024-11&part=ledger`);
    const rows = page.locator('table tbody tr');
    await expect.poll(() => rows.count(), PATIENCE).toBe(19);
    const cells = (await rows.allInnerTexts()).flatMap((row) => row.split(/[\t\n]/));
    const sheets = await printed();
    expectAll(sheets.join(''), [...cells, lang === 'en' ? 'Data version' : '数据版本']);
  });

  it.each(['en', 'zh'] as const)('of a matrix has every party and circle, in %s', async (lang) => {
    const { page } = walk;
    const circles = 'endorsed/agreement:paris-statement,member-of/grouping:g7';
    await show(walk, `#lang=${lang}&page=alliances&circles=${circles}`);
    const grid = page.getByRole('grid');
    await expect.poll(() => grid.getByRole('rowheader').count(), PATIENCE).toBe(12);
    const names = await grid.getByRole('rowheader').allInnerTexts();
    const heads = lang === 'en' ? ['Paris statement', 'Group of Seven'] : ['巴黎峰会声明', '七国集团'];
    const sheets = await printed();
    expectAll(sheets.join(''), [...names, ...heads, lang === 'en' ? 'Data version' : '数据版本']);
  });
});
