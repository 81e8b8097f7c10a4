import { boundingBoxOf, middleOf, sizeOf, type Box, type Point, type Size } from './geometry.ts';

/** Smallest and largest zoom factor that a person can reach; 1 draws one model pixel as one screen pixel. */
export const ZOOM_RANGE = { min: 0.15, max: 3 };
/** A small drawing is not blown up when it is fitted. */
const MAX_FIT_ZOOM = 1;
/** A viewport narrower than this, in screen pixels, is a phone's: there labels limit how small a drawing gets. */
export const NARROW_WIDTH = 640;
const NARROW_MIN_ZOOM = 0.6;
/** The camera does not zoom out further than this for what is new: names could not all be shown. */
export const GROWTH_MIN_ZOOM = 0.5;
/** How often the bounds are asked for again: labels that keep their size take more of a smaller drawing. */
const ROUNDS = 4;

/** Size of the viewport in screen pixels that is assumed before the page has been laid out. */
export const DEFAULT_VIEWPORT: Size = { width: 830, height: 790 };

/** A viewport, and how far the page lays something over each of its edges, in screen pixels. */
export interface Screen extends Size {
  covered?: Partial<Box>;
  /** How many times larger than usual a small drawing is shown in it: once, unless it is said. */
  magnified?: number;
  /** Smallest zoom at which a drawing is fitted to it: one at which names can be read, unless it is said. */
  leastZoom?: number;
}
/** Of a viewport that is covered almost whole this share is used all the same. */
const MIN_CLEAR = 0.4;

/** How model coordinates map to the screen: screen = model × zoom + pan, in screen (CSS) pixels. */
export interface Transform {
  zoom: number;
  pan: Point;
}

/** The part of the model that is on the screen, and the size of the screen area in screen pixels. */
export interface Viewport extends Transform, Screen {}

/**
 * Free margin around a fitted drawing, in screen pixels: at the bottom there is room for the buttons, and
 * nothing is shown under what the page lays over the picture.
 */
function paddingOf({ width, height, covered = {} }: Screen): Box {
  const { left, top, right, bottom } =
    width < NARROW_WIDTH
      ? { left: 12, top: 12, right: 12, bottom: 84 }
      : { left: 28, top: 28, right: 28, bottom: 60 };
  const wide = Math.max(0, width * (1 - MIN_CLEAR) - left - right);
  const high = Math.max(0, height * (1 - MIN_CLEAR) - top - bottom);
  return {
    left: left + Math.min(covered.left ?? 0, wide),
    top: top + Math.min(covered.top ?? 0, high),
    right: right + Math.min(covered.right ?? 0, wide),
    bottom: bottom + Math.min(covered.bottom ?? 0, high),
  };
}

/** What padding leaves of a viewport, in screen pixels; at least 1 × 1. */
export function drawableSize(viewport: Screen): Size {
  const { left, top, right, bottom } = paddingOf(viewport);
  return {
    width: Math.max(1, viewport.width - left - right),
    height: Math.max(1, viewport.height - top - bottom),
  };
}

/**
 * The box that a drawing may fill without having to be shown smaller: the bounds of these boxes, widened
 * on both sides where the viewport has room at zoom 1. None for an empty list.
 */
export function frameFor(boxes: readonly Box[], viewport: Screen): Box | undefined {
  const bounds = boundingBoxOf(boxes);
  if (!bounds) return undefined;
  const { left, top, right, bottom } = paddingOf(viewport);
  const { width, height } = sizeOf(bounds);
  const x = Math.max(0, (viewport.width - left - right - width) / 2);
  const y = Math.max(0, (viewport.height - top - bottom - height) / 2);
  return { left: bounds.left - x, top: bounds.top - y, right: bounds.right + x, bottom: bounds.bottom + y };
}

/** The same viewport in model pixels, as it is at the zoom at which what is magnified is shown. */
export function plannedScreen({ magnified = 1, covered = {}, width, height }: Screen): Screen {
  const smaller = (length: number | undefined): number => (length ?? 0) / magnified;
  const { left, top, right, bottom } = covered;
  return {
    width: width / magnified,
    height: height / magnified,
    covered: { left: smaller(left), top: smaller(top), right: smaller(right), bottom: smaller(bottom) },
  };
}

/** The smallest zoom at which a drawing is fitted to a viewport. */
export const minZoomFor = ({ width, leastZoom }: Screen): number =>
  leastZoom ?? (width < NARROW_WIDTH ? NARROW_MIN_ZOOM : ZOOM_RANGE.min);

/**
 * The pan along one axis, in whole screen pixels: it centres the drawing if that fits, otherwise centres
 * `focus` as far as no margin is left empty on one side while the drawing is cut off on the other.
 * @param extent lowest and highest model coordinate of the drawing
 * @param available first and last screen coordinate that it may cover
 */
function panAlong(
  [low, high]: [number, number],
  [start, end]: [number, number],
  { zoom, focus }: { zoom: number; focus: number },
): number {
  const middle = (start + end) / 2;
  if ((high - low) * zoom <= end - start) return Math.round(middle - (zoom * (low + high)) / 2);
  return Math.round(Math.min(start - zoom * low, Math.max(end - zoom * high, middle - zoom * focus)));
}

