import type { Scene } from '../picture/scene.ts';
import type { NodePositions, Point } from './geometry.ts';

/**
 * Where new nodes come from: each from the node beside it that is drawn already, of several from the one that
 * has brought most. One that has no such neighbour comes from nowhere.
 * @param drawn positions of the nodes that are drawn already
 */
export function originsOf({ nodes, edges }: Scene, drawn: NodePositions): Map<string, Point> {
  const isNew = new Set(nodes.flatMap(({ id }) => (drawn.has(id) ? [] : [id])));
  const lines = edges.flatMap(({ from, to }) => [
    { id: from, by: to },
    { id: to, by: from },
  ]);
  const brought = lines.filter(({ id, by }) => isNew.has(id) && drawn.has(by));
  const count = new Map<string, number>();
  for (const { by } of brought) count.set(by, (count.get(by) ?? 0) + 1);
  const most = brought.sort(
    (a, b) => (count.get(a.by) ?? 0) - (count.get(b.by) ?? 0) || (a.by < b.by ? -1 : 1),
  );
  return new Map(
    most.flatMap(({ id, by }) => {
      const at = drawn.get(by);
      return at ? [[id, at] as const] : [];
    }),
  );
}
