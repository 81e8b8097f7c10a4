import type { Reality, StatedValue } from '../../graph/model.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import type { ValueGroup } from './groups.ts';

/** A beginning and an end as the same claims give them; either may be left open. */
export interface Rival {
  from?: StatedValue['value'];
  until?: StatedValue['value'];
  reality: Reality;
  claims: string[];
}

/** What each claim gives of the two, those together that give the same; in the order of the values. */
function pairs(froms: readonly StatedValue[], untils: readonly StatedValue[]): Rival[] {
  const rivals = new Map<string, Rival>();
  const ids = new Set([...froms, ...untils].flatMap(({ claims }) => claims));
  for (const id of ids) {
    const from = froms.find(({ claims }) => claims.includes(id));
    const until = untils.find(({ claims }) => claims.includes(id));
    const reality = (from ?? until)?.reality ?? 'actual';
    const key = JSON.stringify([from?.value, until?.value, reality]);
    const same = rivals.get(key);
    if (same) same.claims.push(id);
    else
      rivals.set(key, {
        ...(from && { from: from.value }),
        ...(until && { until: until.value }),
        ...{ reality, claims: [id] },
      });
  }
  return [...rivals.values()];
}

/** Values of one property, or rival spans of two that belong together. */
export type SpannedGroup = ValueGroup & { rivals?: Rival[] };

/**
 * The groups with beginning and end joined where claims disagree on one of them: “20–21 Nov” stands against
 * “21–22 Nov”, not four days against each other.
 */
export function withRivalSpans(groups: readonly ValueGroup[], { property }: VocabularyIndex): SpannedGroup[] {
  const endOf = (group: ValueGroup): ValueGroup | undefined =>
    groups.find((other) => property.get(other.property)?.ends === group.property);
  const joined = new Set<ValueGroup>();
  const spanned = groups.map((group): SpannedGroup => {
    const end = endOf(group);
    if (!end || !(group.differ || end.differ)) return group;
    joined.add(end);
    return { ...group, differ: true, rivals: pairs(group.values, end.values) };
  });
  return spanned.filter((_, at) => !groups[at] || !joined.has(groups[at]));
}
