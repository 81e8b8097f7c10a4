import { boxAt, contains, type Point } from '../geometry.ts';
import { labelBox } from './candidate-positions.ts';
import type { DrawnLabel } from './drawn-label.ts';
import { hitBoxOf } from './marks.ts';

/** Whether the label of a node lies under a model point. */
export const labelCovers = (drawn: DrawnLabel, point: Point): boolean =>
  drawn.scale > 0 && contains(labelBox(drawn, drawn.position), point);

/** Whether the badge of a node lies under a model point, or so near that a finger means it. */
export const badgeCovers = ({ at, marks }: DrawnLabel, point: Point, zoom: number): boolean =>
  Boolean(marks?.badge && contains(hitBoxOf(boxAt(at, marks.badge), zoom), point));
