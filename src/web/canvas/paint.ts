import type { Point } from './geometry.ts';
import { css, type Font } from './fonts.ts';
import { enlarged, LEGIBLE } from './legible.ts';
import type { Spot } from './spots.ts';
import type { TextBlock } from './text.ts';
import type { Tokens } from './tokens.ts';

/** What is inked over the lines and nodes; places in model pixels. */
export interface Picture {
  labels: InkLabel[];
  /** Middles of the disputed lines. */
  discs: { at: Point; faded: boolean }[];
  /** Words on lines: only where a line is hovered or selected. */
  words: { text: string; font: Font; at: Point; colour: string }[];
}

export interface InkLabel {
  at: Point;
  block: TextBlock;
  spot: Spot;
  hub: boolean;
  faded: boolean;
  /** Selected or under the pointer: legible however small the picture is. */
  strong: boolean;
}

/** How the model lies on the screen: screen = model × zoom + pan, in CSS pixels. */
export interface Viewport {
  zoom: number;
  pan: Point;
  width: number;
  height: number;
}

const FADED = 0.25;
const HALO = 3.5;
const DISC = { radius: 8.5, least: 4.5 };

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
function plate(context: Context, { block, spot, strong }: InkLabel, paper: string): void {
  // Up to the node, but not over the ring of a selected one.
  const top = strong ? 1 : -4;
  context.fillStyle = paper;
  context.globalAlpha *= 0.94;
  context.beginPath();
  context.roundRect(spot.dx - 4, spot.dy + top, block.width + 8, block.height + 2 - top, 4);
  context.fill();
  context.globalAlpha /= 0.94;
}

function label(context: Context, ink: InkLabel, tokens: Tokens): void {
  const { block, spot } = ink;
  context.textAlign = spot.align;
  const x = spot.dx + { left: 0, center: block.width / 2, right: block.width }[spot.align];
  for (const { text, font, sub, baseline } of block.lines) {
    context.font = css(font);
    context.fillStyle = sub ? tokens.ink3 : tokens.ink;
    halo(context, text, { x, y: spot.dy + baseline, paper: tokens.paper });
  }
}

function visible({ at, block }: InkLabel, { zoom, pan, width, height }: Viewport): boolean {
  const reach = (Math.max(block.width, block.height) + 60) * Math.max(1, zoom);
  const x = at.x * zoom + pan.x;
  const y = at.y * zoom + pan.y;
  return x > -reach && y > -reach && x < width + reach && y < height + reach;
}

function paintLabel(
  context: Context,
  ink: InkLabel,
  { tokens, zoom }: { tokens: Tokens; zoom: number },
): void {
  const scale = enlarged(ink.block.lines[0]?.font.size ?? 0, zoom, ink.hub || ink.strong);
  if (scale === 0) return;
  context.save();
  context.translate(ink.at.x, ink.at.y);
  context.scale(scale, scale);
  if (ink.faded) context.globalAlpha = FADED;
  // Enlarged in a small picture, the plate would cover the neighbours.
  if (ink.hub && scale === 1) plate(context, ink, tokens.paper);
  label(context, ink, tokens);
  context.restore();
}

/** The mark of a dispute: ≠ in a disc, of the same size on the screen however small the picture is. */
function disc(
  context: Context,
  { at, faded }: Picture['discs'][number],
  { tokens, zoom }: { tokens: Tokens; zoom: number },
): void {
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

function word(
  context: Context,
  { text, font, at, colour }: Picture['words'][number],
  { tokens, zoom }: { tokens: Tokens; zoom: number },
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

/**
 * Ink a picture. The context is expected to map one unit to one CSS pixel; it is left as it was.
 * Labels come last, so that no mark covers a name; hubs before the others, so that no plate does.
 */
export function paint(
  context: Context,
  picture: Picture,
  { tokens, viewport }: { tokens: Tokens; viewport: Viewport },
): void {
  const { zoom, pan } = viewport;
  const how = { tokens, zoom };
  context.save();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  const labels = picture.labels.filter((ink) => visible(ink, viewport));
  for (const mark of picture.discs) disc(context, mark, how);
  for (const ink of labels) if (ink.hub) paintLabel(context, ink, how);
  for (const ink of labels) if (!ink.hub) paintLabel(context, ink, how);
  for (const text of picture.words) word(context, text, how);
  context.restore();
}
