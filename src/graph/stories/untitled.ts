import type { Bilingual } from '../model.ts';
import type { Lang } from '../names.ts';

/** The title of what has none yet: a file of stories holds it in both languages. */
export const UNTITLED: Bilingual = { zh: '未命名', en: 'Untitled' };

const MEANING_NONE: ReadonlySet<string> = new Set(['', ...Object.values(UNTITLED)]);

/** Whether a title says nothing: it is empty, or stands for none in either language. */
export const isUntitled = (title: string): boolean => MEANING_NONE.has(title.trim());

/** The title of a story or a slide for a reader: in their language, else in the other, else that it has none. */
export function storyTitle(title: Bilingual, lang: Lang): { value: string; lang: Lang } {
  const other = lang === 'zh' ? 'en' : 'zh';
  const titled = ([lang, other] as const).find((each) => !isUntitled(title[each]));
  return titled === undefined ? { value: UNTITLED[lang], lang } : { value: title[titled], lang: titled };
}
