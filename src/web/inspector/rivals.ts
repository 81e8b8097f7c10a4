import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import { rivalSpans, type Rival } from '../parts/rival-spans.ts';
import type { ValueGroup } from './groups.ts';

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
    return { ...group, differ: true, rivals: rivalSpans(group.values, end.values) };
  });
  return spanned.filter((_, at) => !groups[at] || !joined.has(groups[at]));
}
