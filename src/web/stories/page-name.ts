import type { Page } from '../../graph/view.ts';
import type { Texts } from '../i18n/en.ts';

/** What a page is called, for whoever makes a slide of it. */
export const pageName = ({ is }: Page, t: Texts): string =>
  ({
    start: t.bar.home,
    picture: t.bar.explore,
    trace: t.trace.page,
    alliances: t.alliances.page,
    stories: t.stories.page,
    table: t.tools.table,
    list: t.bar.lists,
  })[is];
