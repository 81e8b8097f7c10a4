import type { Scene } from '../picture/scene.ts';

/**
 * What is brought out with some nodes and edges, by id: every node with its lines and their other ends, every
 * edge with both of its ends. All else steps back, but for a path that is looked at.
 * @returns undefined where nothing that is drawn is named: then nothing steps back
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
