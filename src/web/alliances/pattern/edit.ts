import type { EntenteError } from '../../../graph/errors.ts';
import { checkPattern } from '../../../graph/pattern/offers.ts';
import {
  parsePattern,
  patternTexts,
  type Pattern,
  type Place,
  type Step,
} from '../../../graph/pattern/pattern.ts';
import type { VocabularyIndex } from '../../../graph/vocabulary.ts';
import { asError } from '../../session/failure.ts';

/** The lists of a vocabulary that a pattern is checked with. */
export const wordsOf = ({ kind, relation }: VocabularyIndex) => ({
  kinds: [...kind.values()],
  relations: [...relation.values()],
});

/** The pattern of a link; undefined where there is none, or none that can be read. */
export function patternFrom(texts: readonly string[] | undefined): Pattern | undefined {
  if (!texts) return undefined;
  try {
    return parsePattern(texts);
  } catch {
    return undefined;
  }
}

/** Why these texts are no pattern in this vocabulary; undefined where they are one. */
export function faultOf(texts: readonly string[], vocabulary: VocabularyIndex): EntenteError | undefined {
  try {
    checkPattern(parsePattern(texts), wordsOf(vocabulary));
    return undefined;
  } catch (cause) {
    return asError(cause);
  }
}

const makesSense = (pattern: Pattern, vocabulary: VocabularyIndex): boolean =>
  !faultOf(patternTexts(pattern), vocabulary);

/** A pattern without the last steps that no longer lead anywhere after a change before them. */
function shortened(pattern: Pattern, vocabulary: VocabularyIndex): Pattern {
  let { steps } = pattern;
  while (steps.length > 0 && !makesSense({ ...pattern, steps }, vocabulary)) steps = steps.slice(0, -1);
  return { ...pattern, steps };
}

/** Begin with something else. */
export const startingAt = (
  pattern: Pattern | undefined,
  start: Place,
  vocabulary: VocabularyIndex,
): Pattern => shortened({ start, steps: pattern?.steps ?? [] }, vocabulary);

/** Put something else in place of a step, or take it out. */
export function withStep(
  pattern: Pattern,
  { at, step }: { at: number; step: Step | undefined },
  vocabulary: VocabularyIndex,
): Pattern {
  const steps = [...pattern.steps.slice(0, at), ...(step ? [step] : []), ...pattern.steps.slice(at + 1)];
  return shortened({ ...pattern, steps }, vocabulary);
}
