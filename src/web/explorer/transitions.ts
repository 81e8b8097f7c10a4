import type { Lang } from '../../graph/names.ts';
import { sortedIds, type ListOf, type View } from '../../graph/view.ts';

// An optional part that is not there is absent, not undefined.
const unlisted = ({ list: _, ...rest }: View): View => rest;
const unselected = ({ selected: _, ...rest }: View): View => rest;

/** The picture with more entities in it; a picture that has them all stays as it is written. */
export function adding(view: View, present: readonly string[], more: readonly string[]): View {
  const held = new Set(present);
  if (more.every((id) => held.has(id))) return unlisted(view);
  return { ...unlisted(view), shown: sortedIds([...present, ...more]) };
}

/** The picture without these entities; a selection among them is given up. */
export function dropping(view: View, gone: readonly string[]): View {
  if (view.shown === 'all' || gone.length === 0) return view;
  const lost = new Set(gone);
  return { ...view, shown: view.shown.filter((id) => !lost.has(id)) };
}

export const showingAll = (view: View): View => ({ ...unlisted(view), shown: 'all' });

export const selecting = (view: View, id: string | undefined): View =>
  id === undefined ? unselected(view) : { ...view, selected: id };

export const listing = (view: View, list: ListOf): View => ({ ...unselected(view), list });

export const closingList = (view: View): View => unlisted(view);

/** Nothing shown, nothing chosen: the start page. */
export const goingHome = (view: View): View => ({ ...unselected(unlisted(view)), shown: [] });

export const speaking = (view: View, lang: Lang): View => ({ ...view, lang });

/** Which page a view asks for. */
export function placeOfView(view: View): 'start' | 'picture' | 'list' {
  if (view.list) return 'list';
  return view.shown.length === 0 && view.selected === undefined ? 'start' : 'picture';
}
