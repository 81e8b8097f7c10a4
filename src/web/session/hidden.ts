import type { Known, Picture } from './known.ts';

/** How many neighbours each entity of a picture has that are not in it; only where all lines are known. */
export function hiddenIn({ entities, relations }: Picture, { degrees }: Known): ReadonlyMap<string, number> {
  const near = new Map<string, Set<string>>();
  const meet = (a: string, b: string): void => void near.set(a, (near.get(a) ?? new Set()).add(b));
  for (const { from, to } of relations) {
    if (from === to) continue;
    meet(from, to);
    meet(to, from);
  }
  return new Map(
    entities.map(({ id }) => {
      const degree = degrees.get(id);
      return [id, degree === undefined ? 0 : Math.max(0, degree - (near.get(id)?.size ?? 0))];
    }),
  );
}
