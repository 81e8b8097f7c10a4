import type { Found, Hit, HitType } from '../../store/port.ts';

/** Hits of one kind, in the order in which they were found; `at` counts through all groups. */
export interface HitGroup {
  key: string;
  type: HitType;
  kind: string;
  /** How many there are in all, shown or not. */
  total: number;
  hits: { hit: Hit; at: number }[];
}

/** Hits grouped by type and kind; the group of the best hit comes first, and inside best first. */
export function groupsOf({ hits, kinds }: Found): HitGroup[] {
  const keyOf = (of: { type: HitType; kind: string }): string =>
    of.type === 'entity' ? `${of.type}/${of.kind}` : of.type;
  let at = 0;
  return [...new Set(hits.map(keyOf))].flatMap((key) => {
    const own = hits.filter((hit) => keyOf(hit) === key).map((hit) => ({ hit, at: at++ }));
    const [first] = own;
    const total = kinds.filter((kind) => keyOf(kind) === key).reduce((sum, kind) => sum + kind.total, 0);
    return first ? [{ key, type: first.hit.type, kind: first.hit.kind, total, hits: own }] : [];
  });
}
