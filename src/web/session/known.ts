import { compare } from '../../graph/ids.ts';
import type { Entity, Relation } from '../../graph/model.ts';
import type { View } from '../../graph/view.ts';

/** What has been learned of the graph so far: a cache that only grows and is no part of history. */
export interface Known {
  entities: ReadonlyMap<string, Entity>;
  relations: ReadonlyMap<string, Relation>;
  /** Degree in the whole graph, where it has been learned. */
  degrees: ReadonlyMap<string, number>;
  /** The whole network, once it has been asked for. */
  whole?: Whole;
  /** Sets of entities of which every relation among them is known. */
  complete: readonly ReadonlySet<string>[];
}

/** Ids of the network as one answer held them, and how many there are in all. */
interface Whole {
  ids: readonly string[];
  total: number;
}

/** What an answer teaches; any part may be absent. */
export interface Lesson {
  entities?: readonly Entity[];
  relations?: readonly Relation[];
  degrees?: Readonly<Record<string, number>>;
  whole?: Whole;
  /** Ids of entities of which the answer holds every relation among them. */
  complete?: readonly string[];
}

export const NOTHING_KNOWN: Known = {
  entities: new Map(),
  relations: new Map(),
  degrees: new Map(),
  complete: [],
};

const withIds = <T extends { id: string }>(map: ReadonlyMap<string, T>, more: readonly T[] = []) =>
  more.length === 0 ? map : new Map([...map, ...more.map((item) => [item.id, item] as const)]);

/** Whether all relations among these entities are known, so that nobody need be asked to draw them. */
export const knowsAll = ({ complete }: Known, ids: readonly string[]): boolean =>
  complete.some((set) => ids.every((id) => set.has(id)));

function withSet(sets: Known['complete'], ids: readonly string[] = []): Known['complete'] {
  const set = new Set(ids);
  // A set inside another says nothing of its own.
  return set.size === 0 ? sets : [...sets.filter((held) => ![...held].every((id) => set.has(id))), set];
}

/** The known graph with one answer more; what was known stays. */
export const learn = (known: Known, lesson: Lesson): Known => ({
  ...known,
  entities: withIds(known.entities, lesson.entities),
  relations: withIds(known.relations, lesson.relations),
  degrees: lesson.degrees ? new Map([...known.degrees, ...Object.entries(lesson.degrees)]) : known.degrees,
  ...(lesson.whole && { whole: lesson.whole }),
  complete: withSet(known.complete, lesson.complete),
});

/** Ids of what the view shows; the whole network is empty until it has been learned. */
export const shownIds = (known: Known, view: Pick<View, 'shown'>): readonly string[] =>
  view.shown === 'all' ? (known.whole?.ids ?? []) : view.shown;

/** What is in the picture: known entities that are shown, and the believed relations among them. */
export interface Picture {
  entities: Entity[];
  relations: Relation[];
  /** Number of relations of each entity within the picture. */
  degrees: ReadonlyMap<string, number>;
}

function degreesOf(relations: readonly Relation[]): Map<string, number> {
  const degrees = new Map<string, number>();
  for (const id of relations.flatMap((relation) => [relation.from, relation.to])) {
    degrees.set(id, (degrees.get(id) ?? 0) + 1);
  }
  return degrees;
}

/** The picture that a view makes of what is known; sorted by id. */
export function pictureOf(known: Known, view: Pick<View, 'shown'>): Picture {
  const ids = shownIds(known, view);
  const shown = new Set(ids);
  const relations = [...known.relations.values()]
    .filter((relation) => !relation.rejected && shown.has(relation.from) && shown.has(relation.to))
    .sort((a, b) => compare(a.id, b.id));
  return {
    entities: ids.flatMap((id) => known.entities.get(id) ?? []),
    relations,
    degrees: degreesOf(relations),
  };
}
