import { closeSync, openSync, writeFileSync, writeSync } from 'node:fs';
import { join } from 'node:path';
import type { MergeStep } from '../merge-plan.ts';
import { propertiesOf, targetOf, type Row, type Target } from './target.ts';

/** Between the items of a list: in no text of a graph. */
const BETWEEN = '\u001f';
/** The same as the import is told it. */
export const BETWEEN_NAME = 'U+001F';
/** Characters that are written at once. */
const AT_ONCE = 1_000_000;
/** A text over several lines would cost the import its speed, and JSON has none. */
const UNFIT = /[\n\r\u001f]/;

type Cells = Readonly<Record<string, unknown>>;

/** The rows of one kind of statement, in a file that grows. */
interface Table {
  target: Target;
  name: string;
  file: number;
  /** Names of the columns so far, with their types; a row that was written before one of them came ends without it. */
  columns: Map<string, string>;
  text: string;
  rows: number;
  /** Columns with an empty list somewhere. */
  empty: Set<string>;
  /** Columns with nothing somewhere. */
  absent: Set<string>;
}

/** What was written, for whoever imports it. */
export interface Written {
  target: Target;
  /** Names its files to the import. */
  argument: string;
  rows: number;
  /** Lists that are empty where they are missing: the import leaves out what has no items. */
  lists: string[];
}

const typeOf = (value: unknown): string => {
  if (Array.isArray(value)) return 'string[]';
  if (typeof value === 'number' && !Number.isInteger(value)) return 'double';
  return { number: 'long', boolean: 'boolean' }[typeof value as string] ?? 'string';
};

const fit = (text: string): string => {
  if (UNFIT.test(text)) throw new Error(`not for a CSV file: ${JSON.stringify(text)}`);
  return text.includes('"') ? text.replaceAll('"', '""') : text;
};

function quoted(value: unknown): string {
  if (value === undefined) return '';
  return `"${Array.isArray(value) ? value.map(fit).join(BETWEEN) : fit(String(value))}"`;
}

/** Ids are unique within a label only, so each has a space of ids of its own. */
const idsOf = ({ labels, type }: Target): string[] =>
  type === undefined ? [`id:ID(${labels[0]})`] : [`:START_ID(${labels[0]})`, `:END_ID(${labels[1]})`];

const write = (table: Table): void => {
  writeSync(table.file, table.text);
  table.text = '';
};

/** Note the columns of a row: their types, and where a list is empty or not there. */
function note({ name, target, columns, rows, empty, absent }: Table, cells: Cells): void {
  for (const column in cells) {
    const value = cells[column];
    if (value === undefined || (column === 'id' && target.type === undefined)) continue;
    const [type, known] = [typeOf(value), columns.get(column)];
    if ((known ?? type) !== type) throw new Error(`${name}: ${column} is ${known}, and ${type} as well`);
    if (known === undefined && rows > 0) absent.add(column);
    if (known === undefined) columns.set(column, type);
    if (Array.isArray(value) && value.length === 0) empty.add(column);
  }
}

/** Millions of them: nothing is made here that is not written. */
function add(table: Table, row: Row): void {
  const { target, columns, absent } = table;
  const cells = propertiesOf(target, row);
  note(table, cells);
  table.rows += 1;
  let line = target.type === undefined ? quoted(cells['id']) : `${quoted(row.from)},${quoted(row.to)}`;
  for (const column of columns.keys()) {
    const value = cells[column];
    if (value === undefined) absent.add(column);
    line += `,${quoted(value)}`;
  }
  table.text += `${line}\n`;
  if (table.text.length > AT_ONCE) write(table);
}

function close(table: Table, dir: string): Written {
  write(table);
  closeSync(table.file);
  const { target, name, columns, rows, empty, absent } = table;
  const lists = [...empty];
  const unclear = lists.find((column) => absent.has(column));
  if (unclear) throw new Error(`${name}: ${unclear} is empty in some rows and missing in others`);
  const header = [...idsOf(target), ...[...columns].map(([column, type]) => `${column}:${type}`)];
  writeFileSync(join(dir, `${name}-header.csv`), `${header.join(',')}\n`);
  const what =
    target.type === undefined ? `nodes=${target.labels.join(':')}` : `relationships=${target.type}`;
  const argument = `--${what}=${join(dir, `${name}-header.csv`)},${join(dir, `${name}.csv`)}`;
  return { target, argument, rows, lists };
}

/**
 * Write the rows of steps into files for the import of Neo4j, those of the same statement into the same file; a
 * header of each has a file of its own, since it is known only in the end.
 */
export function writeCsvFiles(steps: Iterable<MergeStep>, dir: string): Written[] {
  const tables = new Map<string, Table>();
  const made = (statement: string): Table => {
    const name = String(tables.size);
    const file = openSync(join(dir, `${name}.csv`), 'w');
    const empty = {
      columns: new Map(),
      text: '',
      rows: 0,
      empty: new Set<string>(),
      absent: new Set<string>(),
    };
    const table: Table = { target: targetOf(statement), name, file, ...empty };
    tables.set(statement, table);
    return table;
  };
  for (const { statement, rows } of steps) {
    const table = tables.get(statement) ?? made(statement);
    for (const row of rows()) add(table, row as Row);
  }
  return [...tables.values()].map((table) => close(table, dir));
}
