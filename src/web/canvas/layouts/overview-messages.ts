import type { PositionArray } from './layout-input.ts';
import type { OverviewInput, Structure } from './overview-layout.ts';

/** Message to the worker of an overview. */
export type OverviewRequest = OverviewInput;

/**
 * Messages from it: the structure of the network, then positions any number of times, the last ones as such; or why
 * there are none. Buffers are transferred, not copied.
 */
export type OverviewReply =
  { structure: Structure } | { positions: PositionArray; last: boolean } | { failure: string };
