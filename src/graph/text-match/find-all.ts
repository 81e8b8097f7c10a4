/** Units that are compared at once; anything shorter is looked for by itself. */
const WINDOW = 4;

const hashOf = (text: string, at: number): number =>
  Math.imul(
    Math.imul(Math.imul(text.charCodeAt(at), 31) + text.charCodeAt(at + 1), 0x01000193) +
      text.charCodeAt(at + 2),
    0x01000193,
  ) + text.charCodeAt(at + 3);

/** A table of bits: whether some word begins with units of this hash. */
const BITS = 16;
const slotOf = (hash: number): number => Math.imul(hash, 0x9e3779b1) >>> (32 - BITS);

/** The words by the hash of how they begin, and which slots of the table are taken. */
function indexOf(words: Iterable<string>): { byHash: Map<number, string[]>; taken: Uint8Array } {
  const byHash = new Map<number, string[]>();
  const taken = new Uint8Array(1 << BITS);
  for (const word of words) {
    const hash = hashOf(word, 0) | 0;
    taken[slotOf(hash)] = 1;
    byHash.set(hash, [...(byHash.get(hash) ?? []), word]);
  }
  return { byHash, taken };
}

function* startsOf(text: string, word: string): Generator<number> {
  for (let at = text.indexOf(word); at !== -1; at = text.indexOf(word, at + 1)) yield at;
}

/**
 * Where each of many words stands in a text, overlapping places too, in one pass over the text: a book may have a
 * thousand claims (after Karp and Rabin 1987, with windows of one length). Empty words are left out.
 */
export function findAll(text: string, words: Iterable<string>): Map<string, number[]> {
  const found = new Map<string, number[]>();
  for (const word of words) if (word !== '') found.set(word, []);
  const { byHash, taken } = indexOf([...found.keys()].filter((word) => word.length >= WINDOW));
  for (let at = 0; at + WINDOW <= text.length; at++) {
    const hash = hashOf(text, at) | 0;
    if (taken[slotOf(hash)] === 0) continue;
    for (const word of byHash.get(hash) ?? []) if (text.startsWith(word, at)) found.get(word)?.push(at);
  }
  for (const [word, places] of found) if (word.length < WINDOW) places.push(...startsOf(text, word));
  return found;
}
