import type { Picture } from '../../graph/view.ts';

export type Grown = NonNullable<Picture['grown']>;

/** What expansions have brought, by what was expanded. */
export const grownOf = (picture: Picture): Grown => picture.grown ?? {};

/** The picture with that growth; an optional part that is not there is absent, not undefined. */
export const withGrown = ({ grown: _, ...rest }: Picture, grown: Grown): Picture =>
  Object.keys(grown).length > 0 ? { ...rest, grown } : rest;

const entries = (grown: Grown, keep: (ids: readonly string[], of: string) => readonly string[]): Grown =>
  Object.fromEntries(
    Object.entries(grown).flatMap(([of, ids]) => {
      const kept = keep(ids, of);
      return kept.length > 0 ? [[of, kept]] : [];
    }),
  );

/** The growth of a picture without these ids, as what brought and as what was brought. */
export function uprooted(picture: Picture, ids: Iterable<string>): Picture {
  const gone = new Set(ids);
  return withGrown(
    picture,
    entries(grownOf(picture), (brought, of) => (gone.has(of) ? [] : brought.filter((id) => !gone.has(id)))),
  );
}

/** Ids that were opened by hand hang on no expansion any more. */
export function byHand(picture: Picture, ids: Iterable<string>): Picture {
  const kept = new Set(ids);
  return withGrown(
    picture,
    entries(grownOf(picture), (brought) => brought.filter((id) => !kept.has(id))),
  );
}
