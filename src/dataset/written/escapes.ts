const ESCAPE = /\\(?:x([0-9a-f]{2})|u([0-9a-f]{4})|U([0-9a-f]{8})|([^\n]))/gi;

/** The escapes of YAML that consist of one letter, as far as they stand for characters that are refused. */
const LETTERS: ReadonlyMap<string, string> = new Map([
  ['0', '\0'],
  ['a', '\u0007'],
  ['b', '\b'],
  ['t', '\t'],
  ['n', '\n'],
  ['v', '\v'],
  ['f', '\f'],
  ['r', '\r'],
  ['e', '\u001b'],
  ['N', '\u0085'],
  ['L', '\u2028'],
  ['P', '\u2029'],
]);

const decoded = ([, x, u, U, letter]: RegExpExecArray): string => {
  if (letter !== undefined) return LETTERS.get(letter) ?? letter;
  const code = Number.parseInt(x ?? u ?? U ?? '', 16);
  return code <= 0xffff ? String.fromCharCode(code) : '';
};

/**
 * Where a character stands in a scalar as written, escaped or not: the offset in `written`, 0 if it is not found.
 */
export const offsetOfCharacter = (written: string, character: string): number => {
  const plain = written.indexOf(character);
  if (!written.startsWith('"')) return Math.max(0, plain);
  for (const escape of written.matchAll(ESCAPE)) if (decoded(escape) === character) return escape.index;
  return Math.max(0, plain);
};
