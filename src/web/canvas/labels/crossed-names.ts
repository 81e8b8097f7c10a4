import { boxAt } from '../geometry.ts';
import { clippedLength } from '../segments.ts';
import type { DrawnLabel } from './drawn-label.ts';
import { nameBoxes } from './name-boxes.ts';
import type { Obstacles } from './obstacles.ts';
import type { PlacedLabels } from './placed-labels.ts';

/** A line may graze a name by so many pixels: the corners of letters are round. */
const GRAZE = 1;

/** Ids of the nodes whose names are shown on no plate, and have a line behind them that found no way around. */
const crossedNames = (names: readonly DrawnLabel[], lines: Obstacles['lines']): string[] =>
  names.flatMap(({ id, at, text, position, scale, plate }) => {
    if (plate || scale === 0) return [];
    const boxes = nameBoxes(text, position, scale).map((box) => boxAt(at, box));
    const isCrossed = boxes.some(
      (box) => lines.reduce((sum, line) => sum + clippedLength(line, box), 0) > GRAZE,
    );
    return isCrossed ? [id] : [];
  });

/**
 * Put a plate under every name that has a line behind it all the same: that stops there, as it does where every name
 * has one.
 */
export function putOnPlates(labels: PlacedLabels, lines: Obstacles['lines']): void {
  for (const id of crossedNames(labels.atFitZoom(), lines)) labels.putOnPlate(id);
}
