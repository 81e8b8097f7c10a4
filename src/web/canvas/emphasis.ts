import type { Scene } from '../picture/scene.ts';

/**
 * What is brought out with some nodes and edges, by id: every node with its lines and their other ends, every
 * edge with both of its ends. A path that is looked at is, whatever else is.
 * @returns undefined where nothing that is drawn is named
 */
export function broughtOut(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  ids: readonly string[],
): ReadonlySet<string> | undefined {
  const named = new Set(ids);
  const out = new Set(nodes.flatMap(({ id }) => (named.has(id) ? [id] : [])));
  const bringOut = (touched: (edge: Scene['edges'][number]) => boolean): void => {
    for (const edge of edges.filter(touched)) for (const id of [edge.id, edge.from, edge.to]) out.add(id);
  };
  bringOut(({ id, from, to }) => named.has(id) || named.has(from) || named.has(to));
  if (out.size === 0) return undefined;
  bringOut(({ onPath }) => onPath);
  return out;
}

/** Ids of the nodes at the ends of selected relations; of a document that is selected, every line is. */
export const selectedEnds = ({ edges }: Pick<Scene, 'edges'>): ReadonlySet<string> =>
  new Set(
    edges.flatMap(({ selected, line, from, to }) => (selected && !line.bibliographic ? [from, to] : [])),
  );
