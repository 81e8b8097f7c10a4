import { SOURCE_CLASSES } from './lists.ts';

/** What the middle of the page of a text shows; the first is the one it begins with. */
export const TRACE_PARTS = ['chain', 'coverage', 'ledger', 'conflicts', 'forecasts'] as const;
export type TracePart = (typeof TRACE_PARTS)[number];

/** Which claims of a text are shown; all of them at first. */
export const READER_FILTERS = ['all', 'cited', 'uncited', 'forecast', 'dated', 'parties'] as const;
export type ReaderFilter = (typeof READER_FILTERS)[number];

/** In which order its sources stand: that of its list of references at first. */
export const SOURCE_ORDERS = ['number', 'alone', 'cited'] as const;
export type SourceOrder = (typeof SOURCE_ORDERS)[number];

/** Which sources the ledger shows; all of them at first. */
export const LEDGER_FILTERS = [
  ...(['all', 'address', 'before', 'old', 'never', 'often', 'authors', 'publishers', 'unchecked'] as const),
  ...SOURCE_CLASSES,
] as const;
export type LedgerFilter = (typeof LEDGER_FILTERS)[number];

/** The page on which a text is traced; without a document, the text with most claims. What is absent is as at first. */
export interface TracePage {
  is: 'trace';
  document?: string;
  part?: TracePart;
  /** Wide citations count in its figures too. */
  wide?: true;
  only?: ReaderFilter;
  order?: SourceOrder;
  ledger?: LedgerFilter;
  /** The figure whose claims are listed: what it counts, and which (`section:二/2`). */
  listed?: string;
  /** Sources and contradictions of the whole data instead of those of the text. */
  everywhere?: true;
}

/** The text that is traced where none is named: the one with most claims. */
export const largestText = (
  texts: readonly { document: { id: string }; claims: number }[],
): string | undefined => [...texts].sort((a, b) => b.claims - a.claims)[0]?.document.id;
