import type { Adjacency } from '../../graph/adjacency.ts';

/** Ids that were asked for. */
export type Asked = Set<string>;
export const askedIds = (): Asked => new Set();

/** The place of every id. */
export const placesOf = (ids: readonly string[]): ReadonlyMap<string, number> =>
  new Map(ids.map((id, at) => [id, at]));

/** A node and its neighbours, each once, the best connected first; itself alone as long as nothing is known of them. */
export function neighbourhood(at: number, adjacency: Adjacency | undefined): number[] {
  if (!adjacency) return [at];
  const near = adjacency.other.subarray(adjacency.start[at] ?? 0, adjacency.start[at + 1] ?? 0);
  return [...new Set([at, ...near])].sort((a, b) => a - b);
}
