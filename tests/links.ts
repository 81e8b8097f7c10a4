import { sealed, type Pair } from '../src/graph/link/seal.ts';
import { blankView, type Picture, type View } from '../src/graph/view.ts';

/** Which page the pairs of a link mean, where they do not say it. */
const pageOf = (query: URLSearchParams): string =>
  query.has('list') ? 'list' : query.has('show') || query.has('sel') ? 'picture' : 'start';

/** A link from what is written by hand, without the page and the check at its end: `#lang=en&show=all`. */
export function linkFrom(written: string): string {
  const query = new URLSearchParams(written.replace(/^[?#]/, ''));
  if (!query.has('page')) query.append('page', pageOf(query));
  const pairs: Pair[] = [...query];
  return `#${sealed(pairs)}`;
}

/** A view of a picture, in English where nothing else is said. */
export const viewOf = (picture: Partial<Picture> = {}, view: Partial<Omit<View, 'picture'>> = {}): View => ({
  ...blankView('en'),
  page: { is: 'picture' },
  ...view,
  picture: { shown: [], ...picture },
});
