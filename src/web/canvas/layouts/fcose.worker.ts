import { forcePlacement } from './force.ts';
import type { LayoutReply, LayoutRequest } from './job.ts';

const post = (reply: LayoutReply, transfer: Transferable[] = []): void =>
  self.postMessage(reply, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  try {
    const placement = forcePlacement(data.job);
    post({ placement }, [placement.buffer]);
  } catch (error) {
    // The page turns it into an error of its own: one thrown here would lose its message on the way.
    post({ fault: error instanceof Error ? error.message : String(error) });
  }
});
