import { dayChangesIn, type DayChanges } from '../../graph/circles/day-changes.ts';
import { standingsAmong } from '../../graph/circles/days.ts';
import { byId } from '../../graph/collections.ts';
import { comparedDays, dayOf, type Lens } from '../../graph/lens.ts';
import { present } from '../../graph/link/fields.ts';
import type { DateText, Entity, Relation } from '../../graph/model.ts';
import { sortedIds } from '../../graph/view.ts';
import { wordsIn, type VocabularyIndex } from '../../graph/vocabulary.ts';
import type { Change } from './changes.ts';
import type { Fallen, Known } from './known.ts';

/** The key under which it is remembered what falls without these sources. */
export const offKey = (off: readonly string[]): string => off.join(',');

/** What stands on nothing without the sources that are off; nothing where all are on, or while it is not known yet. */
export const fallenIn = ({ off }: Lens, known: Pick<Known, 'fallen'>): Fallen | undefined =>
  off && known.fallen.get(offKey(off));

/** The part of a graph that is looked at, and what its kinds of relation mean. */
interface LookedAt {
  relations: readonly Relation[];
  entities: Iterable<Entity>;
  vocabulary: VocabularyIndex;
}

/** Relations of which a lens leaves nothing: they have fallen with its sources, or did not hold on its day. */
export function outsideLens(
  lens: Lens,
  { relations, entities, vocabulary }: LookedAt,
  known: Pick<Known, 'fallen'>,
): ReadonlySet<string> {
  const gone = fallenIn(lens, known)?.relations;
  const day = dayOf(lens);
  const standing = day === undefined ? undefined : standingsAmong(byId(entities), wordsIn(vocabulary));
  const isOver = (one: Relation): boolean => day !== undefined && standing?.(one, day) === 'not';
  return new Set(relations.filter((one) => gone?.has(one.id) || isOver(one)).map(({ id }) => id));
}

/** What came and went between the two days of a lens; nothing where only one is looked at, or none. */
export function dayChangesOf(
  lens: Lens,
  { relations, entities, vocabulary }: LookedAt,
  known: Pick<Known, 'fallen'>,
): DayChanges | undefined {
  const days = comparedDays(lens);
  if (!days) return undefined;
  const gone = fallenIn(lens, known)?.relations;
  const standing = relations.filter(({ id }) => !gone?.has(id));
  return dayChangesIn(standing, days, standingsAmong(byId(entities), wordsIn(vocabulary)));
}

/** As of a day, compared with an earlier one or with none; without a day, every day again. */
export const lookingAt =
  ({ day, earlier }: { day?: DateText | undefined; earlier?: DateText | undefined }): Change =>
  (view) => {
    const { asOf: _, other: __, ...rest } = view.lens;
    const days = comparedDays(present({ asOf: day, other: earlier }));
    const lens: Lens = { ...rest, ...present({ asOf: days?.[1] ?? day ?? earlier, other: days?.[0] }) };
    const same = lens.asOf === view.lens.asOf && lens.other === view.lens.other;
    return same ? view : { ...view, lens };
  };

/** These sources off, and no others; none of them switches all on again. */
const withOff =
  (ids: Iterable<string>): Change =>
  (view) => {
    const off = sortedIds(ids);
    const { off: before = [], ...rest } = view.lens;
    if (offKey(before) === offKey(off)) return view;
    return { ...view, lens: off.length > 0 ? { ...rest, off } : rest };
  };

/** Every source counts again. */
export const countingAll: Change = withOff([]);

/** One source off where it is on, and on where it is off. */
export const switching =
  (id: string): Change =>
  (view, known) => {
    const off = new Set(view.lens.off);
    if (!off.delete(id)) off.add(id);
    return withOff(off)(view, known);
  };
