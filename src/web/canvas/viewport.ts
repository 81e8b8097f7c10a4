import { hullOf, type Box, type Point } from './geometry.ts';

export const ZOOM = { least: 0.15, most: 3 };
/** A small picture is not blown up. */
const MOST_ON_FIT = 1;
/** A room narrower than this is a phone's: there labels decide how small a picture may become. */
export const NARROW = 640;
const NARROW_LEAST = 0.6;
/** How often the box is asked for again: labels that keep their size take more of a smaller picture. */
const ROUNDS = 4;

export interface Room {
  width: number;
  height: number;
}

/** Room assumed where the page has not given any yet. */
export const ROOM: Room = { width: 830, height: 790 };

/** How the model lies on the screen: screen = model × zoom + pan, in CSS pixels. */
export interface View {
  zoom: number;
  pan: Point;
}

/** Paper around a picture; below it is room for the buttons that lie there. */
const paddingOf = ({ width }: Room): Box =>
  width < NARROW
    ? { left: 12, top: 12, right: 12, bottom: 84 }
    : { left: 28, top: 28, right: 28, bottom: 60 };

/** Size of what a picture may cover of a room, on the screen. */
export function paperIn(room: Room): Room {
  const { left, top, right, bottom } = paddingOf(room);
  return {
    width: Math.max(1, room.width - left - right),
    height: Math.max(1, room.height - top - bottom),
  };
}

/** What a picture may cover without being shown smaller: what these boxes cover, or more where there is room. */
export function frameOf(boxes: readonly Box[], room: Room): Box | undefined {
  const hull = hullOf(boxes);
  if (!hull) return undefined;
  const { left, top, right, bottom } = paddingOf(room);
  const x = Math.max(0, (room.width - left - right - (hull.right - hull.left)) / 2);
  const y = Math.max(0, (room.height - top - bottom - (hull.bottom - hull.top)) / 2);
  return { left: hull.left - x, top: hull.top - y, right: hull.right + x, bottom: hull.bottom + y };
}

const leastOf = ({ width }: Room): number => (width < NARROW ? NARROW_LEAST : ZOOM.least);

/**
 * Where the model has to lie along one axis: in the middle of the room if it fits, otherwise with
 * `focus` in the middle as far as no paper is left at one side that the picture needs at the other.
 */
function panOf(
  [low, high]: [number, number],
  [start, end]: [number, number],
  { zoom, focus }: { zoom: number; focus: number },
): number {
  const middle = (start + end) / 2;
  if ((high - low) * zoom <= end - start) return Math.round(middle - (zoom * (low + high)) / 2);
  return Math.round(Math.min(start - zoom * low, Math.max(end - zoom * high, middle - zoom * focus)));
}

/**
 * The zoom and pan that show a picture whole, in the middle of the room; in a narrow room no smaller
 * than its labels can be read, and then around what it turns on.
 * @param boxAt what the picture covers, in model pixels, when it is drawn at a zoom
 * @param focus what has to be seen where not everything can be
 */
export function fitting(boxAt: (zoom: number) => Box, room: Room, focus?: Point): View {
  const padding = paddingOf(room);
  const [right, bottom] = [room.width - padding.right, room.height - padding.bottom];
  let zoom = MOST_ON_FIT;
  let box = boxAt(zoom);
  for (let round = 0; round < ROUNDS; round++) {
    const wide = Math.max(1, right - padding.left) / Math.max(1, box.right - box.left);
    const high = Math.max(1, bottom - padding.top) / Math.max(1, box.bottom - box.top);
    zoom = Math.max(leastOf(room), Math.min(wide, high, MOST_ON_FIT));
    box = boxAt(zoom);
  }
  const at = focus ?? { x: (box.left + box.right) / 2, y: (box.top + box.bottom) / 2 };
  return {
    zoom,
    pan: {
      x: panOf([box.left, box.right], [padding.left, right], { zoom, focus: at.x }),
      y: panOf([box.top, box.bottom], [padding.top, bottom], { zoom, focus: at.y }),
    },
  };
}

/** The pan that brings a place into view, in the middle of the room; none where it is seen already. */
export function shownIn(at: Point, { zoom, pan }: View, room: Room): Point | undefined {
  const { left, top, right, bottom } = paddingOf(room);
  const [x, y] = [at.x * zoom + pan.x, at.y * zoom + pan.y];
  const seen = x >= left && x <= room.width - right && y >= top && y <= room.height - bottom;
  return seen ? undefined : { x: room.width / 2 - at.x * zoom, y: room.height / 2 - at.y * zoom };
}
