import type { Step } from './plan.ts';

/** Most rows in one transaction: measured to be fast, and small enough for a server with little memory. */
const ROWS = 5000;
/** Most characters in one transaction, roughly: a few long documents can be larger than many entities. */
const CHARACTERS = 8_000_000;

interface Batch {
  statement: string;
  rows: readonly object[];
}

/** Size of a row in characters, roughly: only its texts are counted exactly. */
const sizeOf = (row: object): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 16), 0);

/** Splits the rows of a step into batches, each small enough for one transaction. */
export function* batchesOf({ statement, rows }: Step): Generator<Batch> {
  let batch: object[] = [];
  let size = 0;
  for (const row of rows) {
    const added = sizeOf(row);
    if (batch.length > 0 && (batch.length >= ROWS || size + added > CHARACTERS)) {
      yield { statement, rows: batch };
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += added;
  }
  if (batch.length > 0) yield { statement, rows: batch };
}
