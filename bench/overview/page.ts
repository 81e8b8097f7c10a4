import { loadFonts } from '../../src/web/canvas/labels/load-fonts.ts';
import { OverviewCanvas } from '../../src/web/canvas/overview/overview-canvas.ts';
import type { OverviewNetwork } from '../../src/web/canvas/overview/overview-renderer.ts';
import '../../src/web/styles/fonts.ts';

/** Milliseconds, all of them. */
export interface OverviewFigures {
  /** From positions that are there to the first whole painting on the screen, flushed. */
  firstPaint: number;
  /** From a network in the page to the first positions, and to the last. */
  firstPositions: number;
  settled: number;
  /** The longest stretch in which the page could not react, from then on until it was settled (50 or more, else 0). */
  longestBlock: number;
  /** Between frames while the camera pans, each by 12 pixels. */
  panning: number[];
}

const SIZE = { width: 1440, height: 900 };
const frame = (): Promise<number> => new Promise((resolve) => requestAnimationFrame(resolve));
const network = (count: number, pairs: readonly (readonly [number, number])[]): OverviewNetwork => {
  const degree = Array<number>(count).fill(0);
  for (const pair of pairs) for (const at of pair) degree[at] = (degree[at] ?? 0) + 1;
  return {
    ...{
      count,
      degree,
      hue: degree.map((_, at) => (at % 3 === 0 ? 'country' : at % 2 === 0 ? 'person' : 'organisation')),
    },
    ...{ from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to), line: pairs.map(() => 0) },
    lines: [{ status: 'cited', predicted: false }],
  };
};

/** A window with an overview in it; `drawn` resolves when everything in it is painted. */
function open(events: Partial<ConstructorParameters<typeof OverviewCanvas>[1]>) {
  const host = document.createElement('div');
  Object.assign(host.style, {
    position: 'absolute',
    inset: '0',
    width: `${SIZE.width}px`,
    height: `${SIZE.height}px`,
  });
  document.body.append(host);
  const ignore = (): void => undefined;
  const overview = new OverviewCanvas(host, {
    ...{ select: ignore, hover: ignore, lasso: ignore, camera: ignore, unnamed: ignore, structure: ignore },
    ...{ placed: ignore, failed: (error) => console.error(error), frame: ignore },
    ...events,
  });
  overview.dress({
    theme: 'light',
    lang: 'en',
    caught: [],
    nameOf: (at) => ({ value: `Body ${at}`, lang: 'en' }),
  });
  return { host, overview, close: () => (overview.destroy(), host.remove()) };
}

const canvasOf = (host: HTMLElement): HTMLCanvasElement | null => host.querySelector('canvas');
/** Force what is drawn to be drawn, and tell whether a painting is there: something opaque that is darker than paper. */
function painted(host: HTMLElement): boolean {
  const canvas = canvasOf(host);
  const data = canvas?.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  return data !== undefined && data.some((value, at) => at % 4 === 0 && value < 200 && data[at + 3] === 255);
}

/** Everything that is measured of a network of so many nodes. */
async function measure(
  count: number,
  pairs: readonly (readonly [number, number])[],
): Promise<OverviewFigures> {
  await loadFonts(document);
  const made = network(count, pairs);
  const blocks: number[] = [];
  const observer = new PerformanceObserver((list) =>
    blocks.push(...list.getEntries().map((entry) => entry.duration)),
  );
  let [first, start] = [0, 0];
  let positions = new Float32Array(0);
  const settled = await new Promise<number>((resolve) => {
    const laid = open({
      placed(now, last) {
        if (first === 0) {
          first = performance.now() - start;
          observer.observe({ type: 'longtask' });
        }
        if (!last) return;
        positions = now.slice();
        const time = performance.now() - start;
        setTimeout(() => (laid.close(), resolve(time)), 300);
      },
    });
    start = performance.now();
    laid.overview.show(made);
  });
  observer.disconnect();
  // Positions that are known are drawn without a layout.
  const { host, overview, close } = open({});
  const begin = performance.now();
  overview.show(made, { standing: positions });
  while (!painted(host)) await frame();
  const firstPaint = performance.now() - begin;
  await new Promise((resolve) => setTimeout(resolve, 3000));
  const panning: number[] = [];
  const root = host.firstElementChild as HTMLElement;
  const at = (x: number, type: string): PointerEvent =>
    new PointerEvent(type, { pointerId: 1, clientX: x, clientY: 400, button: 0, bubbles: true });
  root.setPointerCapture = () => undefined;
  root.dispatchEvent(at(300, 'pointerdown'));
  let before = await frame();
  for (let step = 1; step <= 60; step++) {
    root.dispatchEvent(at(300 + 12 * step, 'pointermove'));
    const now = await frame();
    panning.push(now - before);
    before = now;
  }
  root.dispatchEvent(at(1020, 'pointerup'));
  close();
  return { firstPaint, firstPositions: first, settled, longestBlock: Math.max(0, ...blocks), panning };
}

export interface OverviewEasel {
  measure: typeof measure;
}
Object.assign(globalThis, { overview: { measure } satisfies OverviewEasel });
