import { sortedIds, type Picture } from '../view.ts';
import type { Codec } from './codec.ts';
import { fromIds, toIds } from './ids.ts';

type Shown = Pick<Picture, 'shown'>;

/** The ids that positions, pins and growth count through: what is shown, or what of the whole network has a position. */
export const countedIds = ({ shown, positions = {} }: Picture): readonly string[] =>
  shown === 'all' ? sortedIds(Object.keys(positions)) : shown;

/** Which entities are in the picture. Of the whole network only those that have a position are named. */
export const shownCodec: Codec<Picture> = {
  keys: ['show', 'of'],
  to: (picture) =>
    picture.shown === 'all'
      ? { show: 'all', of: toIds(countedIds(picture)) }
      : { show: toIds(picture.shown) },
  from: (read): Shown => ({ shown: read('show') === 'all' ? 'all' : fromIds(read('show') ?? '') }),
};

/** The ids that a link counts through. */
export const countedFrom = ({ shown }: Shown, of: string | undefined): readonly string[] =>
  shown === 'all' ? fromIds(of ?? '') : shown;
