import type { Adjacency } from '../../../graph/adjacency.ts';
import type { Point } from '../geometry.ts';
import type { MeasureText } from '../labels/fonts.ts';
import type { Tokens } from '../tokens.ts';
import { toScreen, type OverviewLook } from './overview-renderer.ts';
import { pointAt, radiusAt, type OverviewView } from './overview-view.ts';
import { drawNames, fillPoints, placedNames, strokeLines } from './paint-overview.ts';

/** What stands out of an overview now. */
export interface Above {
  view: OverviewView;
  look: OverviewLook;
  tokens: Tokens;
  adjacency: Adjacency;
  measure: MeasureText;
  hovered: number | undefined;
  /** An outline that is being drawn, in screen pixels. */
  outline: readonly Point[];
}

type Context = CanvasRenderingContext2D;

/** How much of all else is left, and so many neighbours are named. */
const VEIL = 0.7;
const NAMED = 14;

/** A node with its lines and whoever is at their other ends, while all else steps back. */
function paintNeighbourhood(context: Context, above: Above, at: number): void {
  const { view, tokens, adjacency } = above;
  const [begin, end] = [adjacency.start[at] ?? 0, adjacency.start[at + 1] ?? 0];
  context.globalAlpha = VEIL;
  context.fillStyle = tokens.paper;
  context.fillRect(0, 0, view.size.width, view.size.height);
  context.globalAlpha = 1;
  Object.assign(context, { strokeStyle: tokens.edge, lineWidth: 1 });
  strokeLines(context, view, adjacency.line.subarray(begin, end));
  const nodes = Uint32Array.from(new Set([at, ...adjacency.other.subarray(begin, end)])).sort();
  fillPoints({ context, view, tokens }, nodes);
  const { placed } = placedNames(above, new Set([at, ...nodes.subarray(0, NAMED)]));
  drawNames({ context, tokens }, placed);
}

function ring(context: Context, { view }: Above, { at, colour }: { at: number; colour: string }): void {
  const { x, y } = toScreen(pointAt(view.positions, at), view.camera, view.size);
  Object.assign(context, { strokeStyle: colour, lineWidth: 2.5 });
  context.beginPath();
  context.arc(x, y, radiusAt(view.network, view.camera.zoom, at) + 3.5, 0, 2 * Math.PI);
  context.stroke();
}

function paintCaught(context: Context, { view, look, tokens }: Above): void {
  context.fillStyle = tokens.accent;
  for (const at of look.caught) {
    const { x, y } = toScreen(pointAt(view.positions, at), view.camera, view.size);
    const radius = radiusAt(view.network, view.camera.zoom, at) + 0.8;
    context.fillRect(x - radius, y - radius, 2 * radius, 2 * radius);
  }
}

function paintOutline(context: Context, { outline, tokens }: Above): void {
  context.beginPath();
  for (const { x, y } of outline) context.lineTo(x, y);
  context.closePath();
  Object.assign(context, {
    strokeStyle: tokens.accent,
    fillStyle: tokens.accent,
    lineWidth: 1.5,
    globalAlpha: 0.12,
  });
  context.fill();
  context.globalAlpha = 1;
  context.stroke();
}

/** Paint what stands out over what is painted already. */
export function paintAbove(context: Context, above: Above): void {
  const { hovered, look, tokens, outline } = above;
  if (above.view.positions.length === 0) return;
  if (look.caught.length > 0) paintCaught(context, above);
  const looked = hovered ?? look.focused ?? look.selected;
  if (looked !== undefined && outline.length === 0) paintNeighbourhood(context, above, looked);
  if (look.selected !== undefined) ring(context, above, { at: look.selected, colour: tokens.accent });
  if (outline.length > 1) paintOutline(context, above);
}
