import { isolated } from '../../../graph/bidi.ts';
import type { Point } from '../geometry.ts';
import type { LabelPosition } from '../labels/candidate-positions.ts';
import { cssFont, type Font } from '../labels/fonts.ts';
import { LEGIBLE_SIZE } from '../labels/legibility.ts';
import type { TextBlock } from '../labels/text-block.ts';
import type { Tokens } from '../tokens.ts';
import type { PaintContext } from './paint-context.ts';

/** The label of a node; lengths in model pixels. */
export interface PaintedLabel {
  /** Of its node. */
  id: string;
  /** Centre of its node. */
  at: Point;
  /** Its lines at zoom 1, and the factor by which they are larger than the drawing around them. */
  text: TextBlock;
  scale: number;
  position: LabelPosition;
  /** Whether it stands on a plate, which keeps edges and names behind it away. */
  plate: boolean;
  hub?: boolean;
  /** Whether it stands above the marks of others. */
  leading?: boolean;
  /** That of its node. */
  opacity: number;
  /** Selected or under the pointer. */
  emphasized: boolean;
}

/** The label of an edge, centred on a point beside the middle of the edge. */
export interface PaintedEdgeLabel {
  text: string;
  font: Font;
  at: Point;
  colour: string;
}

/** The colours, and the zoom at which things are painted. */
export interface PaintOptions {
  tokens: Tokens;
  zoom: number;
}

const HALO_WIDTH = 3.5;

/** Text with a rim in the colour of the background, so that it reads over edges. */
export function textWithHalo(
  context: PaintContext,
  words: string,
  { x, y, paper }: Point & { paper: string },
): void {
  // It runs its own way, as in the page.
  const text = isolated(words);
  context.lineJoin = 'round';
  context.lineWidth = HALO_WIDTH;
  context.strokeStyle = paper;
  context.globalAlpha *= 0.9;
  context.strokeText(text, x, y);
  context.globalAlpha /= 0.9;
  context.fillText(text, x, y);
}

/** The background that keeps edges away from a label; where every name has one it is close, so as to cover no node. */
function plate(context: PaintContext, { text, emphasized, hub = false }: PaintedLabel, paper: string): void {
  const beside = hub || emphasized ? 4 : 2;
  // That of a hub reaches up to the node, but not over the outline of a selected one.
  const top = hub && !emphasized ? -4 : 1;
  context.fillStyle = paper;
  context.globalAlpha *= 0.94;
  context.beginPath();
  context.roundRect(-beside, top, text.width + 2 * beside, text.height + 2 - top, 4);
  context.fill();
  context.globalAlpha /= 0.94;
}

/** Paint the label of a node at its position. */
export function paintLabel(context: PaintContext, label: PaintedLabel, { tokens }: PaintOptions): void {
  const { at, text, scale, position } = label;
  context.save();
  context.translate(at.x + position.dx, at.y + position.dy);
  context.scale(scale, scale);
  context.globalAlpha *= label.opacity;
  if (label.plate) plate(context, label, tokens.paper);
  context.textAlign = position.align;
  const x = { left: 0, center: text.width / 2, right: text.width }[position.align];
  for (const line of text.lines) {
    context.font = cssFont(line.font);
    context.fillStyle = line.sub ? tokens.ink3 : tokens.ink;
    textWithHalo(context, line.text, { x, y: line.baseline, paper: tokens.paper });
  }
  context.restore();
}

/** Paint the label of an edge, legible at every zoom. */
export function paintEdgeLabel(
  context: PaintContext,
  { text, font, at, colour }: PaintedEdgeLabel,
  { tokens, zoom }: PaintOptions,
): void {
  const scale = Math.max(1, LEGIBLE_SIZE / (font.size * zoom));
  context.save();
  context.translate(at.x, at.y);
  context.scale(scale, scale);
  context.font = cssFont(font);
  context.textAlign = 'center';
  context.fillStyle = colour;
  textWithHalo(context, text, { x: 0, y: 4, paper: tokens.paper });
  context.restore();
}
