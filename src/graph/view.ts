import { LINES, type Line } from './line.ts';
import {
  MODALITIES,
  SOURCE_CLASSES,
  STATUSES,
  type Modality,
  type SourceClass,
  type Status,
} from './lists.ts';
import type { Lang } from './names.ts';

export const LANGS: readonly Lang[] = ['zh', 'en'];

/** How a claim stands to citations: the same four questions that a store answers. */
export const CITING = ['narrow', 'none', 'wide', 'no-source'] as const;
type Citing = (typeof CITING)[number];

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

/** Everything that a person has decided about what the page shows; plain data. */
export interface View {
  lang: Lang;
  /** Ids of the entities in the picture, sorted, each once; `all` is the whole network. */
  shown: readonly string[] | 'all';
  /** Id of the entity, relation, claim or document that stands in the inspector. */
  selected?: string;
  /** The list that stands in place of the picture. */
  list?: ListOf;
  /** Version of the data that the view was made on. */
  data?: string;
}

/** Ids sorted by code unit, each once: the form in which a View keeps them. */
export const sortedIds = (ids: Iterable<string>): string[] => [...new Set(ids)].sort();

/** Colons, commas, semicolons and slashes are legal in a query and keep a link readable. */
const READABLE: Record<string, string> = { '%3A': ':', '%2C': ',', '%2F': '/', '%3B': ';' };
const encoded = (text: string): string =>
  encodeURIComponent(text).replace(/%3A|%2C|%2F|%3B/g, (code) => READABLE[code] ?? code);

/** `country:gb`, `country:us`, `summit:seoul` → `country:gb,us;summit:seoul`. */
function toShown(ids: readonly string[]): string {
  const kinds = new Map<string, string[]>();
  for (const id of ids) {
    const at = id.indexOf(':') + 1;
    kinds.set(id.slice(0, at), [...(kinds.get(id.slice(0, at)) ?? []), id.slice(at)]);
  }
  return [...kinds].map(([kind, slugs]) => kind + slugs.join(',')).join(';');
}

function fromShown(text: string): string[] {
  return sortedIds(
    text.split(';').flatMap((group) => {
      const at = group.indexOf(':') + 1;
      return group
        .slice(at)
        .split(',')
        .filter((slug) => slug !== '')
        .map((slug) => group.slice(0, at) + slug);
    }),
  );
}

/** The view as the query of a link, with the question mark; `fromLink` reads it back. */
export function toLink(view: View): string {
  const shown = view.shown === 'all' ? 'all' : toShown(view.shown);
  const { of: list, ...narrowed } = view.list ?? { of: undefined };
  const pairs = Object.entries({
    lang: view.lang,
    show: shown === '' ? undefined : shown,
    sel: view.selected,
    list,
    ...narrowed,
    data: view.data,
  });
  return `?${pairs.flatMap(([key, value]) => (value ? [`${key}=${encoded(value)}`] : [])).join('&')}`;
}

const oneOf = <T extends string>(list: readonly T[], value: string | null): T | undefined =>
  list.find((entry) => entry === value);

type Defined<T> = { [K in keyof T]: Exclude<T[K], undefined> };

/** Leaves out what is undefined, so that an absent field is absent. */
const present = <T extends object>(fields: T): Partial<Defined<T>> =>
  Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Partial<
    Defined<T>
  >;

function listFrom(query: URLSearchParams): ListOf | undefined {
  const of = oneOf(['claims', 'entities', 'relations', 'documents'], query.get('list'));
  const text = (key: string): string | undefined => query.get(key) || undefined;
  if (of === 'claims')
    return {
      of,
      ...present({
        document: text('document'),
        section: text('section'),
        modality: oneOf(MODALITIES, query.get('modality')),
        status: oneOf(STATUSES, query.get('status')),
        cites: oneOf(CITING, query.get('cites')),
      }),
    };
  if (of === 'entities') return { of, ...present({ kind: text('kind') }) };
  if (of === 'relations')
    return { of, ...present({ kind: text('kind'), status: oneOf(LINES, query.get('status')) }) };
  return of && { of, ...present({ class: oneOf(SOURCE_CLASSES, query.get('class')) }) };
}

/** A list with one of its conditions set to another value; an empty value lifts the condition. */
export function narrowing(list: ListOf, key: string, value: string): ListOf {
  const { of, ...conditions } = list;
  const query = new URLSearchParams({ ...conditions, [key]: value, list: of });
  return listFrom(query) ?? list;
}

/**
 * The view that a link holds. What is not in a closed list is left out; ids are taken as they are,
 * because only the graph knows which of them exist.
 * @param search the query of the address, with or without its question mark
 * @param lang the language where the link names none
 */
export function fromLink(search: string, lang: Lang): View {
  const query = new URLSearchParams(search);
  const shown = query.get('show') ?? '';
  return {
    lang: oneOf(LANGS, query.get('lang')) ?? lang,
    shown: shown === 'all' ? 'all' : fromShown(shown),
    ...present({
      selected: query.get('sel') || undefined,
      list: listFrom(query),
      data: query.get('data') || undefined,
    }),
  };
}
