import type { Lang } from '../../graph/names.ts';

const collatorFor = (locale: string): Intl.Collator => new Intl.Collator(locale, { numeric: true });

const COLLATORS: Readonly<Record<Lang, Intl.Collator>> = {
  zh: collatorFor('zh-CN'),
  en: collatorFor('en-GB'),
};

/** Which of two names comes first for a reader of this language; numbers in them as numbers. */
export const compareNames = (lang: Lang): ((a: string, b: string) => number) => COLLATORS[lang].compare;
