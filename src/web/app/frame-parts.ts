import type { View } from '../../graph/view.ts';
import { PAGES } from './pages.ts';

/** What stands around the pages. What nobody needs before something is opened is no part of the first script. */
export const FRAME_PARTS = {
  workspace: () => import('./Workspace.svelte'),
  storyFrame: () => import('../stories/StoryFrame.svelte'),
  tourBar: () => import('./TourBar.svelte'),
  statusBar: () => import('./StatusBar.svelte'),
  withUses: () => import('./WithUses.svelte'),
  uses: () => import('./uses.ts'),
};

/** What the middle of the page needs besides itself, fetched at once: one after the other they would come later. */
export function neededFor({ page, story }: Pick<View, 'page' | 'story'>): (() => Promise<unknown>)[] {
  const { frame, load } = PAGES[page.is];
  if (story) return [FRAME_PARTS.storyFrame, load];
  if (frame === 'alone') return [];
  return [...(frame === 'full' ? [] : [FRAME_PARTS.workspace]), load, FRAME_PARTS.statusBar];
}

/** Which texts that needs, where those of a picture are not enough. */
export const textsFor = ({ page, story }: Pick<View, 'page' | 'story'>): 'all' | undefined =>
  story ? 'all' : PAGES[page.is].texts;
