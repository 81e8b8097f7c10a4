import { LAYOUTS } from './index.ts';
import type { LayoutReply, LayoutRequest } from './worker-messages.ts';
import { paced } from './throttle.ts';

/** As often as a person can see a difference, and as the page can draw a large picture. */
const EVERY = 50;

const post = (reply: LayoutReply, transfer: Transferable[] = []): void =>
  self.postMessage(reply, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const tell = paced((partial) => post({ partial }, [partial.buffer]), {
    every: EVERY,
    now: () => performance.now(),
  });
  try {
    const placement = LAYOUTS[data.layout](data.job, tell);
    post({ placement }, [placement.buffer]);
  } catch (error) {
    // The page turns it into an error of its own: one thrown here would lose its message on the way.
    post({ fault: error instanceof Error ? error.message : String(error) });
  }
});
