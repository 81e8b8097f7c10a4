import type { Relation } from '../../graph/model.ts';
import type { ShortestPaths } from '../../graph/shortest.ts';
import { DEFAULT_LIMITS, LONGEST_PATH, type Paths, type Options } from '../port.ts';
import type { Reads } from './reads.ts';

/** What a path question asks for, with its defaults. */
export const boundsOfPaths = ({
  steps = LONGEST_PATH,
  limit = DEFAULT_LIMITS.paths,
}: Options<'paths'> = {}) => ({
  steps: Math.min(steps, LONGEST_PATH),
  limit,
});

const pairOf = (a: string, b: string): string => (a < b ? `${a} ${b}` : `${b} ${a}`);

/** What lies on paths: their entities, and of the lines that were let through those between two steps. */
export async function pathsAnswer(
  tied: ShortestPaths & { looked: number },
  reads: Pick<Reads, 'entities'>,
  through: { lines: readonly Relation[]; degrees: (ids: readonly string[]) => Promise<Paths['degrees']> },
): Promise<Paths> {
  const pairs = new Set(
    tied.paths.flatMap((path) => path.slice(1).map((id, at) => pairOf(path[at] ?? '', id))),
  );
  const entities = await reads.entities(tied.paths.flat());
  const relations = through.lines.filter(({ from, to }) => pairs.has(pairOf(from, to)));
  return { ...tied, entities, relations, degrees: await through.degrees(entities.map(({ id }) => id)) };
}
