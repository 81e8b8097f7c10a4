import type { Step } from './plan.ts';

/** Rows of one transaction: measured to be fast, and small enough for a server with little memory. */
const ROWS = 5000;
/** Characters of one transaction, roughly: few documents can be longer than many entities. */
const CHARACTERS = 8_000_000;

interface Batch {
  statement: string;
  rows: readonly object[];
}

/** A rough size: texts are what is large. */
const sizeOf = (row: object): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 16), 0);

/** A step in parts that are small enough for one transaction each. */
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
