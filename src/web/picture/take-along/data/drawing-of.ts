import type { Drawing } from '../../../../graph/drawing.ts';
import type { Point } from '../../../../graph/view.ts';
import { sizeOf } from '../../../parts/node-size.ts';
import type { Faded } from '../../../session/fading.ts';
import type { ShownSubgraph } from '../../../session/subgraph.ts';

/** What stands in the picture, wherever the window is, with the places that are known of it. */
export function drawingOf(
  { entities, documents, relations, bibliography, degrees }: ShownSubgraph,
  faded: Faded,
  positions: Readonly<Record<string, Point>> = {},
): Drawing {
  return {
    entities: [...entities, ...documents].map(({ id }) => {
      const [x, y] = positions[id] ?? [];
      const place = x !== undefined && y !== undefined && { x, y };
      return { id, ...place, size: sizeOf(degrees.get(id) ?? 0), faded: faded.entities.has(id) };
    }),
    relations: [...relations, ...bibliography].map(({ id }) => ({ id, faded: faded.relations.has(id) })),
  };
}
