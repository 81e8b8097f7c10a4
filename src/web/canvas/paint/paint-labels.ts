import { isolated } from '../../../graph/bidi.ts';
import { boxAt, type Box, type Point } from '../geometry.ts';
import type { LabelPosition } from '../labels/candidate-positions.ts';
import { cssFont, type Font } from '../labels/fonts.ts';
import { LEGIBLE_SIZE } from '../labels/legibility.ts';
import type { TextBlock } from '../labels/text-block.ts';
import type { Tokens } from '../tokens.ts';
import type { PaintContext } from './paint-context.ts';
import { paintSelectedLine, type PaintedLine } from './paint-selected-line.ts';

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

/**
 * How much a plate hides. Under that of a hub its own lines go on, hardly seen, or a short one would be a stub that nobody
 * follows; its letters have a halo besides.
 */
const PLATE = { hub: 0.84, other: 0.94 };

/**
 * The background that keeps edges away from a label, in the pixels of its text; where every name has one it is
 * close, so as to cover no node.
 */
function plateOf({ text, emphasized, hub = false }: PaintedLabel): Box {
  const beside = hub || emphasized ? 4 : 2;
  // That of a hub reaches up to the node, but not over the outline of a selected one.
  const top = hub && !emphasized ? -4 : 1;
  return { left: -beside, top, right: text.width + beside, bottom: text.height + 2 };
}

function paintPlate(context: PaintContext, label: PaintedLabel, paper: string): void {
  const { left, top, right, bottom } = plateOf(label);
  context.fillStyle = paper;
  const opacity = label.hub ? PLATE.hub : PLATE.other;
  context.globalAlpha *= opacity;
  context.beginPath();
  context.roundRect(left, top, right - left, bottom - top, 4);
  context.fill();
  context.globalAlpha /= opacity;
}

/** What the plate of a label covers, in model pixels. */
function plateBox(label: PaintedLabel): Box {
  const { at, position, scale } = label;
  const { left, top, right, bottom } = plateOf(label);
  const box = { left: left * scale, top: top * scale, right: right * scale, bottom: bottom * scale };
  return boxAt({ x: at.x + position.dx, y: at.y + position.dy }, box);
}

function paintText(context: PaintContext, { text, position }: PaintedLabel, tokens: Tokens): void {
  context.textAlign = position.align;
  const x = { left: 0, center: text.width / 2, right: text.width }[position.align];
  for (const line of text.lines) {
    context.font = cssFont(line.font);
    context.fillStyle = line.sub ? tokens.ink3 : tokens.ink;
    textWithHalo(context, line.text, { x, y: line.baseline, paper: tokens.paper });
  }
}

/**
 * Paint the label of a node at its position.
 * @param options.selectedLines lines that no plate hides: they run over it, and behind its letters
 */
export function paintLabel(
  context: PaintContext,
  label: PaintedLabel,
  { tokens, selectedLines }: Pick<PaintOptions, 'tokens'> & { selectedLines: readonly PaintedLine[] },
): void {
  const { at, scale, position, opacity } = label;
  const atLabel = (paint: () => void): void => {
    context.save();
    context.translate(at.x + position.dx, at.y + position.dy);
    context.scale(scale, scale);
    context.globalAlpha *= opacity;
    paint();
    context.restore();
  };
  if (label.plate) {
    atLabel(() => paintPlate(context, label, tokens.paper));
    const box = plateBox(label);
    for (const line of selectedLines) paintSelectedLine(context, line, { box, tokens });
  }
  atLabel(() => paintText(context, label, tokens));
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
