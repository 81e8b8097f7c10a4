import { boundingBoxOf, type Box } from '../geometry.ts';
import { labelBox, labelPosition } from './candidate-positions.ts';
import type { DrawnLabel, Entry } from './drawn-label.ts';
import { plannedSizes } from './footprint.ts';
import { bodyBoxes } from './label-cost.ts';

/** What nodes cover with the labels that are drawn, in model pixels; undefined for none. */
export const drawnBounds = (drawn: readonly DrawnLabel[]): Box | undefined =>
  boundingBoxOf(
    drawn.flatMap((one) => [...bodyBoxes(one), ...(one.scale > 0 ? [labelBox(one, one.position)] : [])]),
  );

/** What they would cover at a zoom if every name had the room that a layout leaves for it. */
export const plannedBounds = (entries: Iterable<Entry>, zoom: number): Box | undefined =>
  boundingBoxOf(
    [...entries].flatMap(({ node: { id, hub }, at, footprint, side }) => {
      const planned = { id, hub, at, ...plannedSizes(footprint, zoom) };
      return [...bodyBoxes(planned), labelBox(planned, labelPosition(side, planned))];
    }),
  );
