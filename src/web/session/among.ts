import type { Relation } from '../../graph/model.ts';
import type { ShownSubgraph } from './subgraph.ts';

/** Those of some entities that stand in a picture, in the order in which they are named. */
export function presentOf(ids: readonly string[], { entities }: ShownSubgraph): readonly string[] {
  const shown = new Set(entities.map(({ id }) => id));
  return ids.filter((id) => shown.has(id));
}

/** The lines of a picture both of whose ends are among these. */
export function linesAmong(ids: ReadonlySet<string>, { relations }: ShownSubgraph): readonly Relation[] {
  return ids.size === 0 ? [] : relations.filter(({ from, to }) => ids.has(from) && ids.has(to));
}

/** Ids as a set, each once. */
export const setOf = (...ids: readonly string[]): ReadonlySet<string> => new Set(ids);
