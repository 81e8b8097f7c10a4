import type { OverviewPlace } from '../../graph/overview-page.ts';
import { sortedIds } from '../../graph/view.ts';
import type { Change } from '../session/changes.ts';

/** More than so many cannot be read in one picture. */
export const MOST_OPENED = 300;

/** These, and nobody else, as the picture: what was decided about another picture does not go along. */
export const openingAsPicture =
  (ids: readonly string[]): Change =>
  (view) => ({ ...view, page: { is: 'picture' }, picture: { shown: sortedIds(ids) } });

/** A camera as a link holds it; never minus nought, which no link can say. */
export const placeOf = ({ x, y, zoom }: { x: number; y: number; zoom: number }): OverviewPlace => [
  Math.round(x) || 0,
  Math.round(y) || 0,
  Math.max(1, Math.round(1000 * zoom)),
];

/** What is seen of the overview; on another page nothing. */
export const seeing =
  (seen: OverviewPlace | undefined): Change =>
  (view) =>
    view.page.is === 'overview' ? { ...view, page: { is: 'overview', ...(seen && { seen }) } } : view;
