import type { Scene, SceneNode } from '../../picture/scene.ts';

/** Nodes from the most to the least important one: hubs, what is pinned, then by lines; the faded ones last. */
export function byImportance({ nodes, edges }: Scene): string[] {
  const degree = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  const rank = ({ id, hub, pinned, faded }: SceneNode): number =>
    (hub ? 1e6 : 0) + (pinned ? 1e4 : 0) + (degree.get(id) ?? 0) - (faded ? 1e5 : 0);
  return [...nodes].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1)).map(({ id }) => id);
}
