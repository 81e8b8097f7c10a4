import { findAll } from './find-all.ts';
import { normalizeText, type NormalizedText } from './normalize-text.ts';

/** A way of reading a copy of a text, and where the words that are looked for stand in it. */
export interface Reading {
  flow: NormalizedText;
  places: ReadonlyMap<string, readonly number[]>;
}

/** A hyphen between a letter and the end of its line; what is copied from a PDF has one in every few lines. */
const AT_LINE_END = /(?<=\p{L})[-\u2010](?=[^\S\n\r\f\v\u0085\u2028\u2029]*[\n\r\f\v\u0085\u2028\u2029])/gu;
/** The hyphen is one of the word: “well-known”. */
const AFTER_ANY_HYPHEN = /[\u00ad\u2010-]$/u;

/**
 * The text as it stands; then, of those words that do not stand in it, what is found if the hyphens at the ends of lines
 * only divide words, and if they belong to them. No letter is ever passed over: a hyphen there is how a line was set, as
 * its end is.
 */
export function readingsOf(text: string, words: readonly string[]): [Reading, ...Reading[]] {
  const read = (flow: NormalizedText, sought: readonly string[]): Reading => ({
    flow,
    places: findAll(flow.text, sought),
  });
  const first = read(normalizeText(text), words);
  const absent = words.filter((word) => first.places.get(word)?.length === 0);
  // As long as the original, so that the offsets are those of the original.
  const divided = text.replace(AT_LINE_END, '\u00ad');
  if (absent.length === 0 || divided === text) return [first];
  return [first, read(normalizeText(divided), absent), read(normalizeText(text, AFTER_ANY_HYPHEN), absent)];
}
