import type { Columns } from './create.ts';
import type { NewRow, Step } from './plan.ts';

/** Most characters in one transaction, roughly: a few long documents can be larger than many entities. */
const CHARACTERS = 8_000_000;

interface Batch {
  statement: string;
  /** Lists: the ids of ends, then a value for each property. */
  rows: readonly (readonly unknown[])[];
}

/** Size of a row in characters, roughly: only its texts are counted exactly. */
function sizeOf({ properties }: NewRow): number {
  let size = 0;
  for (const name in properties) {
    const value = properties[name];
    size += typeof value === 'string' ? value.length : 16;
  }
  return size;
}

/** The properties that any of these rows has. */
function columnsOf(rows: readonly NewRow[]): Columns {
  const columns = new Set<string>();
  for (const { properties } of rows) for (const name in properties) columns.add(name);
  return [...columns];
}

function packed({ statement }: Step, rows: readonly NewRow[]): Batch {
  const columns = columnsOf(rows);
  const values = ({ ends, properties }: NewRow): unknown[] => {
    const list: unknown[] = [...ends];
    for (const name of columns) list.push(properties[name] ?? null);
    return list;
  };
  return { statement: statement(columns), rows: rows.map(values) };
}

/** Splits the rows of a step into batches of at most so many, each small enough for one transaction. */
export function* batchesOf(step: Step, most: number): Generator<Batch> {
  let batch: NewRow[] = [];
  let size = 0;
  for (const row of step.rows()) {
    const added = sizeOf(row);
    if (batch.length > 0 && (batch.length >= most || size + added > CHARACTERS)) {
      yield packed(step, batch);
      batch = [];
      size = 0;
    }
    batch.push(row);
    size += added;
  }
  if (batch.length > 0) yield packed(step, batch);
}
