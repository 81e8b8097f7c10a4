import type { Line } from '../../../graph/line.ts';
import { arrival, arrowhead, back } from '../edges/arrowhead.ts';
import { restingStrokeOf, SELECTED_HALO, strokeOf } from '../edge-strokes.ts';
import type { Point } from '../geometry.ts';
import type { Tokens } from '../tokens.ts';
import type { Mark, PathMark } from './mark.ts';

/** The way of an edge: a uniform quadratic B-spline from where it begins to the tip of its arrowhead. */
export interface EdgeWay {
  from: Point;
  controls: readonly Point[];
  to: Point;
}

/** How an edge looks. */
export interface EdgeLook {
  line: Line;
  arrow: boolean;
  selected: boolean;
  /** One of many, that nobody has chosen. */
  resting?: boolean;
}

/** How far from the tip of its arrowhead a line ends, in model pixels. */
const GAP = 3;

const rounded = (value: number): number => Math.round(value * 100) / 100;
const said = ({ x, y }: Point): string => `${rounded(x)} ${rounded(y)}`;
const halfway = (a: Point, b: Point): Point => ({ x: (a.x + b.x) / 2, y: (a.y + b.y) / 2 });

/** A chain of quadratic curves that meet halfway between control points, as a path. */
function wayPath({ from, controls, to }: EdgeWay): string {
  const curves = controls.map((control, i) => {
    const next = controls[i + 1];
    return `Q${said(control)} ${said(next ? halfway(control, next) : to)}`;
  });
  return `M${said(from)}${controls.length > 0 ? curves.join('') : `L${said(to)}`}`;
}

/** Points between which a way runs: it stays inside what they span. */
export const wayPoints = ({ from, controls, to }: EdgeWay): Point[] => [from, ...controls, to];

/** The marks of an edge; lengths in model pixels. */
export function edgeMarks(way: EdgeWay, look: EdgeLook, tokens: Tokens): Mark[] {
  const { line, arrow, selected } = look;
  const soft = look.resting ? restingStrokeOf(line, tokens) : undefined;
  const { width, colour, dash, cap } = { ...strokeOf(line, tokens), ...(soft && { width: soft.width }) };
  const before = way.controls.at(-1) ?? way.from;
  const d = wayPath(arrow ? { ...way, to: back(way.to, arrival(before, way.to), GAP) } : way);
  const stroke = {
    is: 'path',
    d,
    stroke: colour,
    width,
    ...(dash && { dash }),
    ...(cap && { cap }),
    ...(soft && { opacity: soft.opacity }),
  } as const;
  const underlay: PathMark = {
    ...{ is: 'path', d, stroke: tokens.accent, width: width + 2 * SELECTED_HALO.padding, cap: 'round' },
    opacity: SELECTED_HALO.opacity,
  };
  const head: PathMark = {
    ...{ is: 'path', d: `M${arrowhead(before, way.to).map(said).join('L')}z`, fill: colour },
    ...(soft && { opacity: soft.opacity }),
  };
  return [...(selected ? [underlay] : []), stroke, ...(arrow ? [head] : [])];
}
