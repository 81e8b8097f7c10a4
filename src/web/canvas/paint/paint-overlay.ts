import type { DrawnHeading } from '../labels/column-headings.ts';
import type { Tokens } from '../tokens.ts';
import type { Viewport } from '../viewport.ts';
import type { PaintContext } from './paint-context.ts';
import { paintDayChange, type PaintedDayChange } from './paint-day-changes.ts';
import { paintHeading } from './paint-headings.ts';
import { paintEdgeLabel, paintLabel, type PaintedEdgeLabel, type PaintedLabel } from './paint-labels.ts';
import {
  paintBadge,
  paintDisputeSign,
  paintPin,
  type PaintedBadge,
  type PaintedDisputeSign,
  type PaintedPin,
} from './paint-marks.ts';
import type { PaintedLine } from './paint-selected-line.ts';

/** Everything that is painted over nodes and edges; positions in model pixels. */
export interface OverlayContent {
  labels: PaintedLabel[];
  disputeSigns: PaintedDisputeSign[];
  badges: PaintedBadge[];
  pins: PaintedPin[];
  /** Signs that lines and nodes came or went. */
  dayChanges: PaintedDayChange[];
  /** Lines that are selected, which no plate hides. */
  selectedLines: PaintedLine[];
  /** Only of edges that are selected or under the pointer. */
  edgeLabels: PaintedEdgeLabel[];
  /** Over columns. */
  headings: DrawnHeading[];
}

function isVisible({ at, text, scale }: PaintedLabel, { zoom, pan, width, height }: Viewport): boolean {
  const reach = (Math.max(text.width, text.height) * scale + 60) * zoom;
  const x = at.x * zoom + pan.x;
  const y = at.y * zoom + pan.y;
  return x > -reach && y > -reach && x < width + reach && y < height + reach;
}

/**
 * Paint the overlay. The context is expected to map one unit to one screen pixel; it is left as it was.
 * Labels come after the signs on edges, so that none covers a name, and those of hubs before the others,
 * so that no plate covers one, and the one that is pointed at last; badges stand above plates, but for those of the
 * names that lead.
 */
export function paintOverlay(
  context: PaintContext,
  content: OverlayContent,
  { tokens, viewport }: { tokens: Tokens; viewport: Viewport },
): void {
  const { zoom, pan } = viewport;
  const options = { tokens, zoom, selectedLines: content.selectedLines };
  context.save();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  const labels = content.labels.filter((label) => isVisible(label, viewport));
  for (const heading of content.headings) paintHeading(context, heading, tokens);
  for (const sign of content.disputeSigns) paintDisputeSign(context, sign, options);
  const atRest = labels.filter(({ emphasized }) => !emphasized);
  const first = (label: PaintedLabel): boolean => label.plate && !label.leading;
  for (const label of atRest.filter(first)) paintLabel(context, label, options);
  for (const sign of content.dayChanges) paintDayChange(context, sign, options);
  for (const pin of content.pins) paintPin(context, pin, options);
  for (const badge of content.badges) paintBadge(context, badge, options);
  for (const label of atRest.filter((one) => !first(one))) paintLabel(context, label, options);
  for (const label of labels) if (label.emphasized) paintLabel(context, label, options);
  for (const label of content.edgeLabels) paintEdgeLabel(context, label, options);
  context.restore();
}
