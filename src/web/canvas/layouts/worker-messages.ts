import type { LayoutId } from '../../picture/scene.ts';
import type { LayoutInput, PositionArray } from './layout-input.ts';
import type { Comparison } from './tidiness.ts';

/** Message to the layout worker. */
export interface LayoutRequest {
  layout: LayoutId;
  input: LayoutInput;
  /** Where the nodes stand, if the layout is only to be compared with that. */
  standing?: PositionArray;
}

/**
 * Messages from it: intermediate positions any number of times, then the final ones or the comparison
 * that was asked for, or why there is none.
 * The buffers of positions are transferred, not copied.
 */
export type LayoutReply =
  | { progress: PositionArray }
  | { positions: PositionArray }
  | { comparison: Comparison }
  | { failure: string };
