import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { tabTo } from './by-keys.ts';
import { useBrowser } from './harness.ts';
import { show } from './picture.ts';
import { OUTLOOK_ID } from './tracing.ts';

const walk = useBrowser();

/** The section that sets out the thesis of the blocs, claims 78 to 88. */
const BLOCS = Array.from({ length: 11 }, (_, at) => 78 + at);
const numbersIn = (markdown: string): number[] =>
  [...markdown.matchAll(/^\*\*(\d+)\*\* /gm)].map(([, number]) => Number(number));

/** What a press saves: the name of the file, and its text. */
async function saved(press: () => Promise<void>): Promise<{ name: string; text: string }> {
  const [file] = await Promise.all([walk.page.waitForEvent('download'), press()]);
  return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
}

const WORDS = {
  en: {
    ...{ report: 'Report', section: 'III.2', of: 'Of', format: 'Format', markdown: 'Markdown text' },
    ...{ save: 'Save', title: /^# Claims and their sources: III\.2 / },
    sums: '11 claims: 1 cites a source in the sentence itself and 10 name no source.',
  },
  zh: {
    ...{ report: '报告', section: '三/2', of: '范围', format: '格式', markdown: 'Markdown 文本' },
    ...{ save: '保存', title: /^# 论断与来源：《人工智能安全研究所国际网络会议前瞻》，三\/2 / },
    sums: '共11条论断：1条在句中注明来源，10条没有注明来源。',
  },
} as const;

describe.each(['en', 'zh'] as const)('the report of the thesis of the blocs in %s', (lang) => {
  const words = WORDS[lang];
  const open = async () => {
    await show(walk, `#lang=${lang}&page=trace&text=${OUTLOOK_ID}`);
    await walk.page.getByRole('button', { name: words.report, exact: true }).waitFor();
    return walk.page.getByRole('dialog', { name: words.report });
  };
  const expectReport = ({ name, text }: { name: string; text: string }): void => {
    expect(name).toMatch(/\.md$/);
    expect(text).toMatch(words.title);
    expect(text).toContain(words.sums);
    expect(numbersIn(text)).toEqual(BLOCS);
    // The one source that they cite has a footnote, and is named in full in the list.
    expect(text.match(/^\[\^\d+\]: .*/gm)).toEqual([expect.stringMatching(/^\[\^1\]: Regine Paul/)]);
    expect(text.match(/^- Regine Paul.*doi:10\.1111\/rego\.12563/gm)).toHaveLength(1);
  };

  it('is written, read and saved with the mouse', async () => {
    const { page } = walk;
    const dialog = await open();
    await page.getByRole('button', { name: words.report, exact: true }).click();
    const section = dialog.locator('option').filter({ hasText: words.section });
    await dialog
      .getByRole('combobox', { name: words.of, exact: true })
      .selectOption({ label: (await section.textContent()) ?? '' });
    await dialog
      .getByRole('combobox', { name: words.format, exact: true })
      .selectOption({ label: words.markdown });
    await dialog.getByText(words.sums).waitFor();
    expectReport(await saved(() => dialog.getByRole('button', { name: words.save }).click()));
  });

  it('is written and saved by keyboard alone', async () => {
    const { page } = walk;
    const dialog = await open();
    await page.locator('main').focus();
    await tabTo(walk, words.report, { most: 350 });
    await page.keyboard.press('Enter');
    await dialog.getByRole('combobox', { name: words.of, exact: true }).waitFor();
    // Last of the list but one.
    await page.keyboard.press('End');
    await page.keyboard.press('ArrowUp');
    await dialog.getByText(words.sums).waitFor();
    await tabTo(walk, words.save);
    expectReport(await saved(() => page.keyboard.press('Enter')));
  });
});
