import type { Lang } from '../../graph/names.ts';
import { blankView, sortedIds, type Page, type Picture, type Point, type View } from '../../graph/view.ts';
import { byHand, uprooted } from './growth.ts';
import type { Known } from './known.ts';
import { pathsOf } from './routes.ts';
import { shownIds } from './subgraph.ts';

/**
 * What somebody decided, as a pure function. It is applied to the view as it stands at the moment when it is
 * committed, never to one that was read before a wait: so no other decision made meanwhile is lost.
 */
export type Change = (view: View, known: Known) => View;

/** A change of the picture alone. */
export const inPicture =
  (change: (picture: Picture, present: readonly string[], known: Known) => Picture): Change =>
  (view, known) => {
    const picture = change(view.picture, shownIds(known, view.picture), known);
    return picture === view.picture ? view : { ...view, picture };
  };

/** One change after another. */
export const inTurn =
  (...changes: readonly Change[]): Change =>
  (view, known) =>
    changes.reduce((now, change) => change(now, known), view);

export const goingTo =
  (page: Page): Change =>
  (view) => ({ ...view, page });

/** The start page: nothing shown, nothing selected; the lens stays. */
export const goingHome: Change = ({ lang, lens, data }) => ({
  ...blankView(lang),
  lens,
  ...(data !== undefined && { data }),
});

/** To the picture, unless its table stands there: both show the same. */
export const toThePicture: Change = (view) =>
  view.page.is === 'picture' || view.page.is === 'table' ? view : { ...view, page: { is: 'picture' } };

// An optional part that is not there is absent, not undefined.
const unselected = ({ selected: _, ...rest }: View): View => rest;

export const selecting =
  (id: string | undefined): Change =>
  (view) =>
    id === undefined ? unselected(view) : { ...view, selected: id };

export const speaking =
  (lang: Lang): Change =>
  (view) => ({ ...view, lang });

/** The picture with more entities in it; a picture that has them all stays as it is. */
function withEntities(picture: Picture, present: readonly string[], more: readonly string[]): Picture {
  const held = new Set(present);
  if (more.every((id) => held.has(id))) return picture;
  return { ...byHand(picture, more), shown: sortedIds([...present, ...more]) };
}

export const adding = (ids: readonly string[]): Change =>
  inPicture((picture, present) => withEntities(picture, present, ids));

/** What lies on the paths that the picture asks for, as far as they are known. */
export const addingPaths: Change = inPicture((picture, present, known) => {
  const paths = pathsOf(known, picture);
  const ids = paths ? [...paths.entities, ...paths.documents].map(({ id }) => id) : [];
  return withEntities(picture, present, ids);
});

const withoutKeys = <T>(record: Readonly<Record<string, T>>, keys: ReadonlySet<string>): Record<string, T> =>
  Object.fromEntries(Object.entries(record).filter(([key]) => !keys.has(key)));

export function withPositions(
  { positions: _, ...picture }: Picture,
  positions: Readonly<Record<string, Point>>,
): Picture {
  return Object.keys(positions).length > 0 ? { ...picture, positions } : picture;
}

export function withPinned({ pinned: _, ...picture }: Picture, ids: readonly string[]): Picture {
  return ids.length > 0 ? { ...picture, pinned: sortedIds(ids) } : picture;
}

/** The picture without these entities; what it says of them is forgotten. */
export function withoutEntities(
  picture: Picture,
  present: readonly string[],
  ids: Iterable<string>,
): Picture {
  const gone = new Set(ids);
  const shown = present.filter((id) => !gone.has(id));
  if (shown.length === present.length) return picture;
  const kept = uprooted({ ...picture, shown: sortedIds(shown) }, gone);
  const { positions = {}, pinned = [] } = kept;
  return withPinned(
    withPositions(kept, withoutKeys(positions, gone)),
    pinned.filter((id) => !gone.has(id)),
  );
}

const unrouted = ({ route: _, ...picture }: Picture): Picture => picture;

/** The picture without entities that the data does not have, and without a path that one of them would end. */
export const droppingAbsent: Change = inPicture((picture, present, { absent }) => {
  const { route } = picture;
  const kept = route && (absent.has(route.from) || absent.has(route.to)) ? unrouted(picture) : picture;
  return kept.shown === 'all' ? kept : withoutEntities(kept, present, absent);
});

/** All that was hidden by hand comes back: nothing is known of how it came. */
export const showingAll: Change = inPicture(({ grown: _, ...picture }) => ({ ...picture, shown: 'all' }));
