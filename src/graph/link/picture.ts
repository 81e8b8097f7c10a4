import { sortedIds, type Place, type View } from '../view.ts';
import { fromIds, toIds } from './ids.ts';
import { filled, present } from './parts.ts';

/** The part of a view that says how its entities came and where they stand. */
type Picture = Pick<View, 'grown' | 'places' | 'pinned'>;
/** As texts of a link, by key. */
type Pairs = Record<'of' | 'at' | 'pin' | 'grow', string | undefined>;

/** Above so many entities only pinned ones keep their place in a link: longer ones are cut by what they pass through. */
const MOST_PLACED = 300;
/** A place farther off was never drawn by us. */
const FARTHEST = 1_000_000;

const digits = (value: number): string => Math.round(value).toString(36);

const number = (text: string | undefined): number | undefined => {
  const value = text && /^-?[0-9a-z]{1,6}$/.test(text) ? parseInt(text, 36) : NaN;
  return Math.abs(value) <= FARTHEST ? value : undefined;
};

/** Indexes of ids in a list, in base 36, those that are not in it left out. */
const indexes = (ids: readonly string[], order: readonly string[]): string[] =>
  ids.flatMap((id) => (order.includes(id) ? [digits(order.indexOf(id))] : []));

const named = (texts: readonly string[], order: readonly string[]): string[] =>
  sortedIds(texts.flatMap((text) => order[number(text) ?? -1] ?? []));

function placesText(view: View, order: readonly string[]): string | undefined {
  const kept = order.length > MOST_PLACED ? new Set(view.pinned) : undefined;
  const texts = order.map((id) => {
    const place = kept?.has(id) === false ? undefined : view.places?.[id];
    return place ? place.map(digits).join('.') : '';
  });
  return texts.join('_').replace(/_+$/, '') || undefined;
}

const grownText = (view: View, order: readonly string[]): string | undefined =>
  Object.entries(view.grown ?? {})
    .flatMap(([id, ids]) => {
      const [of] = indexes([id], order);
      return of === undefined ? [] : [[of, ...indexes(ids, order)].join('.')];
    })
    .join('_') || undefined;

/** The ids that the other texts count through: what is shown, or what of the whole network has a place. */
const orderOf = (view: View): readonly string[] =>
  view.shown === 'all' ? sortedIds(Object.keys(view.places ?? {})) : view.shown;

/** The picture of a view as texts of its link. */
export function toPicture(view: View): Pairs {
  const order = orderOf(view);
  const at = placesText(view, order);
  return {
    of: view.shown === 'all' && at !== undefined ? toIds(order) : undefined,
    at,
    pin: indexes(view.pinned ?? [], order).join('.') || undefined,
    grow: grownText(view, order),
  };
}

function placesFrom(text: string, order: readonly string[]): Record<string, Place> {
  const places = text.split('_').map((pair) => pair.split('.').map((part) => number(part)));
  return Object.fromEntries(
    places.flatMap(([x, y], at) => {
      const id = order[at];
      return id === undefined || x === undefined || y === undefined ? [] : [[id, [x, y] as const]];
    }),
  );
}

const grownFrom = (text: string, order: readonly string[]): NonNullable<View['grown']> =>
  Object.fromEntries(
    text.split('_').flatMap((growth) => {
      const [of, ...ids] = growth.split('.');
      const [id] = named([of ?? ''], order);
      return id === undefined ? [] : [[id, named(ids, order)]];
    }),
  );

/** What `toPicture` wrote; a text that is none of ours says nothing. */
export function fromPicture(query: URLSearchParams, shown: View['shown']): Partial<Picture> {
  const order = shown === 'all' ? fromIds(query.get('of') ?? '') : shown;
  const pinned = named((query.get('pin') ?? '').split('.'), order);
  return present({
    grown: filled(grownFrom(query.get('grow') ?? '', order)),
    places: filled(placesFrom(query.get('at') ?? '', order)),
    pinned: pinned.length > 0 ? pinned : undefined,
  });
}
