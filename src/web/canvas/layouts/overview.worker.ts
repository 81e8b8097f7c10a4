import type { PositionArray } from './layout-input.ts';
import { overviewPositions, structureOf } from './overview-layout.ts';
import type { OverviewReply, OverviewRequest } from './overview-messages.ts';
import { throttled } from './throttle.ts';

/** Milliseconds between positions: a large network takes about as long to be painted. */
const INTERVAL = 100;

const post = (reply: OverviewReply, transfer: Transferable[] = []): void =>
  self.postMessage(reply, { transfer });

const pass = (positions: PositionArray, last = false): void => post({ positions, last }, [positions.buffer]);

self.addEventListener('message', ({ data }: MessageEvent<OverviewRequest>) => {
  try {
    const structure = structureOf(data);
    const report = throttled((positions) => pass(positions), {
      interval: INTERVAL,
      now: () => performance.now(),
    });
    // Copied, as the layout goes on working with it.
    post({ structure });
    pass(overviewPositions(data, structure, report), true);
  } catch (error) {
    post({ failure: error instanceof Error ? error.message : String(error) });
  }
});
