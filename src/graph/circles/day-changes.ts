import type { DateText, Relation } from '../model.ts';
import { changeBetween, type Change, type Standings } from './days.ts';

/** What became, between two days, of what is not on record on both. */
export type DayChange = Extract<Change, 'came' | 'went'>;

/** By id, what came and what went between two days; what stayed, or is on record on neither, is not named. */
export interface DayChanges {
  relations: ReadonlyMap<string, DayChange>;
  /** An entity came with its first lines, and went with its last. */
  entities: ReadonlyMap<string, DayChange>;
}

const isChange = (change: Change): change is DayChange => change === 'came' || change === 'went';

/** Ids of whoever has a line for which this holds. */
const endsWhere = (
  relations: readonly Relation[],
  holds: (relation: Relation) => boolean,
): ReadonlySet<string> => new Set(relations.filter(holds).flatMap(({ from, to }) => [from, to]));

/**
 * What came into a part of a graph and what went out of it between two days. A forecast neither comes nor goes: what
 * it foretells is on record on no day.
 * @param relations of that part, as far as they count
 * @param days the earlier first
 */
export function dayChangesIn(
  relations: readonly Relation[],
  [earlier, later]: readonly [earlier: DateText, later: DateText],
  standingOf: Standings,
): DayChanges {
  const actual = relations.filter(({ reality }) => reality === 'actual');
  const turned = actual.flatMap((one): [string, DayChange][] => {
    const change = changeBetween(standingOf(one, earlier), standingOf(one, later));
    return isChange(change) ? [[one.id, change]] : [];
  });
  const heldOn = (day: DateText) => endsWhere(actual, (one) => standingOf(one, day) !== 'not');
  const [before, after] = [heldOn(earlier), heldOn(later)];
  const came = [...after].filter((id) => !before.has(id)).map((id): [string, DayChange] => [id, 'came']);
  const went = [...before].filter((id) => !after.has(id)).map((id): [string, DayChange] => [id, 'went']);
  return { relations: new Map(turned), entities: new Map([...came, ...went]) };
}
