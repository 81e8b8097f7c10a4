import type { Point } from '../geometry.ts';
import { takeOverTwoFingers, type TwoFingers } from '../two-fingers.ts';
import { takeOverWheel } from '../wheel-zoom.ts';

/** What is done with an overview by hand; in screen pixels from the upper left corner. */
export interface Gestures {
  zoom(factor: number, at: Point): void;
  fingers(what: TwoFingers): void;
  pan(by: Point): void;
  click(at: Point): void;
  /** A mouse or a pen is there now; undefined: nowhere. */
  point(at: Point | undefined): void;
  /** An outline grows; `done`: it is closed. */
  outline(outline: readonly Point[], done: boolean): void;
  /** A drag is over. */
  rest(): void;
}

/** A press that goes no farther than this is a click. */
const STILL = 4;
/** After so many milliseconds without a turn a wheel is let go of. */
const WHEEL_REST = 150;

/** Turn what pointers do on an element into gestures. @param lassoes whether a drag that begins now draws an outline. */
export function listenForGestures(
  host: HTMLElement,
  gestures: Gestures,
  lassoes: (event: PointerEvent) => boolean,
): void {
  let wheeling: ReturnType<typeof setTimeout> | undefined;
  takeOverWheel(host, (factor, at) => {
    gestures.zoom(factor, at);
    clearTimeout(wheeling);
    wheeling = setTimeout(gestures.rest, WHEEL_REST);
  });
  takeOverTwoFingers(host, gestures.fingers);
  let outline: Point[] | undefined;
  let last: Point | undefined;
  let moved = false;
  const down = new Set<number>();
  const placeOf = (event: PointerEvent): Point => {
    const { left, top } = host.getBoundingClientRect();
    return { x: event.clientX - left, y: event.clientY - top };
  };
  host.addEventListener('pointerdown', (event) => {
    down.add(event.pointerId);
    if (event.button !== 0) return;
    host.setPointerCapture(event.pointerId);
    [last, moved, outline] = [placeOf(event), false, lassoes(event) ? [placeOf(event)] : undefined];
  });
  host.addEventListener('pointermove', (event) => {
    const at = placeOf(event);
    if (!last) return event.pointerType === 'touch' ? undefined : gestures.point(at);
    const by = { x: at.x - last.x, y: at.y - last.y };
    if (down.size > 1 || (!moved && Math.hypot(by.x, by.y) < STILL)) return;
    [moved, last] = [true, at];
    if (outline) gestures.outline([...outline, at], (outline.push(at), false));
    else gestures.pan(by);
  });
  const end = (event: PointerEvent): void => {
    const single = down.size === 1;
    down.delete(event.pointerId);
    if (last && single && event.type === 'pointerup') {
      if (!moved) gestures.click(placeOf(event));
      else if (outline) gestures.outline(outline, true);
    }
    [last, outline] = [undefined, undefined];
    gestures.rest();
  };
  host.addEventListener('pointerup', end);
  host.addEventListener('pointercancel', end);
  host.addEventListener('pointerleave', () => gestures.point(undefined));
}
