import { around, cross, lengthWithin, type Point, type Segment } from '../geometry.ts';
import type { LayoutJob } from './layout-input.ts';

/** What a line through a node or its label counts against one crossing of lines. */
const THROUGH = 1.5;

/** A line with the indexes of its ends. */
export interface Line extends Segment {
  a: number;
  b: number;
}

function linesOf({ links }: LayoutJob, points: readonly Point[]): Line[] {
  return links.flatMap(([a, b]) => {
    const [from, to] = [points[a], points[b]];
    return from && to && a !== b ? [{ a, b, from, to }] : [];
  });
}

/** Whether two lines share no end: only such can cross. */
export const apart = (one: Line, other: Line): boolean =>
  one.a !== other.a && one.a !== other.b && one.b !== other.a && one.b !== other.b;

/** How hard a drawing is to read: crossings of lines, and lines that run through nodes or their labels. */
export function faultsOf(job: LayoutJob, points: readonly Point[]): number {
  const lines = linesOf(job, points);
  const boxes = points.map((point, i) => {
    const node = job.nodes[i];
    return node && around(point, node.reach);
  });
  let faults = 0;
  for (const [i, line] of lines.entries()) {
    for (const other of lines.slice(i + 1)) if (apart(line, other) && cross(line, other)) faults++;
    for (const [j, box] of boxes.entries()) {
      if (box && j !== line.a && j !== line.b && lengthWithin(line, box) > 4) faults += THROUGH;
    }
  }
  return faults;
}
