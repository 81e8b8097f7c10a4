/** Characters that run from right to left, and those that tell a line which way to run. */
const TURNING =
  /[\u0590-\u08ff\u200e\u200f\u202a-\u202e\u2066-\u2069\ufb1d-\ufdff\ufe70-\ufefe\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

const FIRST_STRONG_ISOLATE = '\u2068';
const POP_ISOLATE = '\u2069';
const OPENS_ISOLATE = /[\u2066-\u2068]/;

/** A text that ends every isolate which it begins, and none that it did not: it cannot break out of what holds it. */
export function balanced(text: string): string {
  let open = 0;
  let kept = '';
  for (const character of text) {
    if (OPENS_ISOLATE.test(character)) open++;
    if (character === POP_ISOLATE && open-- === 0) open = 0;
    else kept += character;
  }
  return kept + POP_ISOLATE.repeat(open);
}

/**
 * A text to stand inside a sentence that runs from left to right: whatever is in it, the words around it stay
 * in order (Unicode Standard Annex 9, isolates). A text that cannot turn anything around is left as it is.
 */
export const isolated = (text: string): string =>
  TURNING.test(text) ? `${FIRST_STRONG_ISOLATE}${balanced(text)}${POP_ISOLATE}` : text;
