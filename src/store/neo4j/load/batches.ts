import type { Step } from './plan.ts';

/** Most characters in one transaction, roughly: a few long documents can be larger than many entities. */
const CHARACTERS = 8_000_000;

interface Batch {
  statement: string;
  rows: readonly object[];
}

/** Size of a row in characters, roughly: only its texts are counted exactly. */
const sizeOf = (row: object): number =>
  Object.values(row).reduce<number>((sum, value) => sum + (typeof value === 'string' ? value.length : 16), 0);

/** Splits the rows of a step into batches of at most so many, each small enough for one transaction. */
export function* batchesOf({ statement, rows }: Step, most: number): Generator<Batch> {
  let batch: object[] = [];
  let size = 0;
  for (const row of rows()) {
    const added = sizeOf(row);
    if (batch.length > 0 && (batch.length >= most || size + added > CHARACTERS)) {
      yield { statement, rows: batch };
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += added;
  }
  if (batch.length > 0) yield { statement, rows: batch };
}
