import { LAYOUTS } from './index.ts';
import { comparedWithFresh } from './tidiness.ts';
import { throttled } from './throttle.ts';
import type { LayoutReply, LayoutRequest } from './worker-messages.ts';

/** Milliseconds between previews: as often as a person sees a difference and the page can paint a large graph. */
const PREVIEW_INTERVAL = 50;

const post = (reply: LayoutReply, transfer: Transferable[] = []): void =>
  self.postMessage(reply, { transfer });

self.addEventListener('message', ({ data }: MessageEvent<LayoutRequest>) => {
  const report = throttled((progress) => post({ progress }, [progress.buffer]), {
    interval: PREVIEW_INTERVAL,
    now: () => performance.now(),
  });
  try {
    const { input, standing } = data;
    const layout = LAYOUTS[data.layout];
    if (standing) return post({ comparison: comparedWithFresh(layout, input, standing) });
    const positions = layout(input, report);
    post({ positions }, [positions.buffer]);
  } catch (error) {
    // The page makes an error of it: one thrown here would lose its message on the way.
    post({ failure: error instanceof Error ? error.message : String(error) });
  }
});
