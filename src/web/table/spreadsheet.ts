import type { BibliographicLine } from '../../graph/bibliography.ts';
import type { DayChanges } from '../../graph/circles/day-changes.ts';
import { BYTE_ORDER_MARK, csvLines, tabbedLines } from '../../graph/csv.ts';
import { formatDate } from '../../graph/dates.ts';
import type { Document, Entity, Relation } from '../../graph/model.ts';
import { displayName, secondLanguageName, titleOf } from '../../graph/names.ts';
import type { TableColumn } from '../../graph/view.ts';
import type { Faded } from '../session/fading.ts';
import { degreesOf, type ShownSubgraph } from '../session/subgraph.ts';
import { whenWords } from '../parts/spans.ts';
import { foretoldWords } from '../parts/evidence-words.ts';
import { qualifiersOf, readingOf, type Localization } from '../parts/words.ts';

/** What is written into a sheet, and how it stands. */
export interface SheetOf {
  picture: Pick<ShownSubgraph, 'entities' | 'relations' | 'documents' | 'bibliography'>;
  faded: Faded;
  /** What came and went, where two days are compared. */
  dayChanges?: DayChanges | undefined;
  /** The chosen ones; names always stand there. */
  columns: readonly TableColumn[];
  /** By id, how many neighbours are not in the picture. */
  hidden: ReadonlyMap<string, number>;
  /** As of which day and without which sources, in sentences. */
  lens?: readonly string[];
  /** Version of the data. */
  data: string | undefined;
}

/** To which column what stands in a line belongs: of an entity or a document, and of a relation. */
const OF_ENTITY = ['name', 'second-name', 'kind', 'when', 'lines', 'hidden', 'filter', 'id'] as const;
const OF_RELATION = [
  ...(['name', 'name', 'name', 'when', 'lines', 'lines'] as const),
  ...(['sources', 'claims', 'filter', 'id'] as const),
] as const;

type Cell = string | number;

/** The lines with no more than the chosen columns. */
const chosenOf = (
  lines: readonly Cell[][],
  { columns }: Pick<SheetOf, 'columns'>,
  belongs: readonly (TableColumn | 'name')[],
): Cell[][] =>
  lines.map((cells) =>
    cells.filter((_, at) => belongs[at] === 'name' || columns.some((column) => column === belongs[at])),
  );

/** Whether something is dimmed, and whether it came or went between the two days that are compared. */
const lookWords = (
  id: string,
  of: 'entities' | 'relations',
  { faded, dayChanges, t }: Pick<SheetOf, 'faded' | 'dayChanges'> & Pick<Localization, 't'>,
): string => {
  const change = dayChanges?.[of].get(id);
  return t.join([
    ...(change ? [t.time.inPicture.signs[change]] : []),
    ...(faded[of].has(id) ? [t.tableRegion.faded] : []),
  ]);
};

function entityRows({ picture, hidden, ...look }: SheetOf, localization: Localization): Cell[][] {
  const { t, lang, vocabulary } = localization;
  const { column, sheet } = t.tableRegion;
  const degrees = degreesOf([...picture.relations, ...picture.bibliography]);
  const ends = ({ id }: { id: string }): Cell[] => [
    degrees.get(id) ?? 0,
    hidden.get(id) ?? 0,
    lookWords(id, 'entities', { ...look, t }),
    id,
  ];
  const row = (entity: Entity): Cell[] => [
    displayName(entity, lang).value,
    secondLanguageName(entity, lang)?.value ?? '',
    vocabulary.kind.get(entity.kind)?.label[lang] ?? entity.kind,
    whenWords(entity, vocabulary, { lang, words: t.entity }) ?? '',
    ...ends(entity),
  ];
  const documentRow = (document: Document): Cell[] => [
    titleOf(document, lang).value,
    document.title[lang === 'zh' ? 'en' : 'zh'] ?? '',
    t.documentLayer.lines.document,
    document.date === undefined ? '' : formatDate(document.date, lang, { short: true }),
    ...ends(document),
  ];
  return [
    [
      column.name,
      sheet.secondName,
      column.kind,
      column.when,
      column.lines,
      column.hidden,
      sheet.filter,
      sheet.id,
    ],
    ...picture.entities.map(row),
    ...picture.documents.map(documentRow),
  ];
}

function relationRows({ picture, ...look }: SheetOf, localization: Localization): Cell[][] {
  const { t, lang } = localization;
  const { column, sheet } = t.tableRegion;
  const names = new Map([
    ...picture.entities.map((one) => [one.id, displayName(one, lang).value] as const),
    ...picture.documents.map((one) => [one.id, titleOf(one, lang).value] as const),
  ]);
  const row = (relation: Relation): Cell[] => [
    names.get(relation.from) ?? relation.from,
    readingOf(relation, true, localization),
    names.get(relation.to) ?? relation.to,
    qualifiersOf(relation, localization),
    t.status[relation.status],
    relation.reality === 'predicted' ? foretoldWords(relation, t) : '',
    t.tableRegion.sources[relation.sources],
    relation.claims.length,
    lookWords(relation.id, 'relations', { ...look, t }),
    relation.id,
  ];
  // It needs no claim: what stands for its evidence is the document.
  const bibliographicRow = ({ id, kind, from, to }: BibliographicLine): Cell[] => [
    names.get(from) ?? from,
    t.documentLayer.lines[kind],
    names.get(to) ?? to,
    '',
    t.documentLayer.key,
    ...['', '', ''],
    lookWords(id, 'relations', { ...look, t }),
    id,
  ];
  return [
    [
      sheet.from,
      sheet.relation,
      sheet.to,
      column.when,
      sheet.status,
      sheet.forecast,
      column.sources,
      sheet.claims,
      sheet.filter,
      sheet.id,
    ],
    ...picture.relations.map(row),
    ...picture.bibliography.map(bibliographicRow),
  ];
}

/**
 * Entities and relations as lines for a spreadsheet: the entities first, then after an empty line the relations, each
 * once, then how it is looked at, then the version of the data.
 */
function linesOf(given: SheetOf, localization: Localization, write: typeof tabbedLines): string[] {
  const { data } = localization.t.tableRegion.sheet;
  return [
    ...write(chosenOf(entityRows(given, localization), given, OF_ENTITY)),
    '',
    ...write(chosenOf(relationRows(given, localization), given, OF_RELATION)),
    ...(given.lens?.length ? ['', ...write(given.lens.map((words) => [words]))] : []),
    ...(given.data === undefined ? [] : ['', ...write([[data, given.data]])]),
  ];
}

/** The table as text to be pasted into a spreadsheet: columns parted by tabs. */
export const sheetOf = (given: SheetOf, localization: Localization): string =>
  linesOf(given, localization, tabbedLines).join('\n');

/** The table as a file of comma-separated values. */
export const csvSheetOf = (given: SheetOf, localization: Localization): string =>
  BYTE_ORDER_MARK +
  linesOf(given, localization, csvLines)
    .map((line) => `${line}\r\n`)
    .join('');
