import type { DayChange } from '../../../graph/circles/day-changes.ts';
import type { Point } from '../geometry.ts';
import { MARK_HEIGHT } from '../labels/marks.ts';
import type { PaintContext } from './paint-context.ts';
import type { PaintOptions } from './paint-labels.ts';

/** The sign that something came or went between two days, centred on a model point. */
export interface PaintedDayChange {
  change: DayChange;
  at: Point;
  /** Factor against the drawing around it. */
  scale: number;
}

/** Radius in model pixels, and the smallest it is drawn, in screen pixels. */
const RADIUS = MARK_HEIGHT / 2;
const MIN_RADIUS = 4.5;
/** Half the length of the strokes of + and −. */
const ARM = 4;

/**
 * Paint + or − in a disc. It is never faded with what it lies on: what went has stepped back, and this says why.
 */
export function paintDayChange(
  context: PaintContext,
  { change, at, scale }: PaintedDayChange,
  { tokens, zoom }: PaintOptions,
): void {
  const drawn = Math.max(scale, MIN_RADIUS / (RADIUS * zoom));
  context.save();
  context.translate(at.x, at.y);
  context.scale(drawn, drawn);
  context.beginPath();
  context.arc(0, 0, RADIUS, 0, 2 * Math.PI);
  context.fillStyle = tokens.paper;
  context.fill();
  context.strokeStyle = tokens[change];
  context.lineWidth = 1.75;
  context.lineCap = 'round';
  context.stroke();
  context.beginPath();
  context.moveTo(-ARM, 0);
  context.lineTo(ARM, 0);
  if (change === 'came') {
    context.moveTo(0, -ARM);
    context.lineTo(0, ARM);
  }
  context.stroke();
  context.restore();
}
