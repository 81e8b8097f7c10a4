import type { EvidenceFilter } from './evidence.ts';
import type { Line } from './line.ts';
import type { Modality, SourceClass, Status } from './lists.ts';
import type { Lang } from './names.ts';

export const LANGS: readonly Lang[] = ['zh', 'en'];

/** How a claim stands to citations: the same four questions that a store answers. */
export const CITING = ['narrow', 'none', 'wide', 'no-source'] as const;
type Citing = (typeof CITING)[number];

/** Ways to lay a picture out; the first is the one that a picture begins with. */
export const LAYOUT_IDS = ['force', 'concentric', 'columns'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** A list that somebody opened, with what narrows it. */
export type ListOf =
  | {
      of: 'claims';
      document?: string;
      section?: string;
      modality?: Modality;
      status?: Status;
      cites?: Citing;
    }
  | { of: 'entities'; kind?: string }
  | { of: 'relations'; kind?: string; status?: Line }
  | { of: 'documents'; class?: SourceClass };

/** Where something stands in the picture, in whole pixels of the model. */
export type Place = readonly [x: number, y: number];

/** What is faded: kinds that were switched off, and lines that the evidence asked for does not let through. */
export interface Filter extends EvidenceFilter {
  /** Kinds of entity, sorted. */
  kinds?: readonly string[];
  /** Kinds of relation, sorted. */
  relations?: readonly string[];
}

/** One row of the legend: all of it stands out, the rest is faded. */
export interface Focus {
  of: 'kind' | 'relation' | 'line';
  id: string;
}

/** Paths that are looked at: from one entity to another, over all lines or over supported ones only. */
export interface Route {
  from: string;
  to: string;
  supported?: true;
}

/** Everything that a person has decided about what the page shows; plain data. */
export interface View {
  lang: Lang;
  /** Ids of the entities in the picture, sorted, each once; `all` is the whole network. */
  shown: readonly string[] | 'all';
  /**
   * By the entity that was expanded, what its expansion put into the picture: ids sorted. What stands in
   * none of them was put there by hand.
   */
  grown?: Readonly<Record<string, readonly string[]>>;
  filter?: Filter;
  focus?: Focus;
  /** `force` where it is absent. */
  layout?: LayoutId;
  /** Places by id, as far as they are settled. */
  places?: Readonly<Record<string, Place>>;
  /** Ids of entities that stay where they are when the picture is laid out anew, sorted. */
  pinned?: readonly string[];
  route?: Route;
  /** The picture as a table. */
  as?: 'table';
  /** Id of the entity, relation, claim or document that stands in the inspector. */
  selected?: string;
  /** The list that stands in place of the picture. */
  list?: ListOf;
  /** Version of the data that the view was made on. */
  data?: string;
}

/** Ids sorted by code unit, each once: the form in which a View keeps them. */
export const sortedIds = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
