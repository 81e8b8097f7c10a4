import { boxAt, contains, type Point } from '../geometry.ts';
import { labelBox } from './candidate-positions.ts';
import type { DrawnLabel } from './drawn-label.ts';
import { hitBoxOf } from './marks.ts';

/** Whether the label of a node lies under a model point. */
const labelCovers = (drawn: DrawnLabel, point: Point): boolean =>
  drawn.scale > 0 && contains(labelBox(drawn, drawn.position), point);

/** Whether the badge of a node lies under a model point, or so near that a finger means it. */
const badgeCovers = ({ at, marks }: DrawnLabel, point: Point, zoom: number): boolean =>
  Boolean(marks?.badge && contains(hitBoxOf(boxAt(at, marks.badge), zoom), point));

/** Id of the node whose label lies under a model point, of all that are drawn. */
export const labelAt = (drawn: readonly DrawnLabel[], point: Point): string | undefined =>
  drawn.find((each) => labelCovers(each, point))?.id;

/** Id of the node whose badge lies under a model point at a zoom, of all that are drawn. */
export const badgeAt = (drawn: readonly DrawnLabel[], point: Point, zoom: number): string | undefined =>
  drawn.find((each) => badgeCovers(each, point, zoom))?.id;
