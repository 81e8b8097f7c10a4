import {
  LEDGER_FILTERS,
  READER_FILTERS,
  SOURCE_ORDERS,
  TRACE_PARTS,
  type Page,
  type PageId,
} from '../view.ts';
import type { Codec } from './codec.ts';
import { oneOf, present } from './fields.ts';
import { alliancesCodec } from './alliances.ts';
import { listCodec } from './list.ts';
import { overviewCodec } from './overview.ts';
import { tableCodec } from './table.ts';

type PageOf<Id extends PageId> = Extract<Page, { is: Id }>;

/** The codec of a page without parameters. */
const bare = <Id extends PageId>(page: PageOf<Id>): Codec<PageOf<Id>> => ({
  keys: [],
  to: () => ({}),
  from: () => page,
});

/** The codec of each page: how its parameters are written into a link. */
const PAGES: { [Id in PageId]: Codec<PageOf<Id>> } = {
  start: bare({ is: 'start' }),
  picture: bare({ is: 'picture' }),
  overview: overviewCodec,
  trace: {
    keys: ['text', 'part', 'wide', 'only', 'order', 'ledger', 'listed', 'everywhere'],
    to: ({ is: _, document, wide, everywhere, ...rest }) => ({
      ...{ text: document, wide: wide && 'yes', everywhere: everywhere && 'yes' },
      ...rest,
    }),
    from: (read) => ({
      is: 'trace',
      ...present({
        document: read('text'),
        part: oneOf(TRACE_PARTS, read('part')),
        wide: read('wide') === 'yes' ? (true as const) : undefined,
        only: oneOf(READER_FILTERS, read('only')),
        order: oneOf(SOURCE_ORDERS, read('order')),
        ledger: oneOf(LEDGER_FILTERS, read('ledger')),
        listed: read('listed'),
        everywhere: read('everywhere') === 'yes' ? (true as const) : undefined,
      }),
    }),
  },
  alliances: alliancesCodec,
  stories: bare({ is: 'stories' }),
  table: tableCodec,
  list: {
    keys: listCodec.keys,
    to: ({ list }) => listCodec.to(list),
    from: (read) => ({ is: 'list', list: listCodec.from(read) }),
  },
};

export const PAGE_IDS = Object.keys(PAGES) as PageId[];

/** The codec of a page. The page and the codec have the same name, which the compiler cannot follow. */
const codecOf = (id: PageId): Codec<Page> => PAGES[id] as Codec<Page>;

export const pageCodec: Codec<Page> = {
  keys: ['page', ...PAGE_IDS.flatMap((id) => PAGES[id].keys)],
  to: (page) => ({ page: page.is, ...codecOf(page.is).to(page) }),
  from: (read) => codecOf(oneOf(PAGE_IDS, read('page')) ?? 'start').from(read),
};
