import { neighboursIn } from '../../graph/collections.ts';
import type { Known } from './known.ts';
import type { ShownSubgraph } from './subgraph.ts';

/**
 * How many neighbours each entity of a picture has that are not in it; only where all lines are known. Those in
 * the layer of documents count as soon as the layer is on.
 */
export function hiddenIn(
  { entities, relations, documents, bibliography }: ShownSubgraph,
  { degrees, bibliographicDegrees }: Pick<Known, 'degrees' | 'bibliographicDegrees'>,
): ReadonlyMap<string, number> {
  const related = neighboursIn(relations);
  const documented = neighboursIn(bibliography);
  const outside = (id: string, all: Known['degrees'], shown: typeof related): number =>
    Math.max(0, (all.get(id) ?? 0) - (shown.get(id)?.length ?? 0));
  const layer = (id: string): number =>
    documents.length > 0 ? outside(id, bibliographicDegrees, documented) : 0;
  return new Map(
    [...entities, ...documents].map(({ id }) => [id, outside(id, degrees, related) + layer(id)]),
  );
}
