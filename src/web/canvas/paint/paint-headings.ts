import type { DrawnHeading } from '../labels/column-headings.ts';
import { cssFont, LINE_HEIGHT } from '../labels/fonts.ts';
import type { Tokens } from '../tokens.ts';
import type { PaintContext } from './paint-context.ts';
import { textWithHalo } from './paint-labels.ts';

/** From the lower edge of a line to its baseline, in model pixels. */
const DESCENT = 4;

/** Paint a heading over its columns. */
export function paintHeading(
  context: PaintContext,
  { lines, font, at, scale }: DrawnHeading,
  { ink2, paper }: Tokens,
): void {
  context.save();
  context.translate(at.x, at.y);
  context.scale(scale, scale);
  context.font = cssFont(font);
  context.textAlign = 'center';
  context.fillStyle = ink2;
  for (const [i, line] of lines.entries()) {
    const y = (i + 1 - lines.length) * LINE_HEIGHT.line - DESCENT;
    textWithHalo(context, line, { x: 0, y, paper });
  }
  context.restore();
}
