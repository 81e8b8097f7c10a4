import type { Point } from './geometry.ts';

/** What two fingers have done since they were last heard of; in screen pixels of the element. */
export interface TwoFingers {
  /** How much further apart they are: 2 is twice as far. */
  factor: number;
  /** The middle between them. */
  at: Point;
  /** How far that has moved. */
  by: Point;
}

interface Pair {
  middle: Point;
  distance: number;
}

/** Fingers closer than this count as this far apart, or a tremble would be a jump. */
const CLOSEST = 20;

/** Two fingers, from the upper left corner of an element; none for one finger, or three. */
function pairOf({ touches }: TouchEvent, host: HTMLElement): Pair | undefined {
  const [a, b, more] = [...touches];
  if (!a || !b || more) return undefined;
  const { left, top } = host.getBoundingClientRect();
  return {
    middle: { x: (a.clientX + b.clientX) / 2 - left, y: (a.clientY + b.clientY) / 2 - top },
    distance: Math.max(CLOSEST, Math.hypot(a.clientX - b.clientX, a.clientY - b.clientY)),
  };
}

/**
 * Pan and zoom with two fingers, however close they are. Cytoscape takes two that begin within 200 pixels, as
 * they do on a phone, for a menu until they have parted half as far again. Call it before cytoscape is opened.
 * @param move takes what the fingers did since it was last called
 */
export function takeOverTwoFingers(host: HTMLElement, move: (what: TwoFingers) => void): void {
  let last: Pair | undefined;
  /** Whether cytoscape has seen that the fingers move, so that it takes them for no tap. */
  let told = false;
  const begin = (event: TouchEvent): void => {
    last = pairOf(event, host);
    told = false;
  };
  const follow = (event: TouchEvent): void => {
    const now = pairOf(event, host);
    if (!last || !now) return;
    event.preventDefault();
    if (told) event.stopImmediatePropagation();
    told = true;
    const by = { x: now.middle.x - last.middle.x, y: now.middle.y - last.middle.y };
    move({ factor: now.distance / last.distance, at: now.middle, by });
    last = now;
  };
  for (const event of ['touchstart', 'touchend', 'touchcancel'] as const)
    host.addEventListener(event, begin, { capture: true, passive: true });
  host.addEventListener('touchmove', follow, { capture: true, passive: false });
}
