import type { PieceTerms } from '../../search/near/pieces.ts';

/**
 * The grams by which a run is looked up: of those sets that may be missing none holds all of them, so that
 * whatever is near the run has one. The rarest such gram, or two.
 */
export function fewestGrams(
  { grams, missing }: NonNullable<PieceTerms['run']>,
  countOf: (gram: string) => number,
): string[] {
  const places = [...grams.keys()];
  const choices = places.flatMap((one) => [[one], ...places.slice(one + 1).map((other) => [one, other])]);
  const sum = (choice: readonly number[]): number =>
    choice.reduce((total, at) => total + countOf(grams[at] ?? ''), 0);
  const safe = choices
    .filter((choice) => missing.every((left) => !choice.every((at) => left.includes(at))))
    .map((choice) => ({ choice, total: sum(choice) }))
    .sort((a, b) => a.total - b.total || a.choice.length - b.choice.length);
  return (safe[0]?.choice ?? []).map((at) => grams[at] ?? '');
}
