import { groupBy, groupByEach, neighboursIn } from '../../../graph/collections.ts';
import { isDrawn } from '../../../graph/line.ts';
import type { Graph } from '../../../graph/model.ts';
import { neighbourKinds } from '../../answers/neighbour-kinds.ts';
import { NEAR } from '../schema.ts';
import type { Properties } from './nodes.ts';

/** What is drawn around an entity, as its node holds it. */
interface Surroundings extends Properties {
  /** Number of neighbours. */
  degree: number;
  /** The first of them, by id. */
  near: readonly string[];
  /** All of them by kind and direction, as JSON. */
  around: string;
  /** Ids of relations with itself; none where there is none. */
  loops: readonly string[] | undefined;
}

interface Known {
  degreeOf(id: string): number;
  around(id: string): Surroundings;
}

/** What is drawn around any entity of a graph, by its id; rejected relations are not. */
export function surroundingsIn({ relations, vocabulary }: Pick<Graph, 'relations' | 'vocabulary'>): Known {
  const drawn = relations.filter(isDrawn);
  const linesOf = groupByEach(drawn, ({ from, to }) => [from, to]);
  const neighboursOf = neighboursIn(drawn);
  const loopsOf = groupBy(
    drawn.filter(({ from, to }) => from === to),
    ({ from }) => from,
  );
  const degreeOf = (id: string): number => neighboursOf.get(id)?.length ?? 0;
  const around = (id: string): Surroundings => ({
    degree: degreeOf(id),
    near: neighboursOf.get(id)?.slice(0, NEAR) ?? [],
    around: JSON.stringify(neighbourKinds(id, linesOf.get(id) ?? [], vocabulary.relations)),
    loops: loopsOf.get(id)?.map((loop) => loop.id),
  });
  return { degreeOf, around };
}
