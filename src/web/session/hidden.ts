import type { Known } from './known.ts';
import type { ShownSubgraph } from './subgraph.ts';

/** How many neighbours each entity of a picture has that are not in it; only where all lines are known. */
export function hiddenIn(
  { entities, relations }: ShownSubgraph,
  { degrees }: Pick<Known, 'degrees'>,
): ReadonlyMap<string, number> {
  const neighbours = new Map<string, Set<string>>();
  const add = (a: string, b: string): void => {
    const set = neighbours.get(a);
    if (set) set.add(b);
    else neighbours.set(a, new Set([b]));
  };
  for (const { from, to } of relations) {
    if (from === to) continue;
    add(from, to);
    add(to, from);
  }
  return new Map(
    entities.map(({ id }) => {
      const degree = degrees.get(id);
      return [id, degree === undefined ? 0 : Math.max(0, degree - (neighbours.get(id)?.size ?? 0))];
    }),
  );
}
