/** A text in the two languages of the interface. */
export interface Bilingual {
  zh: string;
  en: string;
}

/** A title by language tag: always in the document's own language, in others if somebody translated it. */
export type Titles = Partial<Record<string, string>>;

/** A sentence without the full stop at its end, so that it can stand inside another one. */
export const withoutFullStop = (text: string): string => text.replace(/[.。]+(?=[\u2066-\u2069]*$)/, '');

/** A date as written: `2024`, `2024-04`, `2024-04-01`, or two of them as `2024-11-20/21`. */
export type DateText = string;
