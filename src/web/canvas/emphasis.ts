import type { Scene } from '../picture/scene.ts';

/**
 * What is brought out with some nodes and edges, by id: every node with its lines and their other ends, every
 * edge with both of its ends. All else steps back.
 * @returns undefined where nothing that is drawn is named: then nothing steps back
 */
export function broughtOut(
  { nodes, edges }: Pick<Scene, 'nodes' | 'edges'>,
  ids: readonly string[],
): ReadonlySet<string> | undefined {
  const named = new Set(ids);
  const out = new Set(nodes.flatMap(({ id }) => (named.has(id) ? [id] : [])));
  for (const { id, from, to } of edges)
    if (named.has(id) || named.has(from) || named.has(to)) for (const one of [id, from, to]) out.add(one);
  return out.size > 0 ? out : undefined;
}
