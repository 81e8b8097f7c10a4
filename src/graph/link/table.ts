import { TABLE_COLUMNS, type TablePage } from '../table-page.ts';
import type { Codec } from './codec.ts';
import { present } from './fields.ts';

/** Stands before the chosen columns, so that none of them is a choice that can be written, too. */
const ALWAYS = 'name';

function columnsFrom(text: string | undefined): TablePage['columns'] {
  const [first, ...ids] = text?.split(',') ?? [];
  const columns = TABLE_COLUMNS.filter((column) => ids.includes(column));
  // All of them are what is there without a choice.
  return first === ALWAYS && columns.length < TABLE_COLUMNS.length ? columns : undefined;
}

/** How the page of the table is written into a link. */
export const tableCodec: Codec<TablePage> = {
  keys: ['columns'],
  to: ({ columns }) => ({ columns: columns && [ALWAYS, ...columns].join(',') }),
  from: (read) => ({ is: 'table', ...present({ columns: columnsFrom(read('columns')) }) }),
};
