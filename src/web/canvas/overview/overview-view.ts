import type { Box, Point, Size } from '../geometry.ts';
import type { PositionArray } from '../layouts/layout-input.ts';
import { toModel, type OverviewCamera, type OverviewNetwork } from './overview-renderer.ts';

/** What is seen of a network: where its nodes are, and through which camera. */
export interface OverviewView {
  network: OverviewNetwork;
  positions: PositionArray;
  camera: OverviewCamera;
  size: Size;
}

/** The network of an overview to which none was given yet. */
export const NO_NETWORK: OverviewNetwork = {
  ...{ count: 0, hue: [], degree: [], from: [], to: [], line: [], lines: [] },
};

/** Zoom: smaller than a point, nothing is told apart; larger, a picture tells more. */
const ZOOM = { least: 0.005, most: 8 };
const MARGIN = 40;
/** Radius of a node at zoom 1, in pixels: of one neighbour, what it grows by, and of the biggest. */
const RADIUS = { least: 1.2, grows: 0.55, most: 9 };

const limitedZoom = (zoom: number): number => Math.min(ZOOM.most, Math.max(ZOOM.least, zoom));

/** The radius of a node on the screen: it grows with its degree, and more slowly than the zoom. */
export const radiusAt = ({ degree }: OverviewNetwork, zoom: number, at: number): number =>
  Math.min(RADIUS.most, RADIUS.least + RADIUS.grows * Math.sqrt(degree[at] ?? 0)) *
  Math.min(2.5, Math.max(0.7, Math.sqrt(zoom)));

export const pointAt = (positions: ArrayLike<number>, at: number): Point => ({
  x: positions[2 * at] ?? 0,
  y: positions[2 * at + 1] ?? 0,
});

/** Whether all nodes are where they were, and the camera too. */
export const seesTheSame = (one: OverviewView, other: OverviewView): boolean =>
  one.camera.x === other.camera.x &&
  one.camera.y === other.camera.y &&
  one.camera.zoom === other.camera.zoom &&
  one.positions.length === other.positions.length &&
  one.positions.every((value, at) => value === other.positions[at]);

/** The part of the model in the window. */
export function seenBox({ camera, size }: Pick<OverviewView, 'camera' | 'size'>): Box {
  const { x: left, y: top } = toModel({ x: 0, y: 0 }, camera, size);
  const { x: right, y: bottom } = toModel({ x: size.width, y: size.height }, camera, size);
  return { left, top, right, bottom };
}

/** The lines of which something may be in the window, into `found`; how many. */
export function linesSeen(
  { network: { from, to }, positions, ...seen }: OverviewView,
  found: Uint32Array,
): number {
  const { left, top, right, bottom } = seenBox(seen);
  let count = 0;
  for (let line = 0; line < from.length; line++) {
    const [a, b] = [2 * (from[line] ?? 0), 2 * (to[line] ?? 0)];
    const [ax, ay, bx, by] = [
      positions[a] ?? 0,
      positions[a + 1] ?? 0,
      positions[b] ?? 0,
      positions[b + 1] ?? 0,
    ];
    if (
      Math.max(ax, bx) < left ||
      Math.min(ax, bx) > right ||
      Math.max(ay, by) < top ||
      Math.min(ay, by) > bottom
    )
      continue;
    found[count++] = line;
  }
  return count;
}

/** The nodes in the window, into `found`, in their order; how many. */
export function nodesSeen({ positions, ...seen }: OverviewView, found: Uint32Array): number {
  const { left, top, right, bottom } = seenBox(seen);
  let count = 0;
  for (let at = 0; at < positions.length / 2; at++) {
    const [x, y] = [positions[2 * at] ?? 0, positions[2 * at + 1] ?? 0];
    if (x >= left && x <= right && y >= top && y <= bottom) found[count++] = at;
  }
  return count;
}

/** The camera that shows everything, whatever few strays are farthest out. */
export function fittingCamera(positions: ArrayLike<number>, { width, height }: Size): OverviewCamera {
  let [left, top, right, bottom] = [Infinity, Infinity, -Infinity, -Infinity];
  for (let i = 0; i < positions.length; i += 2) {
    const { x, y } = pointAt(positions, i / 2);
    [left, right, top, bottom] = [
      Math.min(left, x),
      Math.max(right, x),
      Math.min(top, y),
      Math.max(bottom, y),
    ];
  }
  if (left > right) return { x: 0, y: 0, zoom: 1 };
  const room = { width: Math.max(1, width - 2 * MARGIN), height: Math.max(1, height - 2 * MARGIN) };
  const zoom = Math.min(1.5, room.width / Math.max(1, right - left), room.height / Math.max(1, bottom - top));
  return { x: (left + right) / 2, y: (top + bottom) / 2, zoom: limitedZoom(zoom) };
}

/** The camera after zooming about a point of the screen, which stays where it is. */
export function zoomedAbout(
  camera: OverviewCamera,
  factor: number,
  { at, size }: { at: Point; size: Size },
): OverviewCamera {
  const zoom = limitedZoom(camera.zoom * factor);
  const still = toModel(at, camera, size);
  return {
    x: still.x - (at.x - size.width / 2) / zoom,
    y: still.y - (at.y - size.height / 2) / zoom,
    zoom,
  };
}
