import { describe, expect, it } from 'vitest';
import type { Document } from '../../../src/graph/model.ts';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';
import { sourceLine } from '../../../src/web/parts/source-line.ts';
import { aDocument } from '../../graph/build.ts';

const NAMES = {
  en: { 'person:lang': 'C. Lang', 'person:gao': 'Gao Longxu', 'organisation:gov': 'UK Government' },
  zh: { 'person:lang': 'C. Lang', 'person:gao': '高隆绪', 'organisation:gov': '英国政府' },
};

function lineOf(more: Partial<Document>, lang: 'zh' | 'en'): string {
  const document = aDocument('doc:one', { class: 'think-tank', date: '2024', ...more });
  const names: Record<string, string> = NAMES[lang];
  const { before, title, after } = sourceLine(document, (id) => names[id] ?? id, {
    t: CATALOGUES[lang],
    lang,
  });
  return before + title.value + after;
}

const title = { zh: '国际合作下一步', en: 'Next steps' };
const author = (entity: string) => ({ entity, role: 'author' as const });

describe('a source as a line', () => {
  it('has in Chinese a colon behind its authors and its title in title marks', () => {
    const authors = [author('person:lang'), author('person:gao')];
    expect(lineOf({ title, authors }, 'zh')).toBe('C. Lang、高隆绪：《国际合作下一步》，2024年，智库');
    expect(lineOf({ title, authors }, 'en')).toBe('C. Lang, Gao Longxu, Next steps, 2024, Think tank');
  });

  it('is by its publisher where nobody wrote it, and by nobody where nobody published it', () => {
    const news = { title, class: 'news' as const, date: '2024-05-21' };
    expect(lineOf({ ...news, publisher: 'organisation:gov' }, 'zh')).toBe(
      '英国政府：《国际合作下一步》，2024年5月21日，新闻',
    );
    expect(lineOf(news, 'zh')).toBe('《国际合作下一步》，2024年5月21日，新闻');
    expect(lineOf(news, 'en')).toBe('Next steps, 21 May 2024, News');
  });

  it('has one pair of title marks outside, whatever the title itself has', () => {
    expect(lineOf({ title: { zh: '《首尔宣言》' } }, 'zh')).toBe('《首尔宣言》，2024年，智库');
    expect(lineOf({ title: { zh: '《首尔宣言》与《巴黎声明》' } }, 'zh')).toBe(
      '《〈首尔宣言〉与〈巴黎声明〉》，2024年，智库',
    );
  });

  it('quotes in Chinese a title that is in another language', () => {
    expect(lineOf({ title: { en: 'Next steps' } }, 'zh')).toBe('“Next steps”，2024年，智库');
  });
});
