import { css, type Font } from '../labels/fonts.ts';
import type { Box, Point } from '../geometry.ts';
import { FADED } from '../labels/legibility.ts';
import { PILL } from '../labels/marks.ts';
import type { How } from './paint-labels.ts';

/** The mark of a dispute in the middle of a line. */
export interface InkDisc {
  at: Point;
  faded: boolean;
}

/** A mark on the shoulder of a node, in its box in model pixels. */
interface InkMark {
  box: Box;
  faded: boolean;
}
export type InkPin = InkMark;

export interface InkBadge extends InkMark {
  text: string;
  font: Font;
  /** Room of a figure: they stand below each other like in a table. */
  figure: number;
}

const DISC = { radius: 8.5, least: 4.5 };
/** A drawing pin in a square of 24, as the icons are; drawn at 11. */
const PIN = 'M12 17v5M9 3h6v7l3 3.5V16H6v-2.5L9 10Z';
const PIN_SCALE = 11 / 24;

type Context = CanvasRenderingContext2D;

/** The mark of a dispute: ≠ in a disc, of the same size on the screen however small the picture is. */
export function paintDisc(context: Context, { at, faded }: InkDisc, { tokens, zoom }: How): void {
  const scale = Math.max(1, DISC.least / (DISC.radius * zoom));
  context.save();
  context.translate(at.x, at.y);
  context.scale(scale, scale);
  context.beginPath();
  context.arc(0, 0, DISC.radius, 0, 2 * Math.PI);
  context.fillStyle = tokens.paper;
  context.fill();
  if (faded) context.globalAlpha = FADED;
  context.strokeStyle = tokens.disputed;
  context.lineWidth = 1.75;
  context.lineCap = 'round';
  context.stroke();
  context.stroke(new Path2D('M-3.8-1.8h7.6M-3.8 1.8h7.6M2.2-4.6-2.2 4.6'));
  context.restore();
}

/** The pill under a mark: opaque, so that no line runs through a figure; what is faded is its ink. */
function pill(context: Context, { box, faded }: InkMark, { tokens }: How): { width: number; scale: number } {
  const scale = (box.bottom - box.top) / PILL;
  const width = (box.right - box.left) / scale;
  context.translate(box.left, box.top);
  context.scale(scale, scale);
  context.beginPath();
  context.roundRect(0, 0, width, PILL, PILL / 2);
  context.fillStyle = tokens.raised;
  context.fill();
  if (faded) context.globalAlpha = FADED;
  context.strokeStyle = tokens.rule2;
  context.lineWidth = 1;
  context.stroke();
  return { width, scale };
}

/** How many neighbours are not in the picture, each figure in the middle of its own room. */
export function paintBadge(context: Context, badge: InkBadge, how: How): void {
  context.save();
  const { width } = pill(context, badge, how);
  context.font = css(badge.font);
  context.textAlign = 'center';
  context.fillStyle = how.tokens.ink2;
  const figures = [...badge.text];
  const start = width / 2 - ((figures.length - 1) * badge.figure) / 2;
  for (const [i, figure] of figures.entries())
    context.fillText(figure, start + i * badge.figure, PILL / 2 + 4);
  context.restore();
}

/** The sign of a node that keeps its place. */
export function paintPin(context: Context, pin: InkPin, how: How): void {
  context.save();
  pill(context, pin, how);
  context.translate(PILL / 2, PILL / 2);
  context.scale(PIN_SCALE, PIN_SCALE);
  context.translate(-12, -12.5);
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = how.tokens.ink2;
  context.fillStyle = how.tokens.ink2;
  const shape = new Path2D(PIN);
  context.fill(shape);
  context.stroke(shape);
  context.restore();
}
