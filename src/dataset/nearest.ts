import { distance } from '../graph/edit-distance.ts';
import { compare } from '../graph/ids.ts';

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

/** The allowed words that are written like one that is not, the likest first; of those alike in this, as they come. */
export const nearestWords = (word: string, allowed: readonly string[], most: number): string[] => {
  if (word.length > MAX_LENGTH) return [];
  const farthest = Math.max(1, Math.floor(word.length / 3));
  return allowed
    .filter((candidate) => Math.abs(candidate.length - word.length) <= farthest)
    .map((candidate) => ({ candidate, away: distance(word.toLowerCase(), candidate.toLowerCase()) }))
    .filter(({ away }) => away <= farthest)
    .sort((a, b) => a.away - b.away)
    .slice(0, most)
    .map(({ candidate }) => candidate);
};

/** A remedy for a misspelt word: the nearest allowed one, otherwise all of them. */
export const hint = (word: string, allowed: Iterable<string>): string => {
  const all = [...allowed];
  const best = nearestWord(word, all);
  if (best !== undefined) return `Did you mean “${best}”?`;
  return all.length === 0 ? 'None is allowed here.' : `Allowed: ${all.join(', ')}.`;
};

/** Documents that a remedy names before it says where the rest is. */
const NAMED = 5;

/** As `hint`, for the id of a document: a folder may have thousands of them, and a message is no place for those. */
export const documentHint = (id: string, ids: Iterable<string>): string => {
  const all = [...ids];
  if (all.length <= NAMED || nearestWord(id, all) !== undefined) return hint(id, all);
  const named = all.toSorted(compare).slice(0, NAMED).join(', ');
  return `Allowed: ${named} and ${all.length - NAMED} more; all stand in documents/ with their ids.`;
};
