import type { GridPlace } from './grid-layout.ts';

type Point = readonly [x: number, y: number];

/** Size of a place of the grid, and how an outline runs through it, in units of the drawing. */
export interface OutlineShape {
  width: number;
  height: number;
  /** How far it stays inside the sides of its places. */
  inset: number;
  /** Of its corners. */
  radius: number;
}

const keyOf = (x: number, y: number): string => `${x},${y}`;

/** The directed sides between a place of the region and one that is none; the region lies on their right. */
function sidesOf(region: readonly GridPlace[]): Map<string, [number, number][]> {
  const inside = new Set(region.map(({ column, row }) => keyOf(column, row)));
  const sides = new Map<string, [number, number][]>();
  const add = (x: number, y: number, side: [number, number]): void => {
    const from = keyOf(x, y);
    sides.set(from, [...(sides.get(from) ?? []), side]);
  };
  for (const { column: x, row: y } of region) {
    if (!inside.has(keyOf(x, y - 1))) add(x, y, [1, 0]);
    if (!inside.has(keyOf(x + 1, y))) add(x + 1, y, [0, 1]);
    if (!inside.has(keyOf(x, y + 1))) add(x + 1, y + 1, [-1, 0]);
    if (!inside.has(keyOf(x - 1, y))) add(x, y + 1, [0, -1]);
  }
  return sides;
}

/** Of several sides that go on from a corner the one that turns most to the right, so that regions that touch stay apart. */
function next(sides: [number, number][], [dx, dy]: [number, number]): [number, number] {
  const turn = ([ex, ey]: [number, number]): number => dx * ey - dy * ex;
  return sides.reduce((best, side) => (turn(side) > turn(best) ? side : best));
}

/** A corner of an outline: where it is, and in which directions it is come to and left. */
interface Corner {
  at: [number, number];
  in: [number, number];
  out: [number, number];
}

/** Closed ways along the sides of a region, each as its corners. */
function loopsOf(region: readonly GridPlace[]): Corner[][] {
  const sides = sidesOf(region);
  const loops: Corner[][] = [];
  for (;;) {
    const start = [...sides].find(([, out]) => out.length > 0);
    if (!start) return loops;
    const [key, [first]] = start;
    if (!first) return loops;
    const corners: Corner[] = [];
    let [x = 0, y = 0] = key.split(',').map(Number);
    let direction = first;
    const begin = { key, direction: first };
    do {
      const own = sides.get(keyOf(x, y)) ?? [];
      sides.set(
        keyOf(x, y),
        own.filter((side) => side !== direction),
      );
      [x, y] = [x + direction[0], y + direction[1]];
      const left = sides.get(keyOf(x, y)) ?? [];
      const closing = keyOf(x, y) === begin.key;
      const onward =
        left.length > 0 ? next(closing ? [...left, begin.direction] : left, direction) : begin.direction;
      if (onward[0] !== direction[0] || onward[1] !== direction[1])
        corners.push({ at: [x, y], in: direction, out: onward });
      if (closing && onward === begin.direction) break;
      direction = onward;
    } while (corners.length < 10_000);
    loops.push(corners);
  }
}

/** A corner in units of the drawing, moved towards the inside of the region. */
function placed({ at: [x, y], in: came, out }: Corner, { width, height, inset }: OutlineShape): Point {
  // The inside is on the right of each side: the right of (dx, dy) is (-dy, dx), as y grows downwards.
  const [dx, dy] = [-came[1] - out[1], came[0] + out[0]];
  return [x * width + dx * inset, y * height + dy * inset];
}

const number = (value: number): string => String(Math.round(value * 10) / 10);

/** A closed way with rounded corners as the `d` of an SVG path. */
function rounded(points: readonly Point[], radius: number): string {
  const parts = points.map((point, at) => {
    const before = points[(at + points.length - 1) % points.length] ?? point;
    const after = points[(at + 1) % points.length] ?? point;
    const towards = ([x, y]: Point): Point => {
      const length = Math.hypot(x - point[0], y - point[1]) || 1;
      const step = Math.min(radius, length / 2);
      return [point[0] + ((x - point[0]) / length) * step, point[1] + ((y - point[1]) / length) * step];
    };
    const [from, to] = [towards(before), towards(after)];
    const line = `${at === 0 ? 'M' : 'L'}${number(from[0])} ${number(from[1])}`;
    return `${line}Q${number(point[0])} ${number(point[1])} ${number(to[0])} ${number(to[1])}`;
  });
  return `${parts.join('')}Z`;
}

/** A level side of an outline, where a name can stand. */
export interface LevelSide {
  x: number;
  y: number;
  length: number;
  /** Whether the region lies below it. */
  top: boolean;
}

export interface Outline {
  /** The `d` of an SVG path; regions that are apart, and holes, are ways of their own (fill-rule evenodd). */
  path: string;
  /** The longest first, those at the top before those at the bottom. */
  sides: LevelSide[];
  /** How many pieces and holes it has. */
  loops: number;
}

/**
 * The outline of a region of a grid: it holds every place of the region and no other. Corners where only two places touch
 * are not joined.
 */
export function outlineOf(region: readonly GridPlace[], shape: OutlineShape): Outline {
  const loops = loopsOf(region).map((corners) => corners.map((corner) => placed(corner, shape)));
  const sides = loops.flatMap((points) =>
    points.flatMap((point, at): LevelSide[] => {
      const after = points[(at + 1) % points.length] ?? point;
      if (Math.abs(after[1] - point[1]) > 0.01) return [];
      return [
        {
          ...{ x: Math.min(point[0], after[0]), y: point[1] },
          ...{ length: Math.abs(after[0] - point[0]), top: after[0] > point[0] },
        },
      ];
    }),
  );
  return {
    path: loops.map((points) => rounded(points, shape.radius)).join(''),
    sides: sides.sort((a, b) => Number(b.top) - Number(a.top) || b.length - a.length),
    loops: loops.length,
  };
}
