import type { IconNode } from 'lucide';
import LateAlliances from './LateAlliances.svelte';
import type { Component } from 'svelte';
import type { PageId } from '../../graph/view.ts';
import { UI_ICONS } from '../icons/ui-icons.ts';
import ListPage from '../lists/ListPage.svelte';
import PictureStage from '../picture/PictureStage.svelte';
import type { PictureCommands } from '../parts/picture-commands.ts';
import { goingTo } from '../session/changes.ts';
import type { Session } from '../session/session.svelte.ts';
import Start from '../start/Start.svelte';
import LateOverview from './LateOverview.svelte';
import LateStories from './LateStories.svelte';
import PictureTable from '../table/PictureTable.svelte';
import LateTrace from './LateTrace.svelte';

/** One page of the product, as the shell and the bar show it. */
export interface PageEntry {
  /** What stands on it. */
  content: Component;
  /**
   * `alone` fills the window; `full` does so above the status bar; `workspace` has the inspector beside it;
   * `picture` the legend as well.
   */
  frame: 'alone' | 'full' | 'workspace' | 'picture';
  /** How the bar goes there, and the icon of its tab on a phone; a page without is reached by the name of the product. */
  tab?: { icon: IconNode; go(to: { session: Session; commands: PictureCommands }): void };
}

/** Every page, in the order of the bar; a page that is missing here does not compile. */
export const PAGES: Record<PageId, PageEntry> = {
  start: { content: Start, frame: 'alone' },
  picture: {
    content: PictureStage,
    frame: 'picture',
    tab: { icon: UI_ICONS.explore, go: ({ commands }) => void commands.toPicture('picture') },
  },
  overview: { content: LateOverview, frame: 'workspace' },
  trace: {
    content: LateTrace,
    frame: 'full',
    tab: {
      icon: UI_ICONS.trace,
      go: ({ session }) => session.change(goingTo({ is: 'trace' })),
    },
  },
  alliances: {
    content: LateAlliances,
    frame: 'workspace',
    tab: {
      icon: UI_ICONS.alliances,
      go: ({ session }) => session.change(goingTo({ is: 'alliances' })),
    },
  },
  stories: {
    content: LateStories,
    frame: 'full',
    tab: {
      icon: UI_ICONS.stories,
      go: ({ session }) => session.change(goingTo({ is: 'stories' })),
    },
  },
  table: {
    content: PictureTable,
    frame: 'picture',
    tab: { icon: UI_ICONS.table, go: ({ commands }) => void commands.toPicture('table') },
  },
  list: {
    content: ListPage,
    frame: 'workspace',
    tab: { icon: UI_ICONS.list, go: ({ session }) => session.openList({ of: 'claims' }) },
  },
};
