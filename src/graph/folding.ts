/** U+XXXX, as Unicode names a character. */
const codePoint = (character: string): string =>
  `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`;

/**
 * What nobody can see, inside a class of a regular expression: Unicode's own list of code points that are
 * not displayed (soft hyphen, zero width, marks of direction, variation selectors …), the marks of an
 * interlinear annotation, and control characters that are no white space.
 */
const UNSEEN_CLASS =
  '\\p{Default_Ignorable_Code_Point}\\ufff9-\\ufffb\\u0000-\\u0008\\u000e-\\u001f\\u007f-\\u0084\\u0086-\\u009f';
const UNSEEN = new RegExp(`[${UNSEEN_CLASS}]`, 'gu');
const ONE_UNSEEN = new RegExp(`^[${UNSEEN_CLASS}]$`, 'u');

/** Whether a character shows nothing at all. White space shows a gap. */
export const isUnseen = (character: string): boolean => ONE_UNSEEN.test(character);

/** A text without what nobody can see. */
export const withoutUnseen = (text: string): string => text.replace(UNSEEN, '');

/** Characters that belong together: Korean letters that make up syllables, or a character and its marks. */
const CLUSTER = /[\u1100-\u11ff\ua960-\ua97c\ud7b0-\ud7fb]+\p{M}*|[\s\S]\p{M}*/gu;

/** Letters as a typesetter joined them (ﬁ, and the forms of Arabic): blocks FB00–FDFF and FE70–FEFE. */
const PRESENTATION = /[\ufb00-\ufdff\ufe70-\ufefe]/gu;

/** A part of a text as it was, and with whatever looks the same written in one way. */
export interface Cluster {
  given: string;
  plain: string;
}

/** The clusters of a text: composed (NFC), without what nobody sees, ligatures taken apart. */
export function* clustersOf(text: string): Generator<Cluster> {
  for (const [given] of text.matchAll(CLUSTER)) {
    const plain = withoutUnseen(given).normalize('NFC');
    yield { given, plain: plain.replace(PRESENTATION, (one) => one.normalize('NFKC')) };
  }
}

/** A character as a message can show it: itself where it is seen, and always its code point. */
export const shownCharacter = (character: string): string =>
  isUnseen(character) || /[\s\p{M}\p{C}]/u.test(character)
    ? codePoint(character)
    : `“${character}” (${codePoint(character)})`;
