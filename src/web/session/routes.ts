import type { Picture, Route } from '../../graph/view.ts';
import type { Options, Paths } from '../../store/port.ts';
import type { Known } from './known.ts';
import { hasDocuments } from './subgraph.ts';

type Asked = Pick<Picture, 'filter' | 'shown'>;

/**
 * What of the picture a question for paths hands on: paths walk what the filter lets through, and go through
 * documents while that layer is on.
 */
export function pathOptions({ supported }: Route, { filter = {}, shown }: Asked): Options<'paths'> {
  const { evidence, predictions } = filter;
  return {
    ...(supported ? { evidence: 'supported' } : evidence !== undefined && { evidence }),
    ...(predictions === false && { predictions }),
    ...(shown !== 'all' && hasDocuments(shown) && { documents: true }),
  };
}

/** The same for the same question for paths. */
export const pathsKey = (route: Route, asked: Asked): string =>
  JSON.stringify([route.from, route.to, pathOptions(route, asked)]);

/** The paths that a picture asks for, where they are known; they may be none. */
export const pathsOf = (
  { paths }: Pick<Known, 'paths'>,
  { route, ...asked }: Pick<Picture, 'route'> & Asked,
): Paths | undefined => route && paths.get(pathsKey(route, asked));
