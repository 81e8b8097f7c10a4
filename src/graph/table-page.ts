/**
 * What a table says of a row besides its name, in the order of its columns; some of it stands only in what is copied
 * or saved.
 */
export const TABLE_COLUMNS = [
  'second-name',
  'kind',
  'when',
  'lines',
  'sources',
  'claims',
  'hidden',
  'filter',
  'id',
] as const;
export type TableColumn = (typeof TABLE_COLUMNS)[number];

/** The picture as a table. */
export interface TablePage {
  is: 'table';
  /** The columns that were chosen, in their order; all of them where it is absent. The name is always there. */
  columns?: readonly TableColumn[];
}
