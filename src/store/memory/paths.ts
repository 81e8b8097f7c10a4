import { boundsOf, meetsBounds } from '../../graph/evidence.ts';
import type { Relation } from '../../graph/model.ts';
import { shortestPaths } from '../../graph/shortest.ts';
import { boundsOfPaths, pathsAnswer } from '../answers/paths.ts';
import { orNotFound, pick } from '../answers/lookups.ts';
import type { Paths, Options } from '../port.ts';
import { isDrawn } from '../../graph/line.ts';
import { degreesOf, type Indexes } from './indexes.ts';
import { farEnd } from './subgraphs.ts';
import { lookupsOf } from './lookups.ts';

/** All tied shortest paths between two entities. */
export function paths(
  indexes: Indexes,
  ends: { from: string; to: string },
  options: Options<'paths'> = {},
): Promise<Paths> {
  const { documents: throughDocuments = false } = options;
  const node = (id: string) =>
    indexes.entities.get(id) ?? (throughDocuments ? indexes.documents.get(id) : undefined);
  for (const id of [ends.from, ends.to]) orNotFound(node(id), 'entity', id);
  const most = boundsOfPaths(options);
  const bounds = boundsOf(options);
  const linesOf = (id: string): Relation[] =>
    (indexes.relationsOf.get(id) ?? []).filter((line) => isDrawn(line) && meetsBounds(bounds, line));
  const joined = (id: string): readonly string[] =>
    throughDocuments ? (indexes.bibliographicNeighboursOf.get(id) ?? []) : [];
  const next = (id: string): string[] => [
    ...new Set([...linesOf(id).map((line) => farEnd(line, id)), ...joined(id)]),
  ];
  const tied = shortestPaths(ends, next, most);
  const lines = tied.paths.flat().flatMap(linesOf);
  return pathsAnswer({ ...tied, looked: most.steps }, lookupsOf(indexes), {
    lines: pick(
      indexes.relations,
      lines.map(({ id }) => id),
    ),
    degrees: async (ids) =>
      degreesOf(
        indexes,
        ids.map((id) => ({ id })),
      ),
  });
}
