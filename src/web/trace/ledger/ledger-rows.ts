import { fidelityOf, narrowOf } from '../../../graph/citations.ts';
import type { Citation, Claim, Document, Fidelity, Stance, TemporalFit } from '../../../graph/model.ts';
import type { LedgerFilter } from '../../../graph/view.ts';
import type { SourceUse } from '../../../store/port.ts';

/** A source with all that the ledger says of it. */
export interface LedgerRow {
  use: SourceUse;
  /** Its number in the list of references of the text; absent where it is in none, or where all data is listed. */
  number?: number;
  year?: number;
  /** Whole years by which it is older than the text; absent where one of the two has no date. */
  age?: number;
  /** Claims of the text that cite it narrowly, in their order. */
  backs: Claim[];
  /** What was found out about those citations, each finding once. */
  fidelities: Fidelity[];
  /** What they cite it for, and whether it can know of that: each once. */
  stances: Stance[];
  fits: TemporalFit[];
}

export const LEDGER_SORTS = [
  'number',
  'source',
  'fidelity',
  'cited',
  'class',
  'year',
  'age',
  'fit',
  'stance',
  'publisher',
  'owner',
  'people',
  'primary',
  'address',
] as const;
export type LedgerSort = (typeof LEDGER_SORTS)[number];

/** Years at which a source counts as old beside the text that cites it. */
const OLD = 2;

const yearOf = ({ date }: Pick<Document, 'date'>): number | undefined =>
  date === undefined ? undefined : Number(date.slice(0, 4));

const citationsOf = (claims: readonly Claim[], document: string): Citation[] =>
  claims.flatMap(narrowOf).filter((citation) => citation.document === document);

/** The rows of the ledger, in the order of the sources. */
export function ledgerRows(
  sources: readonly SourceUse[],
  { document, claims }: { document: Document; claims: readonly Claim[] },
): LedgerRow[] {
  const own = yearOf(document);
  return sources.map((use): LedgerRow => {
    const { id } = use.document;
    const number = document.references.find((reference) => reference.document === id)?.number;
    const year = yearOf(use.document);
    const citations = citationsOf(claims, id);
    return {
      use,
      ...(number !== undefined && { number }),
      ...(year !== undefined && { year }),
      ...(year !== undefined && own !== undefined && { age: Math.max(0, own - year) }),
      backs: claims.filter((claim) => citationsOf([claim], id).length > 0),
      fidelities: [...new Set(citations.map(fidelityOf))],
      stances: [...new Set(citations.map(({ stance = 'supports' }) => stance))],
      fits: [...new Set(citations.flatMap(({ temporalFit }) => temporalFit ?? []))],
    };
  });
}

/**
 * Whether a row is shown.
 * @param largest ids of the publishers that have most of the sources
 */
export function passesLedger(
  { use, age, fidelities }: LedgerRow,
  filter: LedgerFilter,
  largest: readonly string[] = [],
): boolean {
  switch (filter) {
    case 'all':
      return true;
    case 'address':
      return use.document.url === undefined;
    case 'before':
      return (age ?? 0) > 0;
    case 'old':
      return (age ?? 0) > OLD;
    case 'never':
      return use.cited.narrow === 0;
    case 'often':
      return use.cited.narrow > 1;
    case 'authors':
      return use.document.authors.length > 1;
    case 'publishers':
      return use.document.publisher !== undefined && largest.includes(use.document.publisher);
    case 'unchecked':
      return fidelities.includes('not-checked');
    default:
      return use.document.class === filter;
  }
}

/** Words of a row by which it is sorted; what is not stated comes last. */
type Keys = Record<LedgerSort, (row: LedgerRow) => string | number | undefined>;

/** Rows sorted by a column, stable; what is not stated stands last, whichever way. */
export function sortedLedger(
  rows: readonly LedgerRow[],
  { by, down }: { by: LedgerSort; down: boolean },
  { keys, compare }: { keys: Keys; compare: (a: string, b: string) => number },
): LedgerRow[] {
  const way = down ? -1 : 1;
  return [...rows].sort((a, b) => {
    const [left, right] = [keys[by](a), keys[by](b)];
    if (left === undefined || right === undefined)
      return Number(left === undefined) - Number(right === undefined);
    if (typeof left === 'number' && typeof right === 'number') return way * (left - right);
    return way * compare(String(left), String(right));
  });
}
