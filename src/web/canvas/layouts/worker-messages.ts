import type { LayoutId } from '../../explorer/scene.ts';
import type { LayoutJob, Placement } from './layout-input.ts';

/** Message to the worker. */
export interface LayoutRequest {
  layout: LayoutId;
  job: LayoutJob;
}

/**
 * Messages back: places on the way, any number of times, then the last ones, or why there are none.
 * The buffers are transferred.
 */
export type LayoutReply = { partial: Placement } | { placement: Placement } | { fault: string };
