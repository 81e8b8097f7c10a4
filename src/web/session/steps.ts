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

interface Turned {
  steps: Steps;
  view: View;
}

/** The view before this one; nothing where there is none. */
export function undoing({ past, future }: Steps, now: View): Turned | undefined {
  const view = past.at(-1);
  return view && { view, steps: { past: past.slice(0, -1), future: [now, ...future] } };
}

/** The view that was taken back last; nothing where there is none. */
export function redoing({ past, future }: Steps, now: View): Turned | undefined {
  const [view, ...rest] = future;
  return view && { view, steps: { past: [...past, now], future: rest } };
}
