import type { Lang } from '../../graph/names.ts';
import {
  LAYOUT_IDS,
  sortedIds,
  type Filter,
  type Focus,
  type LayoutId,
  type ListOf,
  type Place,
  type Route,
  type View,
} from '../../graph/view.ts';
import { byHand, uprooted } from './growth.ts';

// An optional part that is not there is absent, not undefined.
const unlisted = ({ list: _, ...rest }: View): View => rest;
const unselected = ({ selected: _, ...rest }: View): View => rest;
const unfiltered = ({ filter: _, ...rest }: View): View => rest;
const unfocused = ({ focus: _, ...rest }: View): View => rest;
const unrouted = ({ route: _, ...rest }: View): View => rest;
const unplaced = ({ places: _, ...rest }: View): View => rest;
const unpinned = ({ pinned: _, ...rest }: View): View => rest;

/** The picture with more entities in it; a picture that has them all stays as it is written. */
export function adding(view: View, present: readonly string[], more: readonly string[]): View {
  const held = new Set(present);
  if (more.every((id) => held.has(id))) return unlisted(view);
  return { ...byHand(unlisted(view), more), shown: sortedIds([...present, ...more]) };
}

const without = <T>(record: Readonly<Record<string, T>>, ids: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([id]) => !ids.has(id)));

const placed = (view: View, places: Readonly<Record<string, Place>>): View =>
  Object.keys(places).length > 0 ? { ...view, places } : unplaced(view);

const pinnedTo = (view: View, pinned: readonly string[]): View =>
  pinned.length > 0 ? { ...view, pinned: sortedIds(pinned) } : unpinned(view);

/** What a view says of entities that are no longer in its picture is forgotten. */
function forgetting(view: View, gone: ReadonlySet<string>): View {
  const kept = uprooted(view, gone);
  const next = placed(kept, without(kept.places ?? {}, gone));
  return pinnedTo(
    next,
    (next.pinned ?? []).filter((id) => !gone.has(id)),
  );
}

/** The picture without these entities. */
export function dismissing(view: View, present: readonly string[], ids: Iterable<string>): View {
  const gone = new Set(ids);
  const shown = present.filter((id) => !gone.has(id));
  return shown.length === present.length ? view : forgetting({ ...view, shown: sortedIds(shown) }, gone);
}

/** The picture without entities that the data does not have. */
export const dropping = (view: View, gone: readonly string[]): View =>
  view.shown === 'all' ? view : dismissing(view, view.shown, gone);

/** All that was hidden by hand comes back: nothing is known of how it came. */
export const showingAll = (view: View): View => {
  const { grown: _, ...rest } = unlisted(view);
  return { ...rest, shown: 'all' };
};

export const selecting = (view: View, id: string | undefined): View =>
  id === undefined ? unselected(view) : { ...view, selected: id };

export const listing = (view: View, list: ListOf): View => ({ ...unselected(view), list });

export const closingList = (view: View): View => unlisted(view);

/** Nothing shown, nothing chosen: the start page. */
export const goingHome = ({ lang, data }: View): View => ({
  lang,
  shown: [],
  ...(data !== undefined && { data }),
});

export const speaking = (view: View, lang: Lang): View => ({ ...view, lang });

/** A filter without what says nothing. */
const tidied = ({ kinds = [], relations = [], evidence, predictions }: Filter): Filter => ({
  ...(kinds.length > 0 && { kinds: sortedIds(kinds) }),
  ...(relations.length > 0 && { relations: sortedIds(relations) }),
  ...(evidence !== undefined && evidence !== 'all' && { evidence }),
  ...(predictions === false && { predictions }),
});

/** The filter with some of its parts set otherwise; one that lets everything through is none. */
export function filtering(view: View, change: Filter): View {
  const filter = tidied({ ...view.filter, ...change });
  return Object.keys(filter).length > 0 ? { ...view, filter } : unfiltered(view);
}

/** Nothing filtered, no row of the legend chosen: everything in front again. */
export const unfiltering = (view: View): View => unfiltered(unfocused(view));

/** A kind of entity or of relation switched off, or on again. */
export function switching(view: View, of: 'kinds' | 'relations', id: string): View {
  const off = view.filter?.[of] ?? [];
  return filtering(view, { [of]: off.includes(id) ? off.filter((one) => one !== id) : [...off, id] });
}

/** One row of the legend chosen; the same one again lets go of it. */
export const focusing = (view: View, focus: Focus): View =>
  view.focus?.of === focus.of && view.focus.id === focus.id ? unfocused(view) : { ...view, focus };

/** Another layout: only what is pinned keeps its place. */
export function layingOut(view: View, layout: LayoutId): View {
  const kept = new Set(view.pinned);
  const places = Object.entries(view.places ?? {}).filter(([id]) => kept.has(id));
  const { layout: _, ...rest } = placed(view, Object.fromEntries(places));
  return layout === LAYOUT_IDS[0] ? rest : { ...rest, layout };
}

/** Places as the picture has settled, or as somebody moved something. */
export const placing = (view: View, places: Readonly<Record<string, Place>>): View =>
  placed(view, { ...view.places, ...places });

/** Pinned where it stands, or let go again. */
export const pinning = (view: View, id: string): View => {
  const pinned = view.pinned ?? [];
  return pinnedTo(view, pinned.includes(id) ? pinned.filter((one) => one !== id) : [...pinned, id]);
};

/** Paths to look at; none ends that. */
export const routing = (view: View, route: Route | undefined): View =>
  route ? { ...view, route } : unrouted(view);

/** The picture as a table, or as a picture again. */
export const tabling = ({ as: _, ...view }: View, table: boolean): View =>
  table ? { ...view, as: 'table' } : view;

/** Which page a view asks for. */
export function placeOfView(view: View): 'start' | 'picture' | 'list' {
  if (view.list) return 'list';
  return view.shown.length === 0 && view.selected === undefined ? 'start' : 'picture';
}
