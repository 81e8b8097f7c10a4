import type { OverviewPage, OverviewPlace } from '../overview-page.ts';
import type { Codec } from './codec.ts';
import { present } from './fields.ts';

const PLACE = /^(-?\d{1,6})_(-?\d{1,6})_([1-9]\d{0,4})$/;

function placeFrom(text: string | undefined): OverviewPlace | undefined {
  const [, x, y, zoom] = PLACE.exec(text ?? '') ?? [];
  // Minus nought would not be what is read back.
  return zoom === undefined ? undefined : [Number(x) || 0, Number(y) || 0, Number(zoom)];
}

/** How the page of the overview is written into a link. */
export const overviewCodec: Codec<OverviewPage> = {
  keys: ['seen'],
  to: ({ seen }) => ({ seen: seen?.join('_') }),
  from: (read) => ({ is: 'overview', ...present({ seen: placeFrom(read('seen')) }) }),
};
