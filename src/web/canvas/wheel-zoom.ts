import type { Point } from './geometry.ts';

/** Doublings of the zoom for a pixel of scrolling; a pinch on a trackpad arrives in much smaller steps. */
const DOUBLINGS_PER_PIXEL = 0.002;
const PINCH_FACTOR = 8;
/** Pixels that a line of scrolling stands for, and the most that one event may count, in pixels. */
const LINE_HEIGHT = 16;
const MAX_PIXELS = 120;

/**
 * The factor by which one wheel event multiplies the zoom: above 1 for scrolling up. The same for mice and
 * trackpads of every browser, and turning back by as much undoes it exactly.
 */
export function wheelFactor({
  deltaY,
  deltaMode,
  ctrlKey,
}: Pick<WheelEvent, 'deltaY' | 'deltaMode' | 'ctrlKey'>): number {
  const pixels = deltaMode === 0 ? deltaY : deltaY * LINE_HEIGHT;
  const limited = Math.max(-MAX_PIXELS, Math.min(MAX_PIXELS, pixels * (ctrlKey ? PINCH_FACTOR : 1)));
  return 2 ** (-limited * DOUBLINGS_PER_PIXEL);
}

/**
 * Zoom with the wheel, and keep wheel events from whatever listens to the same element later: cytoscape's
 * own steps differ tenfold between a mouse and a trackpad. Call it before cytoscape is opened.
 * @param zoom takes the factor and the pointer's position in the element, in screen pixels
 */
export function takeOverWheel(host: HTMLElement, zoom: (factor: number, at: Point) => void): void {
  const onWheel = (event: WheelEvent): void => {
    event.preventDefault();
    event.stopImmediatePropagation();
    const { left, top } = host.getBoundingClientRect();
    zoom(wheelFactor(event), { x: event.clientX - left, y: event.clientY - top });
  };
  host.addEventListener('wheel', onWheel, { capture: true, passive: false });
}
