import type { AlliancesPage } from './alliances-page.ts';
import type { EvidenceFilter } from './evidence.ts';
import type { Lens } from './lens.ts';
import type { Modality, Reality, SourceClass, Status } from './lists.ts';
import type { Lang } from './names.ts';
import type { OverviewPage } from './overview-page.ts';
import type { TablePage } from './table-page.ts';
import type { TracePage } from './trace-page.ts';

export * from './alliances-page.ts';
export * from './overview-page.ts';
export * from './table-page.ts';
export * from './trace-page.ts';

export const LANGS: readonly Lang[] = ['zh', 'en'];

/** How a claim stands to citations: the same four questions that a store answers. */
export const CITING = ['narrow', 'none', 'wide', 'no-source'] as const;
type Citing = (typeof CITING)[number];

/** Ways to lay a picture out; the first is the one that a picture begins with. */
export const LAYOUT_IDS = ['force', 'concentric', 'columns'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** Which list is asked for, with the conditions that narrow it. */
export type ListQuery =
  | {
      of: 'claims';
      document?: string;
      section?: string;
      modality?: Modality;
      status?: Status;
      cites?: Citing;
    }
  | { of: 'entities'; kind?: string }
  | { of: 'relations'; kind?: string; status?: Status; reality?: Reality }
  | { of: 'documents'; class?: SourceClass };

/** The pages there are, each with what it needs to know; the picture and the table show the same picture. */
export type Page =
  | { is: 'start' }
  | { is: 'picture' }
  | OverviewPage
  | TracePage
  | AlliancesPage
  | { is: 'stories' }
  | TablePage
  | { is: 'list'; list: ListQuery };
export type PageId = Page['is'];

/** A point of the picture in whole model pixels; y grows downwards. */
export type Point = readonly [x: number, y: number];

/** What is faded: kinds that were switched off, and lines that the evidence asked for does not let through. */
export interface Filter extends EvidenceFilter {
  /** Kinds of entity, sorted. */
  kinds?: readonly string[];
  /** Kinds of relation, sorted. */
  relations?: readonly string[];
}

/** One row of the legend: all of it stands out, the rest is faded. */
export interface Focus {
  of: 'kind' | 'relation' | 'reality';
  id: string;
}

/** Paths that are looked at: from one entity to another, over all lines or over supported ones only. */
export interface Route {
  from: string;
  to: string;
  supported?: true;
}

/** Which entities a person has brought together, and how they are to be shown. */
export interface Picture {
  /**
   * Ids of the entities in the picture, and of the documents while that layer is on: sorted, each once; `all` is
   * the whole network.
   */
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
  /** Positions by id, as far as they are settled. */
  positions?: Readonly<Record<string, Point>>;
  /** Ids of entities that stay where they are when the picture is laid out anew, sorted. */
  pinned?: readonly string[];
  route?: Route;
}

/** A slide of a story, counted from 1; one more than it has slides is the list of its sources. */
export interface StoryPlace {
  id: string;
  slide: number;
}

/** Everything that a person has decided about what is on the screen; plain data. */
export interface View {
  lang: Lang;
  page: Page;
  picture: Picture;
  /** Which sources count, and of which day; respected by every page. */
  lens: Lens;
  /** Id of the entity, relation, claim or document that stands in the inspector. */
  selected?: string;
  /** The slide of a story that it belongs to, while one is being told. */
  story?: StoryPlace;
  /** Version of the data that the view was made on. */
  data?: string;
}

/** The view of somebody who has decided nothing yet. */
export const blankView = (lang: Lang): View => ({
  lang,
  page: { is: 'start' },
  picture: { shown: [] },
  lens: {},
});

/** Ids sorted by code unit, each once: the form in which a View keeps them. */
export const sortedIds = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();
