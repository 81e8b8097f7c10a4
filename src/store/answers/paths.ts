import type { Relation } from '../../graph/model.ts';
import { pairOf, pairsOn, type ShortestPaths } from '../../graph/shortest.ts';
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

/**
 * The answer to a question about paths: the paths with their entities and documents, and the relations between
 * neighbours on them.
 * @param through the relations that the paths were allowed to use, and how to find degrees.
 */
export async function pathsAnswer(
  tied: ShortestPaths & { looked: number },
  lookups: Pick<Lookups, 'entities' | 'documents'>,
  through: { lines: readonly Relation[]; degrees: (ids: readonly string[]) => Promise<Paths['degrees']> },
): Promise<Paths> {
  const pairs = pairsOn(tied.paths);
  const ids = tied.paths.flat();
  const [entities, documents] = await Promise.all([lookups.entities(ids), lookups.documents(ids)]);
  const relations = through.lines.filter(({ from, to }) => pairs.has(pairOf(from, to)));
  return {
    ...tied,
    entities,
    documents,
    relations,
    degrees: await through.degrees(entities.map(({ id }) => id)),
  };
}
