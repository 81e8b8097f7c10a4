import type { Found, Hit, HitType } from '../../store/port.ts';

/** Hits of one kind, in the order in which they were found; `at` counts through all groups. */
export interface HitGroup {
  key: string;
  /** `here` for those of any kind that stand in the picture already. */
  type: HitType | 'here';
  kind: string;
  /** How many there are in all, shown or not. */
  total: number;
  hits: { hit: Hit; at: number }[];
}

/** Who stands in the picture already; whatever matches only nearly is not meant before what matches. */
const isHere = ({ type, id, near }: Hit, present: ReadonlySet<string>): boolean =>
  type === 'entity' && near === undefined && present.has(id);

/**
 * Hits grouped by type and kind; the group of the best hit comes first, and inside best first. Before all of them
 * comes what stands in the picture already.
 * @param present ids of the entities in the picture
 */
export function groupsOf({ hits: all, kinds }: Found, present: ReadonlySet<string> = new Set()): HitGroup[] {
  const here = all.filter((hit) => isHere(hit, present));
  const hits = all.filter((hit) => !here.includes(hit));
  const keyOf = (of: { type: HitType; kind: string }): string =>
    of.type === 'entity' ? `${of.type}/${of.kind}` : of.type;
  let at = 0;
  const counted = (some: readonly Hit[]) => some.map((hit) => ({ hit, at: at++ }));
  const inPicture: HitGroup[] =
    here.length > 0 ? [{ key: 'here', type: 'here', kind: '', total: here.length, hits: counted(here) }] : [];
  const others = [...new Set(hits.map(keyOf))].flatMap((key): HitGroup[] => {
    const own = counted(hits.filter((hit) => keyOf(hit) === key));
    const [first] = own;
    const lifted = here.filter((hit) => keyOf(hit) === key).length;
    const total = kinds
      .filter((kind) => keyOf(kind) === key)
      .reduce((sum, kind) => sum + kind.total, -lifted);
    return first ? [{ key, type: first.hit.type, kind: first.hit.kind, total, hits: own }] : [];
  });
  return [...inPicture, ...others];
}
