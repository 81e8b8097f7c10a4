import type { View } from '../../graph/view.ts';

/** The steps that were taken: the views before this one, and those that were taken back. */
export interface Steps {
  past: readonly View[];
  future: readonly View[];
}

export const NO_STEPS: Steps = { past: [], future: [] };

/** Steps that are remembered. A view holds ids and settings only, so they are small. */
const MOST = 200;

/** One step more: what was taken back is forgotten. */
export const stepping = ({ past }: Steps, from: View): Steps => ({
  past: [...past, from].slice(-MOST),
  future: [],
});

/** A view that was left, and the steps as they are once it stands again. */
interface Turned {
  steps: Steps;
  view: View;
}

/**
 * The view so many steps back (below zero) or forward; nothing where there are not so many.
 * @param by how many steps, not zero
 */
export function turning({ past, future }: Steps, now: View, by: number): Turned | undefined {
  const all = [...past, now, ...future];
  const at = past.length + by;
  const view = all[at];
  return view && by !== 0
    ? { view, steps: { past: all.slice(0, at), future: all.slice(at + 1) } }
    : undefined;
}

const SETTINGS = ['shown', 'grown', 'filter', 'focus', 'layout', 'pinned', 'route'] as const;
const LARGE: readonly string[] = ['shown', 'grown', 'pinned'];

/** Whether one view is a step away from another: the selection, the language and positions that settle are none. */
export function differ(before: View, after: View): boolean {
  if (JSON.stringify([before.page, before.lens]) !== JSON.stringify([after.page, after.lens])) return true;
  return SETTINGS.some((key) => {
    const [a, b] = [before.picture[key], after.picture[key]];
    return a !== b && (LARGE.includes(key) || JSON.stringify(a) !== JSON.stringify(b));
  });
}
