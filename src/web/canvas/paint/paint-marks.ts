import type { Box, Point } from '../geometry.ts';
import { cssFont, type Font } from '../labels/fonts.ts';
import { MARK_HEIGHT } from '../labels/marks.ts';
import type { PaintContext } from './paint-context.ts';
import type { PaintOptions } from './paint-labels.ts';

/** The sign in the middle of a disputed edge, centred on a model point. */
export interface PaintedDisputeSign {
  at: Point;
  /** That of its edge. */
  opacity: number;
}

/** A mark beside a node, in its box in model pixels. */
interface PaintedMark {
  box: Box;
  /** That of its node. */
  opacity: number;
}
export type PaintedPin = PaintedMark;

export interface PaintedBadge extends PaintedMark {
  text: string;
  font: Font;
  /** Width that every digit is given, so that the numbers of several badges line up. */
  digitWidth: number;
}

/** Radius in model pixels, and the smallest it is drawn, in screen pixels. */
const DISPUTE_SIGN = { radius: 8.5, minRadius: 4.5 };
/** The strokes of ≠, around the middle of its disc. */
const UNEQUAL = [
  [-3.8, -1.8, 3.8, -1.8],
  [-3.8, 1.8, 3.8, 1.8],
  [2.2, -4.6, -2.2, 4.6],
] as const;
/** A drawing pin in a square of 24, as icons are, with its needle; drawn in one of 11. */
// prettier-ignore
const PIN = [[9, 3], [15, 3], [15, 10], [18, 13.5], [18, 16], [6, 16], [6, 13.5], [9, 10], [9, 3]] as const;
const PIN_SCALE = 11 / 24;

/** Paint the sign of a dispute: ≠ in a disc that stays visible however small the drawing is. */
export function paintDisputeSign(
  context: PaintContext,
  { at, opacity }: PaintedDisputeSign,
  { tokens, zoom }: PaintOptions,
): void {
  const scale = Math.max(1, DISPUTE_SIGN.minRadius / (DISPUTE_SIGN.radius * zoom));
  context.save();
  context.translate(at.x, at.y);
  context.scale(scale, scale);
  context.beginPath();
  context.arc(0, 0, DISPUTE_SIGN.radius, 0, 2 * Math.PI);
  context.fillStyle = tokens.paper;
  context.fill();
  context.globalAlpha *= opacity;
  context.strokeStyle = tokens.disputed;
  context.lineWidth = 1.75;
  context.lineCap = 'round';
  context.stroke();
  context.beginPath();
  for (const [fromX, fromY, toX, toY] of UNEQUAL) {
    context.moveTo(fromX, fromY);
    context.lineTo(toX, toY);
  }
  context.stroke();
  context.restore();
}

/**
 * The pill behind a mark; the context is left scaled to it. Its ground is opaque even when faded, so that no edge
 * shows through the number on it.
 * @returns its width at scale 1
 */
function paintPill(context: PaintContext, { box, opacity }: PaintedMark, { tokens }: PaintOptions): number {
  const scale = (box.bottom - box.top) / MARK_HEIGHT;
  const width = (box.right - box.left) / scale;
  context.translate(box.left, box.top);
  context.scale(scale, scale);
  context.beginPath();
  context.roundRect(0, 0, width, MARK_HEIGHT, MARK_HEIGHT / 2);
  context.fillStyle = tokens.raised;
  context.fill();
  context.globalAlpha *= opacity;
  context.strokeStyle = tokens.rule2;
  context.lineWidth = 1;
  context.stroke();
  return width;
}

/** Paint how many neighbours are not in the picture, each digit centred in its own width. */
export function paintBadge(context: PaintContext, badge: PaintedBadge, options: PaintOptions): void {
  context.save();
  const width = paintPill(context, badge, options);
  context.font = cssFont(badge.font);
  context.textAlign = 'center';
  context.fillStyle = options.tokens.ink2;
  const characters = [...badge.text];
  const start = width / 2 - ((characters.length - 1) * badge.digitWidth) / 2;
  for (const [i, character] of characters.entries())
    context.fillText(character, start + i * badge.digitWidth, MARK_HEIGHT / 2 + 4);
  context.restore();
}

/** Paint the sign of a pinned node. */
export function paintPin(context: PaintContext, pin: PaintedPin, options: PaintOptions): void {
  context.save();
  paintPill(context, pin, options);
  context.translate(MARK_HEIGHT / 2, MARK_HEIGHT / 2);
  context.scale(PIN_SCALE, PIN_SCALE);
  context.translate(-12, -12.5);
  context.lineWidth = 2;
  context.lineCap = 'round';
  context.lineJoin = 'round';
  context.strokeStyle = options.tokens.ink2;
  context.fillStyle = options.tokens.ink2;
  context.beginPath();
  context.moveTo(12, 17);
  context.lineTo(12, 22);
  for (const [i, [x, y]] of PIN.entries()) {
    if (i === 0) context.moveTo(x, y);
    else context.lineTo(x, y);
  }
  context.fill();
  context.stroke();
  context.restore();
}
