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

const folded = (text: string): string => text.normalize('NFKC').toLowerCase();

/** Whether the whole of a name was typed: then it is meant, wherever it stands. */
const isWhole = ({ near, matched }: Hit, query: string): boolean =>
  near === undefined && folded(matched.value) === folded(query);

const keyOf = (of: { type: HitType; kind: string }): string =>
  of.type === 'entity' ? `${of.type}/${of.kind}` : of.type;

/**
 * Hits grouped by type and kind; the group of the best hit comes first, and inside best first. Before all of them
 * comes what stands in the picture already, but behind a whole name that does not.
 * @param present ids of the entities in the picture
 */
export function groupsOf(
  { query, hits, kinds }: Found,
  present: ReadonlySet<string> = new Set(),
): HitGroup[] {
  const here = hits.filter((hit) => isHere(hit, present));
  const others = hits.filter((hit) => !here.includes(hit));
  const keys = [...new Set(others.map(keyOf))];
  const before = others[0] && others[0] === hits[0] && isWhole(others[0], query) ? 1 : 0;
  let at = 0;
  const counted = (some: readonly Hit[]) => some.map((hit) => ({ hit, at: at++ }));
  const groupOf = (key: string): HitGroup[] => {
    const own = counted(others.filter((hit) => keyOf(hit) === key));
    const lifted = here.filter((hit) => keyOf(hit) === key).length;
    const total = kinds
      .filter((kind) => keyOf(kind) === key)
      .reduce((sum, kind) => sum + kind.total, -lifted);
    const [first] = own;
    return first ? [{ key, type: first.hit.type, kind: first.hit.kind, total, hits: own }] : [];
  };
  const inPicture = (): HitGroup[] =>
    here.length > 0 ? [{ key: 'here', type: 'here', kind: '', total: here.length, hits: counted(here) }] : [];
  return [...keys.slice(0, before).flatMap(groupOf), ...inPicture(), ...keys.slice(before).flatMap(groupOf)];
}