/**
 * The transform that shows a whole drawing in the middle of the viewport, no larger than it is magnified. In a
 * narrow viewport it stops at the zoom at which labels can still be read, and then centres on `focus`.
 * @param boundsAt bounds of the drawing in model pixels when it is drawn at a zoom
 * @param focus model point to keep in view where not everything can be; without it the middle
 */
export function fitTransform(boundsAt: (zoom: number) => Box, viewport: Screen, focus?: Point): Transform {
  const padding = paddingOf(viewport);
  const [right, bottom] = [viewport.width - padding.right, viewport.height - padding.bottom];
  const most = MAX_FIT_ZOOM * (viewport.magnified ?? 1);
  const zoomFor = (size: Size): number => {
    const wide = Math.max(1, right - padding.left) / Math.max(1, size.width);
    const high = Math.max(1, bottom - padding.top) / Math.max(1, size.height);
    return Math.max(minZoomFor(viewport), Math.min(wide, high, most));
  };
  let zoom = most;
  let bounds = boundsAt(zoom);
  for (let round = 0; round < ROUNDS; round++) {
    zoom = zoomFor(sizeOf(bounds));
    bounds = boundsAt(zoom);
  }
  // Names come as the zoom grows, and with them it may not fit any more: then the smaller zoom holds.
  for (let round = 0; round < ROUNDS && zoomFor(sizeOf(bounds)) < zoom * 0.999; round++) {
    zoom = zoomFor(sizeOf(bounds));
    bounds = boundsAt(zoom);
  }
  const at = focus ?? middleOf(bounds);
  return {
    zoom,
    pan: {
      x: panAlong([bounds.left, bounds.right], [padding.left, right], { zoom, focus: at.x }),
      y: panAlong([bounds.top, bounds.bottom], [padding.top, bottom], { zoom, focus: at.y }),
    },
  };
}

/** The part of the model that is seen, without the margins and the strip of the buttons. */
export function visibleFrame({ zoom, pan, ...size }: Viewport): Box {
  const { left, top, right, bottom } = paddingOf(size);
  return {
    left: (left - pan.x) / zoom,
    top: (top - pan.y) / zoom,
    right: (size.width - right - pan.x) / zoom,
    bottom: (size.height - bottom - pan.y) / zoom,
  };
}

/** Whether a box lies in another one, to the pixel. */
const holds = (outer: Box, inner: Box): boolean =>
  inner.left >= outer.left - 1 &&
  inner.top >= outer.top - 1 &&
  inner.right <= outer.right + 1 &&
  inner.bottom <= outer.bottom + 1;

/** The least shift along one axis that brings a stretch into another one; what is too long then fills all of that. */
const shiftInto = ([low, high]: [number, number], [start, end]: [number, number]): number => {
  const [least = 0, most = 0] = [start - low, end - high].sort((a, b) => a - b);
  return Math.min(Math.max(0, least), most);
};

/** The transform that shows a box of the model by the shortest pan. */
function pannedTo(box: Box, viewport: Viewport): Transform {
  const frame = visibleFrame(viewport);
  const { zoom, pan } = viewport;
  const x = shiftInto([box.left, box.right], [frame.left, frame.right]);
  const y = shiftInto([box.top, box.bottom], [frame.top, frame.bottom]);
  return { zoom, pan: { x: Math.round(pan.x + x * zoom), y: Math.round(pan.y + y * zoom) } };
}

/** A drawing to which something was added: what it covers at a zoom as a whole, and what of it is new. */
export interface Growth {
  allAt: (zoom: number) => Box;
  newAt: (zoom: number) => Box;
}

/**
 * Where the camera goes for the sake of what is new: nowhere if that is in view; otherwise it pans, if that is
 * enough to show everything; otherwise it zooms out to show everything, but no further than names can be read,
 * and then pans to what is new.
 */
export function transformForGrowth({ allAt, newAt }: Growth, viewport: Viewport): Transform {
  const { zoom, pan, ...size } = viewport;
  if (holds(visibleFrame(viewport), newAt(zoom))) return { zoom, pan };
  const [all, frame] = [sizeOf(allAt(zoom)), sizeOf(visibleFrame(viewport))];
  if (all.width <= frame.width && all.height <= frame.height) return pannedTo(allAt(zoom), viewport);
  const fitted = fitTransform(allAt, size);
  const leastZoom = size.leastZoom ?? GROWTH_MIN_ZOOM;
  if (fitted.zoom >= leastZoom && fitted.zoom <= zoom) return fitted;
  const least = Math.min(zoom, leastZoom);
  // About the middle, so that what was seen is still seen.
  const [x, y] = [size.width / 2, size.height / 2];
  const ratio = least / zoom;
  const smaller = { zoom: least, pan: { x: x - (x - pan.x) * ratio, y: y - (y - pan.y) * ratio } };
  return pannedTo(newAt(least), { ...smaller, ...size });
}
