interface Forms {
  one?: string;
  other: string;
}

/** Numbers below are written alike everywhere; to load what groups digits takes a browser ten milliseconds. */
const GROUPED_FROM = 1000;
const formats = new Map<string, Intl.NumberFormat>();

function digits(n: number, locale: string): string {
  if (n < GROUPED_FROM) return String(n);
  const format = formats.get(locale) ?? new Intl.NumberFormat(locale);
  formats.set(locale, format);
  return format.format(n);
}

/** A counter for one language: `#` in the form for 1, which Chinese has not, or in the other becomes the number. */
export const counter =
  (locale: string): ((n: number, forms: Forms) => string) =>
  (n, { one, other }) =>
    (n === 1 ? (one ?? other) : other).replace('#', digits(n, locale));

/** Counts in words, those of nothing left out. */
export const countsIn = (...counts: readonly (readonly [number, (count: number) => string])[]): string[] =>
  counts.flatMap(([count, words]) => (count > 0 ? [words(count)] : []));

/** What a number or a title in a sentence opens. */
export type Opens =
  'text' | 'claims' | 'cited' | 'uncited' | 'forecasts' | 'references' | 'beside' | 'entities' | 'relations';

/** A sentence some of whose words open something. */
export type Phrase = readonly (string | { opens: Opens; words: string })[];

/** The figures of one text that was read, and of the graph around it. */
export interface TextFigures {
  title: string;
  /** Who published it, where that is known. */
  publisher?: string | undefined;
  claims: number;
  cited: number;
  uncited: number;
  /** Whether the text is itself a source: what cites none stands on its word. */
  ownWord: boolean;
  forecasts: number;
  references: number;
  /** Other documents that its claims cite. */
  sources: number;
}
