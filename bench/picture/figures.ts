import type { DrawnShapes } from '../../src/web/canvas/cytoscape/drawn-shapes.ts';
import {
  boundingBoxOf,
  boxDistance,
  inflated,
  middleOf,
  type Box,
  type Point,
  type Size,
} from '../../src/web/canvas/geometry.ts';
import { middleAlong } from '../../src/web/canvas/edges/edge-curve.ts';
import { clippedLength, segmentsCross, type Segment } from '../../src/web/canvas/segments.ts';

/** How hard a picture is to read, in figures; lengths in screen pixels. */
export interface Figures {
  /** Points at which two lines cross. */
  crossings: number;
  /** Pairs of a line and a node that it runs through and does not belong to. */
  throughNodes: number;
  /** Pairs of a line and a name that it runs through, whether the line is its node's own or not. */
  throughNames: number;
  /** Pairs of a name and another node that it covers. */
  namesOnNodes: number;
  /** Pairs of names that overlap, and those that are nearer than ten pixels, which count both. */
  touching: number;
  near: number;
  /**
   * Names that are nearer to another node, or to the badge of one, than to their own node, and badges whose middle
   * is nearer to another node.
   */
  astray: number;
  /** Pairs of lines between the same two nodes that are nearer than eight pixels half way. */
  merged: number;
  /** Lines that are not drawn at all, because their ends or bends leave no room. */
  undrawn: number;
  /** Names that are left out. */
  leftOut: number;
  /** Of names and badges; 0 where there are none. */
  smallestLetter: number;
  /** Share of the width and of the height of the window that nodes and names span, in per cent. */
  width: number;
  height: number;
  /** Nodes and names that are not wholly inside the window. */
  outside: number;
}

/** Names nearer to each other than this are hard to tell apart. */
const NEAR = 10;
/** A line may graze a name by so many pixels: the corners of letters are round. */
const GRAZE = 1;
/** Lines nearer to each other than this are hard to tell apart, and to hit; half of the square that is looked at. */
const MERGED = 7;

const segmentsOf = ({ points }: { points: readonly Point[] }): Segment[] =>
  points.slice(1).flatMap((to, i) => (points[i] ? [{ from: points[i], to }] : []));

const pairsOf = <T>(all: readonly T[], met: (a: T, b: T) => boolean): number =>
  all.reduce((sum, a, i) => sum + all.slice(i + 1).filter((b) => met(a, b)).length, 0);

const nearer = (than: number) => (a: { boxes: readonly Box[] }, b: { boxes: readonly Box[] }) =>
  a.boxes.some((one) => b.boxes.some((other) => boxDistance(one, other) < than));

/** Whether a segment runs through the ellipse that fills a box: round nodes have no corners. */
function meetsEllipse({ from, to }: Segment, box: Box): boolean {
  const [rx, ry] = [(box.right - box.left) / 2, (box.bottom - box.top) / 2];
  const unit = ({ x, y }: Point): Point => ({ x: (x - box.left) / rx - 1, y: (y - box.top) / ry - 1 });
  const [a, b] = [unit(from), unit(to)];
  const [dx, dy] = [b.x - a.x, b.y - a.y];
  const length = dx * dx + dy * dy;
  const t = length === 0 ? 0 : Math.min(1, Math.max(0, -(a.x * dx + a.y * dy) / length));
  return Math.hypot(a.x + t * dx, a.y + t * dy) < 1;
}

/** Something that belongs to a node. */
interface Belonging {
  id: string;
  boxes: readonly Box[];
}

/** Whether something is nearer to another node, or to something else of one, than to the one that it belongs to. */
function isAstray(
  { id, boxes }: Belonging,
  nodes: DrawnShapes['nodes'],
  others: DrawnShapes['nodes'] = nodes,
): boolean {
  const from = (node: Box): number => Math.min(...boxes.map((box) => boxDistance(box, node)));
  const own = nodes.find((node) => node.id === id);
  return own !== undefined && others.some((other) => other.id !== id && from(other.box) < from(own.box));
}

const pointBox = ({ x, y }: Point): Box => ({ left: x, right: x, top: y, bottom: y });

/** Whether two lines join the same nodes and are hardly to be told apart half way. */
function isMerged(a: DrawnShapes['lines'][number], b: DrawnShapes['lines'][number]): boolean {
  if (a.from === a.to || [a.from, a.to].sort().join() !== [b.from, b.to].sort().join()) return false;
  const { at } = middleAlong(a.points);
  return segmentsOf(b).some((piece) => clippedLength(piece, inflated(pointBox(at), MERGED)) > 0);
}

const share = (low: number, high: number, all: number): number =>
  Math.round((100 * (Math.min(all, high) - Math.max(0, low))) / all);

/** The figures of what is drawn in a window of a size. */
export function figuresOf({ nodes, names, badges, lines }: DrawnShapes, { width, height }: Size): Figures {
  const drawn = lines.map((line) => ({ ...line, segments: segmentsOf(line) }));
  const through = drawn.flatMap(({ from, to, segments }) =>
    nodes.filter(
      ({ id, box }) => id !== from && id !== to && segments.some((segment) => meetsEllipse(segment, box)),
    ),
  );
  const covers = ({ boxes }: { boxes: readonly Box[] }, { segments }: { segments: Segment[] }): boolean =>
    boxes.some((box) => segments.reduce((sum, segment) => sum + clippedLength(segment, box), 0) > GRAZE);
  const crossings = drawn.reduce((sum, a, i) => {
    const later = drawn.slice(i + 1).flatMap(({ segments }) => segments);
    return sum + a.segments.reduce((all, s) => all + later.filter((t) => segmentsCross(s, t)).length, 0);
  }, 0);
  const letters = [...names, ...badges].map(({ smallestLetter }) => smallestLetter);
  const bounds = boundingBoxOf([...nodes.map(({ box }) => box), ...names.flatMap(({ boxes }) => boxes)]);
  return {
    crossings,
    throughNodes: through.length,
    throughNames: names
      .filter(({ plate }) => !plate)
      .reduce((sum, name) => sum + drawn.filter((line) => covers(name, line)).length, 0),
    namesOnNodes: names.reduce(
      (sum, name) =>
        sum + nodes.filter(({ id, box }) => id !== name.id && nearer(0.01)(name, { boxes: [box] })).length,
      0,
    ),
    touching: pairsOf(names, nearer(0.01)),
    near: pairsOf(names, nearer(NEAR)),
    astray:
      names.filter((name) => isAstray(name, nodes, [...nodes, ...badges])).length +
      badges.filter(({ id, box }) => isAstray({ id, boxes: [pointBox(middleOf(box))] }, nodes)).length,
    merged: pairsOf(lines, isMerged),
    undrawn: lines.filter(({ points }) => !points.every(({ x, y }) => Number.isFinite(x + y))).length,
    leftOut: nodes.length - names.length,
    smallestLetter: letters.length > 0 ? Math.min(...letters) : 0,
    width: bounds ? share(bounds.left, bounds.right, width) : 0,
    height: bounds ? share(bounds.top, bounds.bottom, height) : 0,
    outside: [...nodes.map(({ box }) => [box]), ...names.map(({ boxes }) => boxes)].filter((boxes) =>
      boxes.some(({ left, top, right, bottom }) => left < 0 || top < 0 || right > width || bottom > height),
    ).length,
  };
}
