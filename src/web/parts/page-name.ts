import type { PageId } from '../../graph/view.ts';
import type { Texts } from '../i18n/en.ts';

const NAMES: Record<PageId, (t: Texts) => string> = {
  start: (t) => t.bar.home,
  picture: (t) => t.bar.explore,
  overview: (t) => t.overview.page,
  trace: (t) => t.trace.page,
  alliances: (t) => t.alliances.page,
  stories: (t) => t.stories.page,
  table: (t) => t.tools.table,
  list: (t) => t.bar.lists,
};

/** What a page is called, in the bar and wherever it is spoken of. */
export const pageName = (page: PageId, t: Texts): string => NAMES[page](t);
