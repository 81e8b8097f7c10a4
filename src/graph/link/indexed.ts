import { sortedIds, type Picture, type Point } from '../view.ts';
import type { IndexedCodec, Order } from './codec.ts';
import { filled, present } from './fields.ts';

/** Above so many entities only pinned ones keep their position in a link: longer ones are cut by what they pass through. */
const MOST_PLACED = 300;
/** A position farther off was never drawn by us. */
const FARTHEST = 1_000_000;

const digits = (value: number): string => Math.round(value).toString(36);

const number = (text: string | undefined): number | undefined => {
  const value = text && /^-?[0-9a-z]{1,6}$/.test(text) ? parseInt(text, 36) : NaN;
  return Math.abs(value) <= FARTHEST ? value : undefined;
};

/** Indexes of ids in base 36; those that are not in the order are left out. */
const indexes = (ids: readonly string[], { indexOf }: Order): string[] =>
  ids.flatMap((id) => {
    const at = indexOf.get(id);
    return at === undefined ? [] : [digits(at)];
  });

const named = (texts: readonly string[], { ids }: Order): string[] =>
  sortedIds(texts.flatMap((text) => ids[number(text) ?? -1] ?? []));

/** Positions in the order of the ids, joined by `_`; an id without one leaves an empty text. */
const positionsCodec: IndexedCodec<Pick<Picture, 'positions' | 'pinned'>> = {
  keys: ['at'],
  to({ positions = {}, pinned }, { ids }) {
    const kept = ids.length > MOST_PLACED ? new Set(pinned) : undefined;
    const texts = ids.map((id) => {
      const point = kept?.has(id) === false ? undefined : positions[id];
      return point ? point.map(digits).join('.') : '';
    });
    return { at: texts.join('_').replace(/_+$/, '') };
  },
  from(read, { ids }) {
    const pairs = (read('at') ?? '').split('_').map((pair) => pair.split('.').map(number));
    const entries = pairs.flatMap(([x, y], at): [string, Point][] => {
      const id = ids[at];
      return id === undefined || x === undefined || y === undefined ? [] : [[id, [x, y]]];
    });
    return present({ positions: filled(Object.fromEntries(entries)) });
  },
};

const pinnedCodec: IndexedCodec<Pick<Picture, 'pinned'>> = {
  keys: ['pin'],
  to: ({ pinned = [] }, order) => ({ pin: indexes(pinned, order).join('.') }),
  from(read, order) {
    const pinned = named((read('pin') ?? '').split('.'), order);
    return present({ pinned: pinned.length > 0 ? pinned : undefined });
  },
};

/** By the index of what was expanded the indexes of what that brought: `3.4.5_8.9`. */
const grownCodec: IndexedCodec<Pick<Picture, 'grown'>> = {
  keys: ['grow'],
  to: ({ grown = {} }, order) => ({
    grow: Object.entries(grown)
      .flatMap(([id, ids]) => {
        const [of] = indexes([id], order);
        return of === undefined ? [] : [[of, ...indexes(ids, order)].join('.')];
      })
      .join('_'),
  }),
  from(read, order) {
    const entries = (read('grow') ?? '').split('_').flatMap((growth) => {
      const [of, ...ids] = growth.split('.');
      const [id] = named([of ?? ''], order);
      return id === undefined ? [] : [[id, named(ids, order)]];
    });
    return present({ grown: filled(Object.fromEntries(entries)) });
  },
};

/** What a link says of single entities of the picture. */
export const INDEXED: readonly IndexedCodec<Partial<Picture>>[] = [positionsCodec, pinnedCodec, grownCodec];
