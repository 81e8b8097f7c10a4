import { distance } from '../graph/edit-distance.ts';

const MAX_LENGTH = 60;

/** The allowed word somebody most likely meant; undefined if none is close. */
export const nearestWord = (word: string, allowed: Iterable<string>): string | undefined => {
  let best: string | undefined;
  let least = Math.floor(Math.min(word.length, MAX_LENGTH) / 3) + 1;
  if (word.length > MAX_LENGTH) return undefined;
  for (const candidate of allowed) {
    if (Math.abs(candidate.length - word.length) >= least) continue;
    const away = distance(word.toLowerCase(), candidate.toLowerCase());
    if (away < least) [best, least] = [candidate, away];
  }
  return best;
};

/** A remedy for a misspelt word: the nearest allowed one, otherwise all of them. */
export const hint = (word: string, allowed: Iterable<string>): string => {
  const all = [...allowed];
  const best = nearestWord(word, all);
  if (best !== undefined) return `Did you mean “${best}”?`;
  return all.length === 0 ? 'None is allowed here.' : `Allowed: ${all.join(', ')}.`;
};
