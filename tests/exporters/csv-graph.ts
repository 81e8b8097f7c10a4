import type { ExportedFile } from '../../src/exporters/exporter.ts';
import { readCsv, unguarded } from '../graph/read-csv.ts';

type Row = Record<string, string>;

/** The rows of a table by their headings, one guard taken off each cell. */
export function rowsOf(files: readonly ExportedFile[], name: string): Row[] {
  const file = files.find((each) => each.name === `${name}.csv`);
  const [headings = [], ...rows] = readCsv([...(file?.chunks ?? [])].join('').slice(1));
  return rows.map((row) =>
    Object.fromEntries(headings.map((heading, at) => [heading, unguarded(row[at] ?? '')])),
  );
}

const words = (cell = ''): string[] => (cell === '' ? [] : cell.split(' '));
const json = (cell = ''): unknown => (cell === '' ? undefined : JSON.parse(cell));
const many = (cell = ''): unknown => json(cell) ?? [];
const text = (cell = ''): string | undefined => (cell === '' ? undefined : cell);
const count = (cell = ''): number | undefined => (cell === '' ? undefined : Number(cell));
const both = (row: Row, heading: string) =>
  row[`${heading}_en`] === '' ? undefined : { zh: row[`${heading}_zh`], en: row[`${heading}_en`] };
const outcome = (row: Row) =>
  row['outcome'] === '' ? undefined : { value: row['outcome'], claim: text(row['outcome_claim']) };
const some = <T>(items: readonly T[]): readonly T[] | undefined => (items.length > 0 ? items : undefined);

const entity = (row: Row) => ({
  ...{ id: row['id'], kind: row['kind'], names: many(row['names']) },
  prospective: row['prospective'] === 'true' ? true : undefined,
  ...{ form: text(row['form']), document: text(row['document']), complete: json(row['complete']) },
  ...{ ids: json(row['ids']), values: json(row['values']) },
});

const relation = (row: Row) => ({
  ...{ id: row['id'], kind: row['kind'], from: row['from'], to: row['to'], values: many(row['values']) },
  ...{ reality: row['reality'], status: row['status'], sources: Number(row['sources']) },
  ...{ disputed: some(words(row['disputed'])), outcome: outcome(row), flags: words(row['flags']) },
  rejected: both(row, 'rejected') && { reason: both(row, 'rejected') },
  claims: words(row['claims']),
});

const claim = (row: Row) => ({
  ...{ id: row['id'], document: row['document'], section: text(row['section']) },
  ...{ paragraph: count(row['paragraph']), sentence: count(row['sentence']) },
  anchor: { exact: row['exact'], prefix: text(row['prefix']), suffix: text(row['suffix']) },
  ...{ text: both(row, 'text'), uncertain: both(row, 'uncertain'), modality: row['modality'] },
  ...{ hedge: row['hedge'], status: row['status'], outcome: outcome(row), flags: words(row['flags']) },
  ...{ mentions: words(row['mentions']), cites: many(row['cites']), asserts: many(row['asserts']) },
  ...{ states: many(row['states']), decides: many(row['decides']) },
});

const document = (row: Row) => ({
  ...{ id: row['id'], class: row['class'], lang: row['lang'], title: json(row['titles']) },
  ...{ date: text(row['date']), url: text(row['url']) },
  seen: { as: row['seen_as'], on: text(row['seen_on']), note: both(row, 'seen_note') },
  ...{ authors: many(row['authors']), publisher: text(row['publisher']), venue: text(row['venue']) },
  ...{ primarySources: words(row['primary_sources']), references: many(row['references']) },
  unlistedReferences: some(words(row['unlisted_references'])),
  ...{ corrections: many(row['corrections']), tensions: many(row['tensions']) },
  ...{ outline: many(row['outline']), csl: json(row['csl']) },
});

/** Everything in the tables, as the graph has it. */
export const graphIn = (files: readonly ExportedFile[]) => ({
  entities: rowsOf(files, 'entities').map(entity),
  documents: rowsOf(files, 'documents').map(document),
  claims: rowsOf(files, 'claims').map(claim),
  relations: rowsOf(files, 'relations').map(relation),
});
