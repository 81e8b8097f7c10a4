import type { Relation } from '../../graph/model.ts';
import type { ShortestPaths } from '../../graph/shortest.ts';
import { DEFAULT_LIMITS, LONGEST_PATH, type Paths, type Options } from '../port.ts';
import type { Lookups } from './lookups.ts';

/** How long a path may be and how many are returned, with the defaults filled in. */
export const boundsOfPaths = ({
  steps = LONGEST_PATH,
  limit = DEFAULT_LIMITS.paths,
}: Options<'paths'> = {}) => ({
  steps: Math.min(steps, LONGEST_PATH),
  limit,
});

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/**
 * The answer to a question about paths: the paths with their entities, and the relations between neighbours
 * on them.
 * @param through the relations that the paths were allowed to use, and how to find degrees.
 */
export async function pathsAnswer(
  tied: ShortestPaths & { looked: number },
  lookups: Pick<Lookups, 'entities'>,
  through: { lines: readonly Relation[]; degrees: (ids: readonly string[]) => Promise<Paths['degrees']> },
): Promise<Paths> {
  const pairs = new Set(
    tied.paths.flatMap((path) => path.slice(1).map((id, at) => pairOf(path[at] ?? '', id))),
  );
  const entities = await lookups.entities(tied.paths.flat());
  const relations = through.lines.filter(({ from, to }) => pairs.has(pairOf(from, to)));
  return { ...tied, entities, relations, degrees: await through.degrees(entities.map(({ id }) => id)) };
}
