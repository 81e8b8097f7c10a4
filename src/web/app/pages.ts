import type { IconNode } from 'lucide';
import type { PageId } from '../../graph/view.ts';
import { UI_ICONS } from '../icons/ui-icons.ts';
import type { Load } from '../parts/load.ts';
import type { PictureOpening } from '../parts/picture-commands.ts';
import { goingTo } from '../session/changes.ts';
import type { Session } from '../session/session.svelte.ts';
import Start from '../start/Start.svelte';

/** One page of the product, as the shell and the bar show it. */
export interface PageEntry {
  /** Loads what stands on it. The start page is there at once, the others come when somebody goes there. */
  load: Load;
  /** Which texts it needs, where those of a picture are not enough. */
  texts?: 'all';
  /**
   * `alone` fills the window; `full` does so above the status bar; `workspace` has the inspector beside it;
   * `picture` the legend as well.
   */
  frame: 'alone' | 'full' | 'workspace' | 'picture';
  /** How the bar goes there, and the icon of its tab on a phone; a page without is reached by the name of the product. */
  tab?: { icon: IconNode; go(to: { session: Session; opening: PictureOpening }): void };
}

/** Every page, in the order of the bar; a page that is missing here does not compile. */
export const PAGES: Record<PageId, PageEntry> = {
  start: { load: () => Promise.resolve({ default: Start }), frame: 'alone' },
  picture: {
    load: () => import('../picture/PictureStage.svelte'),
    frame: 'picture',
    tab: { icon: UI_ICONS.explore, go: ({ opening }) => void opening.toPicture('picture') },
  },
  overview: { load: () => import('../overview/OverviewStage.svelte'), frame: 'workspace' },
  trace: {
    load: () => import('../trace/TraceWorkspace.svelte'),
    texts: 'all',
    frame: 'full',
    tab: {
      icon: UI_ICONS.trace,
      go: ({ session }) => session.change(goingTo({ is: 'trace' })),
    },
  },
  alliances: {
    load: () => import('../alliances/AlliancesWorkspace.svelte'),
    texts: 'all',
    frame: 'workspace',
    tab: {
      icon: UI_ICONS.alliances,
      go: ({ session }) => session.change(goingTo({ is: 'alliances' })),
    },
  },
  stories: {
    load: () => import('../stories/StoriesPage.svelte'),
    texts: 'all',
    frame: 'full',
    tab: {
      icon: UI_ICONS.stories,
      go: ({ session }) => session.change(goingTo({ is: 'stories' })),
    },
  },
  table: {
    load: () => import('../table/PictureTable.svelte'),
    frame: 'picture',
    tab: { icon: UI_ICONS.table, go: ({ opening }) => void opening.toPicture('table') },
  },
  list: {
    load: () => import('../lists/ListPage.svelte'),
    frame: 'workspace',
    tab: { icon: UI_ICONS.list, go: ({ session }) => session.openList({ of: 'claims' }) },
  },
};
