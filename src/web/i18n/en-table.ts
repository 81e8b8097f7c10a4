import { counter } from './numbers.ts';

const n = counter('en-GB');
const number = (count: number): string => n(count, { other: '#' });
const entities = (count: number): string => n(count, { one: '# entity', other: '# entities' });
const relations = (count: number): string => n(count, { one: '# relation', other: '# relations' });

/** What is in a table, or was copied of it. */
export interface TableCounts {
  entities: number;
  relations: number;
  /** While that layer is on. */
  documents?: number;
}

const withDocuments = ({ documents = 0 }: TableCounts): string =>
  documents === 0 ? '' : n(documents, { one: ', with # document', other: ', with # documents' });

/** Texts of the table. */
export const table = {
  tableRegion: {
    title: 'The picture as a table',
    keys: 'Up and Down go from row to row, Right opens a row, Left closes it or goes to the row above it, Page up and Page down pass ten rows, Home and End go to the first and the last. Enter opens the details. With Shift, Enter selects one more entity, and Up and Down go on selecting.',
    column: {
      name: 'Name',
      kind: 'Kind',
      when: 'When',
      lines: 'Lines',
      sources: 'Sources',
      hidden: 'Hidden',
    },
    /** Which columns there are, chosen in a menu. */
    columns: {
      title: 'Columns',
      some: (chosen: number, all: number) => `Columns: ${number(chosen)} of ${number(all)}`,
      onScreen: 'In the table and in copies',
      onlyCopied: 'Only in what is copied or saved',
      all: 'All columns',
      of: {
        'second-name': 'Name in the other language',
        kind: 'Kind',
        when: 'When',
        lines: 'Lines: how many, how well backed',
        sources: 'Sources',
        claims: 'Number of claims',
        hidden: 'Hidden neighbours',
        filter: 'Whether dimmed, came or went',
        id: 'Id',
      },
    },
    /** Before what a table is sorted by, where there is no head to press. */
    sort: 'Sort by',
    open: (name: string) => `Open ${name}`,
    close: (name: string) => `Close ${name}`,
    lines: (count: number) => (count === 0 ? 'no lines' : n(count, { one: '# line', other: '# lines' })),
    /** By none, one at least, two independent ones at least. */
    sources: ['no source', 'one source or more', 'two independent sources or more'] as [
      string,
      string,
      string,
    ],
    badge: (count: number) => `+${number(count)}`,
    /** Begins with what stands on the badge. */
    expand: (count: number, name: string) =>
      n(count, {
        one: `+#, hidden neighbour of ${name}: show it`,
        other: `+#, hidden neighbours of ${name}: show them`,
      }),
    faded: 'dimmed',
    leaveOut: (counts: TableCounts) =>
      `Leave out what is dimmed (${entities(counts.entities)}, ${relations(counts.relations)})`,
    empty: 'Nothing is in the picture yet.',
    emptyBut: 'All that is in the picture is dimmed.',
    copy: 'Copy as a table',
    save: 'Save as CSV',
    /** Name of the file that is saved. */
    file: 'picture',
    copied: (counts: TableCounts) =>
      `Copied: ${entities(counts.entities)} and ${relations(counts.relations)}${withDocuments(counts)}, ready to paste into a spreadsheet.`,
    /** Heads of the columns of what is copied. */
    sheet: {
      secondName: 'Name in the other language',
      id: 'Id',
      from: 'From',
      relation: 'Relation',
      to: 'To',
      status: 'Evidence',
      forecast: 'Forecast',
      claims: 'Claims',
      filter: 'Filter',
      data: 'Data version',
    },
  },
};

export type TableTexts = typeof table;
