import type { Claim, Document, Entity, Relation } from '../../graph/model.ts';
import type { Overview, Paths } from '../../store/port.ts';

/** What has been learned of the graph so far: a cache that only grows and is no part of history. */
export interface Known {
  entities: ReadonlyMap<string, Entity>;
  relations: ReadonlyMap<string, Relation>;
  claims: ReadonlyMap<string, Claim>;
  documents: ReadonlyMap<string, Document>;
  /** Number of neighbours in the whole graph, where it has been learned. */
  degrees: ReadonlyMap<string, number>;
  /** The same in the layer of documents: of entities and of documents. */
  bibliographicDegrees: ReadonlyMap<string, number>;
  /** Entities of which every document is known whose bibliography names them, and documents that are known. */
  documented: ReadonlySet<string>;
  /** Answers to questions for paths, by `pathsKey`. */
  paths: ReadonlyMap<string, Paths>;
  /** What stands on nothing without the sources that are off, by `offKey`. */
  fallen: ReadonlyMap<string, Fallen>;
  /** The whole network, once it has been asked for. */
  whole?: Whole;
  /** The same as columns, once an overview has been asked for. */
  overview?: Overview;
  /** Sets of entities of which every relation among them is known. */
  complete: readonly ReadonlySet<string>[];
  /** Ids that were asked for and that this data does not have. */
  absent: ReadonlySet<string>;
}

/** Claims and relations that stand on nothing without some sources, and the documents that these are. */
export interface Fallen {
  documents: readonly Document[];
  claims: ReadonlySet<string>;
  relations: ReadonlySet<string>;
  /** How many there are of each, of which very many may not be named. */
  totals: { claims: number; relations: number };
}

/** Ids of the network as one answer held them, and how many there are in all. */
interface Whole {
  ids: readonly string[];
  total: number;
}

/** What an answer teaches; any part may be missing. */
export interface Facts {
  entities?: readonly Entity[];
  relations?: readonly Relation[];
  claims?: readonly Claim[];
  documents?: readonly Document[];
  degrees?: Readonly<Record<string, number>>;
  bibliographicDegrees?: Readonly<Record<string, number>>;
  documented?: readonly string[];
  paths?: readonly (readonly [key: string, paths: Paths])[];
  fallen?: readonly (readonly [key: string, fallen: Fallen])[];
  whole?: Whole;
  overview?: Overview;
  /** Ids of entities of which, after this answer, every relation among them is known. */
  complete?: readonly string[];
  absent?: readonly string[];
}

export const NOTHING_KNOWN: Known = {
  entities: new Map(),
  relations: new Map(),
  claims: new Map(),
  documents: new Map(),
  degrees: new Map(),
  bibliographicDegrees: new Map(),
  documented: new Set(),
  paths: new Map(),
  fallen: new Map(),
  complete: [],
  absent: new Set(),
};

const withEntries = <T>(map: ReadonlyMap<string, T>, more: readonly (readonly [string, T])[]) =>
  more.length === 0 ? map : new Map([...map, ...more]);

const withIds = <T extends { id: string }>(map: ReadonlyMap<string, T>, more: readonly T[] = []) =>
  withEntries(
    map,
    more.map((item) => [item.id, item] as const),
  );

function withSet(sets: Known['complete'], ids: readonly string[] = []): Known['complete'] {
  const set = new Set(ids);
  // A set inside another says nothing of its own.
  return set.size === 0 ? sets : [...sets.filter((held) => ![...held].every((id) => set.has(id))), set];
}

/** The known graph with one answer more; what was known stays. */
export const learn = (known: Known, facts: Facts): Known => ({
  entities: withIds(known.entities, facts.entities),
  relations: withIds(known.relations, facts.relations),
  claims: withIds(known.claims, facts.claims),
  documents: withIds(known.documents, facts.documents),
  degrees: withEntries(known.degrees, Object.entries(facts.degrees ?? {})),
  bibliographicDegrees: withEntries(
    known.bibliographicDegrees,
    Object.entries(facts.bibliographicDegrees ?? {}),
  ),
  documented: facts.documented?.length
    ? new Set([...known.documented, ...facts.documented])
    : known.documented,
  paths: withEntries(known.paths, facts.paths ?? []),
  fallen: withEntries(known.fallen, facts.fallen ?? []),
  ...((facts.whole ?? known.whole) && { whole: facts.whole ?? known.whole }),
  ...((facts.overview ?? known.overview) && { overview: facts.overview ?? known.overview }),
  complete: withSet(known.complete, facts.complete),
  absent: facts.absent?.length ? new Set([...known.absent, ...facts.absent]) : known.absent,
});

/** Whether all relations among these entities are known, so that nobody need be asked to draw them. */
export const knowsAll = ({ complete }: Pick<Known, 'complete'>, ids: readonly string[]): boolean =>
  complete.some((set) => ids.every((id) => set.has(id)));

/** The ids whose relations to each other and to the rest of a picture are not known yet; all of them at first. */
export function unconnected({ complete }: Pick<Known, 'complete'>, ids: readonly string[]): string[] {
  const rests = complete.map((set) => ids.filter((id) => !set.has(id)));
  return rests.reduce((fewest, rest) => (rest.length < fewest.length ? rest : fewest), [...ids]);
}
