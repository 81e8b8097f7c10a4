import { printable, printablePath } from '../../dataset/fault.ts';
import { networkOf, type Network, type Pair } from '../../graph/core-periphery/network.ts';
import { EntenteError } from '../../graph/errors.ts';
import { readCsv, type CsvFault, type CsvRow } from '../text/read-csv.ts';

/** Parties up to which a core is computed: above that it takes minutes. */
const MAX_PARTIES = 1000;
/** Faults that are listed before it is said how many more there are. */
const LISTED = 10;

const REQUIRED = ['source', 'target'] as const;
const COLUMNS = [...REQUIRED, 'weight'] as const;
type Column = (typeof COLUMNS)[number];

/** The first line: where each column is, and how many there are. */
interface Header {
  places: ReadonlyMap<string, number>;
  width: number;
}

/** A network, and what the columns are called that were not read. */
export interface Edges {
  network: Network;
  ignored: string[];
}

const QUOTES: Readonly<Record<CsvFault['fault'], string>> = {
  open: 'a quotation mark is opened and never closed; close it, or write "" for one that is part of the text',
  'text-after': 'something follows a closing quotation mark; write "" for one that is part of the text',
};

/** A fault, with its line if it has one. */
interface Fault {
  line?: number;
  message: string;
}

function failure(path: string, faults: readonly Fault[]): EntenteError {
  const where = printablePath(path);
  const lines = faults
    .slice(0, LISTED)
    .map(({ line, message }) => `${where}${line === undefined ? '' : `:${line}`}: ${message}.`);
  const more = faults.length > LISTED ? [`… and ${faults.length - LISTED} more faults.`] : [];
  return new EntenteError('bad-data', [...lines, ...more].join('\n'));
}

/** What to do about columns that are missing where another character stands between them. */
const separated = (cells: readonly string[]): string =>
  cells.length === 1 && /[;\t，]/.test(cells[0] ?? '') ? ', and separate cells by commas' : '';

function headerOf(row: CsvRow | undefined): Header | Fault {
  if (!row)
    return {
      line: 1,
      message: 'the file is empty; begin with the line source,target or source,target,weight',
    };
  const names = row.cells.map((cell) => cell.trim().toLowerCase());
  const twice = COLUMNS.find((column) => names.indexOf(column) !== names.lastIndexOf(column));
  if (twice) return { line: row.line, message: `the column “${twice}” is there twice; keep one` };
  const missing = REQUIRED.filter((column) => !names.includes(column));
  if (missing.length > 0) {
    const found = printable(row.cells.join(','));
    const columns = missing.map((column) => `“${column}”`).join(' and ');
    return {
      line: row.line,
      message: `the header “${found}” has no column ${columns}; begin with the line source,target or source,target,weight${separated(row.cells)}`,
    };
  }
  return { places: new Map(names.map((name, at) => [name, at])), width: names.length };
}

const NUMBER = /^\+?(\d+(\.\d*)?|\.\d+)(e[+-]?\d+)?$/i;

function weightIn(text: string): number | undefined {
  const weight = Number(text);
  return NUMBER.test(text) && Number.isFinite(weight) ? weight : undefined;
}

function pairIn({ cells, line }: CsvRow, { places, width }: Header): Pair | Fault {
  const cell = (column: Column): string | undefined => cells[places.get(column) ?? -1]?.trim();
  const [a = '', b = ''] = [cell('source'), cell('target')];
  if (cells.slice(width).some((extra) => extra.trim() !== '')) {
    const message = `there are ${cells.length} cells, and the header has ${width}; put a text with a comma in it into quotation marks`;
    return { line, message };
  }
  const empty = a === '' ? 'source' : b === '' ? 'target' : undefined;
  if (empty) return { line, message: `the ${empty} is empty; name a party, or remove the line` };
  if (!places.has('weight')) return { a, b, weight: 1 };
  const text = cell('weight') ?? '';
  const weight = weightIn(text);
  if (weight !== undefined) return { a, b, weight };
  const message = `the weight “${printable(text)}” is no number of 0 or more; write it like 2 or 0.5`;
  return { line, message };
}

const isFault = (read: Pair | Fault): read is Fault => 'message' in read;

/**
 * The network that a table of edges describes: columns source and target, and weight where there are weights, in any
 * order and case. Edges have no direction; weights of the same pair add up; spaces around a name are none of it.
 * @param path where the text is from, for messages.
 * @throws EntenteError `bad-data` with line, value and remedy of each fault, or `too-large`.
 */
export function edgesIn(text: string, path: string): Edges {
  const rows = readCsv(text);
  if (!Array.isArray(rows)) throw failure(path, [{ line: rows.line, message: QUOTES[rows.fault] }]);
  const [first, ...rest] = rows;
  const header = headerOf(first);
  if ('message' in header) throw failure(path, [header]);
  const read = rest.map((row) => pairIn(row, header));
  const faults = read.filter(isFault);
  if (faults.length > 0) throw failure(path, faults);
  const pairs = read.filter((one): one is Pair => !isFault(one));
  const parties = new Set(pairs.flatMap(({ a, b }) => [a, b])).size;
  if (parties > MAX_PARTIES) {
    const message = `“${printablePath(path)}” names ${parties} parties, more than ${MAX_PARTIES}; leave out those that do not matter here.`;
    throw new EntenteError('too-large', message);
  }
  const ignored = [...header.places.keys()].filter(
    (name) => name !== '' && !COLUMNS.some((column) => column === name),
  );
  return { network: networkOf(pairs), ignored };
}
