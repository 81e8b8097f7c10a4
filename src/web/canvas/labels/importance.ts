import type { Scene, SceneNode } from '../../picture/scene.ts';

/** So many of the nodes that matter most keep their names whatever has to give way, if they have so many lines. */
const LEADING = 10;
const LEADING_LINES = 3;

function degreesOf({ edges }: Scene): (id: string) => number {
  const degree = new Map<string, number>();
  for (const { from, to } of edges) for (const id of [from, to]) degree.set(id, (degree.get(id) ?? 0) + 1);
  return (id) => degree.get(id) ?? 0;
}

/** Nodes from the most to the least important one: hubs, what is pinned, then by lines; the faded ones last. */
export function byImportance(scene: Scene): SceneNode[] {
  const degree = degreesOf(scene);
  const rank = ({ id, hub, pinned, faded }: SceneNode): number =>
    (hub ? 1e6 : 0) + (pinned ? 1e4 : 0) + degree(id) - (faded ? 1e5 : 0);
  return [...scene.nodes].sort((a, b) => rank(b) - rank(a) || (a.id < b.id ? -1 : 1));
}

/** Ids of the nodes whose names are shown whatever has to give way for them. */
export function leadingNodes(scene: Scene): Set<string> {
  const degree = degreesOf(scene);
  const leading = byImportance(scene).filter(
    ({ id, hub, faded }) => hub || (!faded && degree(id) >= LEADING_LINES),
  );
  return new Set(leading.slice(0, LEADING).map(({ id }) => id));
}
