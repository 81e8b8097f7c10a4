import type { Picture, Route } from '../../graph/view.ts';
import type { Options, Paths } from '../../store/port.ts';
import type { Known } from './known.ts';

type Asked = Pick<Picture, 'route' | 'filter'>;

/** What of the evidence filter a question for paths hands on: paths walk what the filter lets through. */
export function pathOptions({ supported }: Route, filter: Picture['filter'] = {}): Options<'paths'> {
  const { evidence, predictions } = filter;
  return {
    ...(supported ? { evidence: 'supported' } : evidence !== undefined && { evidence }),
    ...(predictions === false && { predictions }),
  };
}

/** The same for the same question for paths. */
export const pathsKey = (route: Route, filter: Picture['filter']): string =>
  JSON.stringify([route.from, route.to, pathOptions(route, filter)]);

/** The paths that a picture asks for, where they are known; they may be none. */
export const pathsOf = ({ paths }: Pick<Known, 'paths'>, { route, filter }: Asked): Paths | undefined =>
  route && paths.get(pathsKey(route, filter));
