import { boxAt, contains, type Point } from '../geometry.ts';
import { labelBox } from './candidate-positions.ts';
import type { DrawnLabel } from './drawn-label.ts';
import type { Labelling } from './labelling.ts';
import { hitBoxOf } from './marks.ts';

/** Whether the label of a node lies under a model point. */
const labelCovers = (drawn: DrawnLabel, point: Point): boolean =>
  drawn.scale > 0 && contains(labelBox(drawn, drawn.position), point);

/** Whether the badge of a node lies under a model point, or so near that a finger means it. */
const badgeCovers = ({ at, marks }: DrawnLabel, point: Point, zoom: number): boolean =>
  Boolean(marks?.badge && contains(hitBoxOf(boxAt(at, marks.badge), zoom), point));

/** Finds the node whose label or badge lies under a model point: cytoscape knows nothing of these. */
export interface HitTests {
  labelAt: (at: Point) => string | undefined;
  badgeAt: (at: Point) => string | undefined;
}

/** Hit tests on labels as they stand at the zoom of the moment. */
export const hitTestsOn = (labelling: Labelling, zoom: () => number): HitTests => ({
  labelAt: (at) => labelling.placed.allAt(zoom()).find((each) => labelCovers(each, at))?.id,
  badgeAt: (at) => labelling.placed.allAt(zoom()).find((each) => badgeCovers(each, at, zoom()))?.id,
});
