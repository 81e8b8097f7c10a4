import { paintBadge, paintDisc, paintPin, type InkBadge, type InkDisc, type InkPin } from './paint-marks.ts';
import { paintLabel, paintWord, type InkLabel, type InkWord } from './paint-labels.ts';
import type { Tokens } from '../tokens.ts';
import type { Room, View } from '../viewport.ts';

/** What is inked over the lines and nodes; places in model pixels. */
export interface Picture {
  labels: InkLabel[];
  /** Middles of the disputed lines. */
  discs: InkDisc[];
  badges: InkBadge[];
  pins: InkPin[];
  /** Words on lines: only where a line is hovered or selected. */
  words: InkWord[];
}

/** What of the model is on the screen, and the size of that. */
export interface Viewport extends View, Room {}

function visible({ at, text, scale }: InkLabel, { zoom, pan, width, height }: Viewport): boolean {
  const reach = (Math.max(text.width, text.height) * scale + 60) * zoom;
  const x = at.x * zoom + pan.x;
  const y = at.y * zoom + pan.y;
  return x > -reach && y > -reach && x < width + reach && y < height + reach;
}

/**
 * Ink a picture. The context is expected to map one unit to one CSS pixel; it is left as it was.
 * Labels come after the marks on lines, so that none covers a name, and hubs before the others, so that no
 * plate does; badges stand above plates.
 */
export function paint(
  context: CanvasRenderingContext2D,
  picture: Picture,
  { tokens, viewport }: { tokens: Tokens; viewport: Viewport },
): void {
  const { zoom, pan } = viewport;
  const how = { tokens, zoom };
  context.save();
  context.translate(pan.x, pan.y);
  context.scale(zoom, zoom);
  const labels = picture.labels.filter((ink) => visible(ink, viewport));
  for (const disc of picture.discs) paintDisc(context, disc, how);
  for (const ink of labels) if (ink.hub) paintLabel(context, ink, how);
  for (const pin of picture.pins) paintPin(context, pin, how);
  for (const badge of picture.badges) paintBadge(context, badge, how);
  for (const ink of labels) if (!ink.hub) paintLabel(context, ink, how);
  for (const word of picture.words) paintWord(context, word, how);
  context.restore();
}
