import { sortedIds, type Filter, type Focus, type Picture } from '../../graph/view.ts';
import { inPicture, type Change } from '../session/changes.ts';

// An optional part that is not there is absent, not undefined.
const unfiltered = ({ filter: _, ...rest }: Picture): Picture => rest;
const unfocused = ({ focus: _, ...rest }: Picture): Picture => rest;

/** A filter without what says nothing. */
const tidied = ({ kinds = [], relations = [], evidence, predictions }: Filter): Filter => ({
  ...(kinds.length > 0 && { kinds: sortedIds(kinds) }),
  ...(relations.length > 0 && { relations: sortedIds(relations) }),
  ...(evidence !== undefined && evidence !== 'all' && { evidence }),
  ...(predictions === false && { predictions }),
});

/** The filter with some of its parts set otherwise; one that lets everything through is none. */
function withFilter(picture: Picture, change: Filter): Picture {
  const filter = tidied({ ...picture.filter, ...change });
  return Object.keys(filter).length > 0 ? { ...picture, filter } : unfiltered(picture);
}

export const filtering = (change: Filter): Change => inPicture((picture) => withFilter(picture, change));

/** Nothing filtered, no row of the legend chosen: everything in front again. */
export const unfiltering: Change = inPicture((picture) => unfiltered(unfocused(picture)));

/** A kind of entity or of relation switched off, or on again. */
export const switching = (of: 'kinds' | 'relations', id: string): Change =>
  inPicture((picture) => {
    const off = picture.filter?.[of] ?? [];
    return withFilter(picture, { [of]: off.includes(id) ? off.filter((one) => one !== id) : [...off, id] });
  });

/** One row of the legend chosen; the same one again lets go of it. */
export const focusing = (focus: Focus): Change =>
  inPicture((picture) =>
    picture.focus?.of === focus.of && picture.focus.id === focus.id
      ? unfocused(picture)
      : { ...picture, focus },
  );
