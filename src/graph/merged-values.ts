import { contains } from './dates.ts';
import { valuesDiffer } from './disputes.ts';
import type { DateText, Relation, RelationValue } from './model.ts';

/** What agreeing claims give together of a relation, with all of them. */
export interface MergedValue extends RelationValue {
  /** Whether one claim gives the role together with a date: the date is then that of the role. */
  dated?: true;
}

const QUALIFIERS = ['since', 'until', 'role'] as const;

/** Whether two sets of qualifiers agree in all that both of them give. */
const agree = (a: RelationValue, b: RelationValue): boolean =>
  QUALIFIERS.every((qualifier) => !valuesDiffer(a[qualifier], b[qualifier]));

const finer = (a?: DateText, b?: DateText): DateText | undefined =>
  a === undefined || (b !== undefined && contains(a, b)) ? b : a;

const isDated = ({ since, until, role }: RelationValue): boolean =>
  role !== undefined && (since ?? until) !== undefined;

function together(a: MergedValue, b: RelationValue): MergedValue {
  const since = finer(a.since, b.since);
  const until = finer(a.until, b.until);
  const role = a.role ?? b.role;
  return {
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(role !== undefined && { role }),
    claims: [...new Set([...a.claims, ...b.claims])],
    ...((a.dated || isDated(b)) && { dated: true }),
  };
}

/**
 * The values of a relation with those that agree made one, each date as fine as somebody gives it: “since Nov 2024” and
 * “founding” are two parts of one answer. What agrees with two that contradict each other belongs to neither and
 * stands alone.
 * @returns in the order of the values, the best source class first
 */
export function mergedValues(values: readonly RelationValue[]): MergedValue[] {
  /** Whether all that a value agrees with agree among themselves. */
  function isClear(value: RelationValue): boolean {
    const fitting = values.filter((other) => agree(value, other));
    return fitting.every((a) => fitting.every((b) => agree(a, b)));
  }
  const merged: { value: MergedValue; clear: boolean }[] = [];
  for (const value of values) {
    const clear = isClear(value);
    const at = clear ? merged.findIndex((one) => one.clear && agree(one.value, value)) : -1;
    const same = merged[at];
    if (same) merged[at] = { value: together(same.value, value), clear: true };
    else merged.push({ value: { ...value, ...(isDated(value) && { dated: true }) }, clear });
  }
  return merged.map(({ value }) => value);
}

/** The merged values apart: those that contradict another in what is disputed, and those that merely stand beside. */
export function rivalsAmong(
  merged: readonly MergedValue[],
  { disputed = [] }: Pick<Relation, 'disputed'>,
): { rivals: MergedValue[]; others: MergedValue[] } {
  const about = QUALIFIERS.filter((qualifier) => disputed.includes(qualifier));
  const rivals = merged.filter((a) =>
    merged.some((b) => about.some((qualifier) => valuesDiffer(a[qualifier], b[qualifier]))),
  );
  return { rivals, others: merged.filter((value) => !rivals.includes(value)) };
}
