import type { Page } from 'playwright-core';

/** What a page did between two moments; times in milliseconds since the first of them. */
export interface Watched {
  /** When so many nodes were painted at once for the first time, as dots of a sketch or as they stay. */
  firstDrawn: number | undefined;
  /** When the picture stood still. */
  settled: number;
  /** The longest stretch in which the page could not react (Long Tasks API: 50 ms or more, else 0). */
  longestTask: number;
  /** Lines of text of the last frame, and pairs of them that overlap. */
  texts: number;
  overlapping: number;
}

/** What the page keeps for us. */
interface Log {
  tasks: { start: number; duration: number }[];
  /** Circles and texts in frames; a frame begins where the canvas is cleared. */
  frames: { at: number; dots: number; texts: { x: number; y: number; width: number; height: number }[] }[];
}

/** Runs in the page, before anything else: writes down what is painted, and long tasks. */
function record(): void {
  const log: Log = { tasks: [], frames: [] };
  Object.assign(globalThis, { log });
  new PerformanceObserver((list) => {
    for (const { startTime: start, duration } of list.getEntries()) log.tasks.push({ start, duration });
  }).observe({ type: 'longtask', buffered: true });
  const paint = CanvasRenderingContext2D.prototype;
  const { clearRect, arc, fillText } = paint;
  const last = () => log.frames.at(-1);
  paint.clearRect = function (...box) {
    // Each canvas has frames of its own; only that with texts or dots in it is of interest.
    if (last()?.dots !== 0 || last()?.texts.length !== 0) log.frames.push({ at: 0, dots: 0, texts: [] });
    clearRect.apply(this, box);
  };
  paint.arc = function (...circle) {
    const frame = last();
    if (frame) Object.assign(frame, { at: performance.now(), dots: frame.dots + 1 });
    arc.apply(this, circle);
  };
  paint.fillText = function (...args) {
    const [text, x, y] = args;
    const { a: scale, e, f } = this.getTransform();
    const { width, actualBoundingBoxAscent: up, actualBoundingBoxDescent: down } = this.measureText(text);
    const left = this.textAlign === 'center' ? width / 2 : this.textAlign === 'right' ? width : 0;
    const box = { x: e + (x - left) * scale, y: f + (y - up) * scale };
    last()?.texts.push({ ...box, width: width * scale, height: (up + down) * scale });
    fillText.apply(this, args);
  };
}

export const watch = (page: Page): Promise<unknown> => page.addInitScript(record);

/** Do something that changes the picture, wait until it stands still, and tell what happened. */
export async function watched(
  page: Page,
  act: () => Promise<void>,
  { nodes, done }: { nodes: number; done: () => Promise<void> },
): Promise<Watched> {
  const start = await page.evaluate(() => performance.now());
  await act();
  await done();
  const settled = await page.evaluate(() => performance.now());
  await page.waitForTimeout(1500);
  return page.evaluate(
    ([since, until, least]) => {
      const { tasks, frames } = Reflect.get(globalThis, 'log') as Log;
      const first = frames.find(({ at, dots }) => at > since && dots >= least)?.at;
      const { texts = [] } = frames.findLast((frame) => frame.texts.length > 0) ?? {};
      const meet = texts.flatMap((a, i) =>
        texts
          .slice(i + 1)
          .filter(
            (b) =>
              Math.min(a.x + a.width, b.x + b.width) - Math.max(a.x, b.x) > 1 &&
              Math.min(a.y + a.height, b.y + b.height) - Math.max(a.y, b.y) > 1,
          ),
      );
      return {
        firstDrawn: first && first - since,
        settled: until - since,
        longestTask: Math.max(0, ...tasks.flatMap((task) => (task.start > since ? [task.duration] : []))),
        texts: texts.length,
        overlapping: meet.length,
      };
    },
    [start, settled, nodes] as const,
  );
}
