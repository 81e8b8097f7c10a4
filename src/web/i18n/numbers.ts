interface Forms {
  one?: string;
  other: string;
}

/** A counter for one language: `#` in the form that its plural rules choose becomes the number. */
export function counter(locale: string): (n: number, forms: Forms) => string {
  // The first of a page takes a browser ten milliseconds, in which nothing has been counted yet.
  let made: { rules: Intl.PluralRules; format: Intl.NumberFormat } | undefined;
  return (n, { one, other }) => {
    const { rules, format } = (made ??= {
      rules: new Intl.PluralRules(locale),
      format: new Intl.NumberFormat(locale),
    });
    return (rules.select(n) === 'one' ? (one ?? other) : other).replace('#', format.format(n));
  };
}

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
