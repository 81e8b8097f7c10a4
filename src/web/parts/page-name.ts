import type { PageId } from '../../graph/view.ts';
import type { FirstTexts } from '../i18n/en-first.ts';

const NAMES: Record<PageId, (t: FirstTexts) => string> = {
  start: (t) => t.bar.home,
  picture: (t) => t.bar.explore,
  overview: (t) => t.bar.overview,
  trace: (t) => t.bar.trace,
  alliances: (t) => t.bar.alliances,
  stories: (t) => t.bar.stories,
  table: (t) => t.tools.table,
  list: (t) => t.bar.lists,
};

/** What a page is called, in the bar and wherever it is spoken of. */
export const pageName = (page: PageId, t: FirstTexts): string => NAMES[page](t);
