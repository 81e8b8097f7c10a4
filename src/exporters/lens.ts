import { standingsAmong } from '../graph/circles/days.ts';
import { byId } from '../graph/collections.ts';
import { withoutSources } from '../graph/dependence.ts';
import type { Graph, Relation } from '../graph/model.ts';
import type { ExportInput } from './exporter.ts';

type Looked = Pick<ExportInput, 'graph' | 'asOf' | 'without'>;
type Left = Pick<Graph, 'relations' | 'claims'>;

/** A relation on the word of these claims no more; what only they date or name goes with them. */
function unsaidBy(gone: ReadonlySet<string>, relation: Relation): Relation {
  const left = (ids: readonly string[]): string[] => ids.filter((id) => !gone.has(id));
  const values = relation.values
    .map((value) => ({ ...value, claims: left(value.claims) }))
    .filter(({ claims }) => claims.length > 0);
  return { ...relation, claims: left(relation.claims), values };
}

/** What stands without the sources that are off; a relation names no claim that is left out. */
function standing({ graph, without }: Looked): Left {
  if (!without) return graph;
  const { fallen } = withoutSources(graph, without.documents);
  const [claims, relations] = [new Set(fallen.claims), new Set(fallen.relations)];
  return {
    claims: graph.claims.filter(({ id }) => !claims.has(id)),
    relations: graph.relations
      .filter(({ id }) => !relations.has(id))
      .map((relation) =>
        relation.claims.some((id) => claims.has(id)) ? unsaidBy(claims, relation) : relation,
      ),
  };
}

/** What a lens leaves of a graph: what stands on a source that is on, and may have held on the day. */
export function leftByLens(looked: Looked): Left {
  const { graph, asOf } = looked;
  const { claims, relations } = standing(looked);
  if (asOf === undefined) return { claims, relations };
  const on = standingsAmong(byId(graph.entities), graph.vocabulary);
  return { claims, relations: relations.filter((relation) => on(relation, asOf) !== 'not') };
}
