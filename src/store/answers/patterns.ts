import type { Relation } from '../../graph/model.ts';
import { checkPattern } from '../../graph/pattern/offers.ts';
import { parsePattern, type Pattern } from '../../graph/pattern/pattern.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import { orNotFound } from './lookups.ts';

/** Ids of the entities that a pattern names. */
export const namedIn = ({ start, steps }: Pattern): string[] =>
  [start, ...steps.map(({ to }) => to)].flatMap(({ id }) => id ?? []);

/**
 * A pattern that makes sense in this vocabulary.
 * @throws EntenteError `bad-request` for one that does not; `not-found` for an entity that is not there.
 */
export function readPattern(
  steps: readonly string[],
  vocabulary: Pick<Vocabulary, 'kinds' | 'relations'>,
  isThere: (id: string) => boolean,
): Pattern {
  const pattern = checkedPattern(steps, vocabulary);
  for (const id of namedIn(pattern)) orNotFound(isThere(id) ? id : undefined, 'entity', id);
  return pattern;
}

/** The same without a look at which entities there are. */
export function checkedPattern(
  steps: readonly string[],
  vocabulary: Pick<Vocabulary, 'kinds' | 'relations'>,
): Pattern {
  const pattern = parsePattern(steps);
  checkPattern(pattern, vocabulary);
  return pattern;
}

/** Ids of whoever stands at the ends of relations, and of what a pattern names. */
export const idsAround = (pattern: Pattern, relations: readonly Relation[]): string[] => [
  ...namedIn(pattern),
  ...relations.flatMap(({ from, to }) => [from, to]),
];
