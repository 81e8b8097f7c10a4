import { neighboursIn } from '../../graph/collections.ts';
import type { Known } from './known.ts';
import type { ShownSubgraph } from './subgraph.ts';

/** How many neighbours each entity of a picture has that are not in it; only where all lines are known. */
export function hiddenIn(
  { entities, relations }: ShownSubgraph,
  { degrees }: Pick<Known, 'degrees'>,
): ReadonlyMap<string, number> {
  const neighbours = neighboursIn(relations);
  return new Map(
    entities.map(({ id }) => {
      const degree = degrees.get(id);
      return [id, degree === undefined ? 0 : Math.max(0, degree - (neighbours.get(id)?.length ?? 0))];
    }),
  );
}
