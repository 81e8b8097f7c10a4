import type { Line } from '../../../graph/line.ts';
import { SELECTED_HALO, strokeOf } from '../edge-strokes.ts';
import { piecesOf } from '../edges/edge-curve.ts';
import { contains, type Box, type Point } from '../geometry.ts';
import { arrowhead } from '../edges/arrowhead.ts';
import { clippedTo, type Segment } from '../segments.ts';
import type { Tokens } from '../tokens.ts';
import type { PaintContext } from './paint-context.ts';

/** A line that is selected, as short straight pieces from its beginning to the tip of its arrowhead. */
export interface PaintedLine {
  points: readonly Point[];
  line: Line;
  arrow: boolean;
  /** That of its edge. */
  opacity: number;
}

/** What is drawn of straight pieces in dashes and gaps, in turn: all of it, where there are none. */
export function dashesOf(pieces: readonly Segment[], pattern: readonly number[] = []): Segment[] {
  const whole = pattern.reduce((sum, length) => sum + length, 0);
  if (whole === 0) return [...pieces];
  const dashes: Segment[] = [];
  let [at, left] = [0, pattern[0] ?? 0];
  for (const { from, to } of pieces) {
    const length = Math.hypot(to.x - from.x, to.y - from.y);
    const along = (by: number): Point => ({
      x: from.x + ((to.x - from.x) * by) / length,
      y: from.y + ((to.y - from.y) * by) / length,
    });
    for (let done = 0; done < length;) {
      const end = Math.min(length, done + left);
      if (at % 2 === 0) dashes.push({ from: along(done), to: along(end) });
      left -= end - done;
      done = end;
      if (left <= 0) left = pattern[(at = (at + 1) % pattern.length)] ?? whole;
    }
  }
  return dashes;
}

function strokeAll(context: PaintContext, segments: readonly Segment[]): void {
  context.beginPath();
  for (const { from, to } of segments) {
    context.moveTo(from.x, from.y);
    context.lineTo(to.x, to.y);
  }
  context.stroke();
}

/** Paint a selected line once more, as far as it lies in a box: a plate has been painted over it there. */
export function paintSelectedLine(
  context: PaintContext,
  { points, line, arrow, opacity }: PaintedLine,
  { box, tokens }: { box: Box; tokens: Tokens },
): void {
  const pieces = piecesOf(points);
  const inside = pieces.flatMap((piece) => clippedTo(piece, box) ?? []);
  const [before, tip] = [points.at(-2), points.at(-1)];
  if (inside.length === 0 || !before || !tip) return;
  const { width, colour, dash, cap = 'butt' } = strokeOf(line, tokens);
  context.save();
  context.globalAlpha = opacity * SELECTED_HALO.opacity;
  context.strokeStyle = tokens.accent;
  context.lineWidth = width + 2 * SELECTED_HALO.padding;
  context.lineCap = 'butt';
  context.lineJoin = 'round';
  strokeAll(context, inside);
  context.globalAlpha = opacity;
  context.strokeStyle = context.fillStyle = colour;
  context.lineWidth = width;
  context.lineCap = cap;
  strokeAll(
    context,
    dashesOf(pieces, dash).flatMap((piece) => clippedTo(piece, box) ?? []),
  );
  if (arrow && contains(box, tip)) {
    context.beginPath();
    for (const [i, { x, y }] of arrowhead(before, tip).entries())
      if (i === 0) context.moveTo(x, y);
      else context.lineTo(x, y);
    context.fill();
  }
  context.restore();
}
