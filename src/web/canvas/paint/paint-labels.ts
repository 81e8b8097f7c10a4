import { css, type Font } from '../labels/fonts.ts';
import type { Point } from '../geometry.ts';
import { FADED, LEGIBLE } from '../labels/legibility.ts';
import type { Spot } from '../labels/candidate-positions.ts';
import type { TextBlock } from '../labels/text-block.ts';
import type { Tokens } from '../tokens.ts';

/** A label beside its node, in model pixels. */
export interface InkLabel {
  at: Point;
  /** Its lines as at zoom 1, and by how much they are drawn larger than the picture around them. */
  text: TextBlock;
  scale: number;
  spot: Spot;
  hub: boolean;
  faded: boolean;
  /** Selected or under the pointer: legible however small the picture is. */
  strong: boolean;
}

/** A word beside the middle of a line. */
export interface InkWord {
  text: string;
  font: Font;
  at: Point;
  colour: string;
}

/** What every stroke of ink needs to know. */
export interface How {
  tokens: Tokens;
  zoom: number;
}

const HALO = 3.5;

type Context = CanvasRenderingContext2D;

function halo(context: Context, text: string, { x, y, paper }: Point & { paper: string }): void {
  context.lineJoin = 'round';
  context.lineWidth = HALO;
  context.strokeStyle = paper;
  context.globalAlpha *= 0.9;
  context.strokeText(text, x, y);
  context.globalAlpha /= 0.9;
  context.fillText(text, x, y);
}

/** The paper that keeps lines away from the label of a hub. */
function plate(context: Context, { text, strong }: InkLabel, paper: string): void {
  // Up to the node, but not over the ring of a selected one.
  const top = strong ? 1 : -4;
  context.fillStyle = paper;
  context.globalAlpha *= 0.94;
  context.beginPath();
  context.roundRect(-4, top, text.width + 8, text.height + 2 - top, 4);
  context.fill();
  context.globalAlpha /= 0.94;
}

/** A label; its block begins where its spot says. */
export function paintLabel(context: Context, ink: InkLabel, { tokens }: How): void {
  const { at, text, scale, spot } = ink;
  context.save();
  context.translate(at.x + spot.dx, at.y + spot.dy);
  context.scale(scale, scale);
  if (ink.faded) context.globalAlpha = FADED;
  // Enlarged in a small picture, the plate would cover the neighbours.
  if (ink.hub && scale < 1.25) plate(context, ink, tokens.paper);
  context.textAlign = spot.align;
  const x = { left: 0, center: text.width / 2, right: text.width }[spot.align];
  for (const line of text.lines) {
    context.font = css(line.font);
    context.fillStyle = line.sub ? tokens.ink3 : tokens.ink;
    halo(context, line.text, { x, y: line.baseline, paper: tokens.paper });
  }
  context.restore();
}

export function paintWord(
  context: Context,
  { text, font, at, colour }: InkWord,
  { tokens, zoom }: How,
): void {
  const scale = Math.max(1, LEGIBLE / (font.size * zoom));
  context.save();
  context.translate(at.x, at.y);
  context.scale(scale, scale);
  context.font = css(font);
  context.textAlign = 'center';
  context.fillStyle = colour;
  halo(context, text, { x: 0, y: 4, paper: tokens.paper });
  context.restore();
}
