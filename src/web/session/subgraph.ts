import { compareIds } from '../../graph/ids.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import type { Picture } from '../../graph/view.ts';
import type { Known } from './known.ts';

/** What stands in the picture: known entities that are shown, and the believed relations among them. */
export interface ShownSubgraph {
  entities: readonly Entity[];
  relations: readonly Relation[];
  /** Number of relations of each entity within the picture. */
  degrees: ReadonlyMap<string, number>;
}

/** Ids of what a picture shows; the whole network is empty until it has been learned. */
export const shownIds = ({ whole }: Pick<Known, 'whole'>, { shown }: Pick<Picture, 'shown'>) =>
  shown === 'all' ? (whole?.ids ?? []) : shown;

/** Lines of each entity; one that leads back to where it comes from counts once. */
export function degreesOf(relations: readonly Relation[]): Map<string, number> {
  const degrees = new Map<string, number>();
  const count = (id: string): void => void degrees.set(id, (degrees.get(id) ?? 0) + 1);
  for (const { from, to } of relations) {
    count(from);
    if (to !== from) count(to);
  }
  return degrees;
}

/** The part of the known graph that these ids make; entities in the order of the ids, relations sorted by id. */
export function subgraphOf(
  { entities, relations }: Pick<Known, 'entities' | 'relations'>,
  ids: readonly string[],
): ShownSubgraph {
  const shown = new Set(ids);
  const lines = [...relations.values()]
    .filter((relation) => !relation.rejected && shown.has(relation.from) && shown.has(relation.to))
    .sort(compareIds);
  return {
    entities: ids.flatMap((id) => entities.get(id) ?? []),
    relations: lines,
    degrees: degreesOf(lines),
  };
}
