import type { LayoutId } from '../../picture/scene.ts';
import type { LayoutInput, PositionArray } from './layout-input.ts';

/** Message to the layout worker. */
export interface LayoutRequest {
  layout: LayoutId;
  input: LayoutInput;
}

/**
 * Messages from it: intermediate positions any number of times, then the final ones, or why there are none.
 * The buffers of positions are transferred, not copied.
 */
export type LayoutReply = { progress: PositionArray } | { positions: PositionArray } | { failure: string };
