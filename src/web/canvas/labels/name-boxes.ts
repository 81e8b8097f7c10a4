import { boxAt, type Box } from '../geometry.ts';
import type { LabelPosition } from './candidate-positions.ts';
import type { TextBlock } from './text-block.ts';

/** Parts of a font size that letters rise above the baseline and hang below it. */
const ASCENT = 0.78;
const DESCENT = 0.22;

/** The boxes of the lines of a name at a position and a scale, relative to the centre of its node; in model pixels. */
export function nameBoxes(
  { lines, width }: TextBlock,
  { dx, dy, align }: LabelPosition,
  scale: number,
): Box[] {
  return lines.map((line) => {
    const indent = { left: 0, center: (width - line.width) / 2, right: width - line.width }[align];
    const box = {
      left: indent * scale,
      right: (indent + line.width) * scale,
      top: (line.baseline - ASCENT * line.font.size) * scale,
      bottom: (line.baseline + DESCENT * line.font.size) * scale,
    };
    return boxAt({ x: dx, y: dy }, box);
  });
}
