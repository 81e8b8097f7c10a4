import anyAscii from 'any-ascii';
import simplified from 'opencc-js/dict/TSCharacters';
import { withoutUnseen } from '../../graph/folding.ts';

// One character for one character: with whole words the fold of a part would differ from the part of
// the fold, and a run inside a name would no longer be found in it.
const TO_SIMPLIFIED = new Map(
  simplified.split('|').map((pair): [string, string] => {
    const [traditional = '', plain = ''] = pair.split(' ');
    return [traditional, plain];
  }),
);
/**
 * The simplified form of a character. A few of these are traditional forms of others (薴, 苧, 苎): the chain is
 * followed to its end, so that what is folded stays as it is.
 */
function toSimplified(character: string): string | undefined {
  const plain = TO_SIMPLIFIED.get(character);
  return plain === undefined || plain === character ? plain : (toSimplified(plain) ?? plain);
}

/**
 * Marks that a writer may leave out: accents, and the vowel signs of Arabic, Hebrew and Syriac. The vowel
 * signs of Indic scripts are letters, and the two marks of kana make another letter.
 */
const MARKS =
  /(?![\u3099\u309a])(?=\p{M})[\p{Script=Inherited}\p{Script=Latin}\p{Script=Greek}\p{Script=Cyrillic}\p{Script=Arabic}\p{Script=Hebrew}\p{Script=Syriac}]/gu;
/** Scripts that are written without spaces between words; the last is the kana length mark. */
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\u30fc';
const ANY_CJK = new RegExp(`[${CJK}]`, 'u');
const SEGMENT = new RegExp(`[${CJK}]+|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');
/** Letters that Unicode does not take apart (ø, þ, ə), and letters that only modify the one before (ʻ, ʼ, ـ). */
const ODD_LETTER = new RegExp(`^(?![${CJK}])(?:\\p{Script=Latin}|\\p{Lm})$`, 'u');

const bare = (text: string): string => text.normalize('NFKD').replace(MARKS, '');

const MODIFIER = /^\p{Lm}$/u;

/** The plain letters that any-ascii has for a letter; a modifier without any is an apostrophe, or nothing. */
function plainLetter(letter: string): string {
  if (letter <= '\u007f' || !ODD_LETTER.test(letter)) return letter;
  const ascii = anyAscii(letter).toLowerCase();
  const letters = ascii.replace(/[^a-z0-9]/g, '');
  if (letters !== '') return letters;
  if (!MODIFIER.test(letter)) return letter;
  return ascii === '' || /^['`]+$/.test(ascii) ? ascii.replaceAll('`', "'") : letter;
}

/** Up and down again is Unicode's full case folding: ς and σ, ß and SS are the same. */
function foldNew(character: string): string {
  const small = bare(bare(character).toUpperCase().toLowerCase()).normalize('NFC');
  return Array.from(small, (one) => toSimplified(one) ?? plainLetter(one)).join('');
}

/** A text has few characters, and each of them many times. */
const FOLDED = new Map<string, string>();

function foldCharacter(character: string): string {
  const known = FOLDED.get(character);
  if (known !== undefined) return known;
  const folded = foldNew(character);
  FOLDED.set(character, folded);
  return folded;
}

/**
 * Width, case, marks, ligatures, what nobody sees, and the two forms of Chinese characters folded, one
 * character at a time. The tables are Unicode's own, but for letters that it does not take apart:
 * any-ascii has those.
 */
export const fold = (text: string): string =>
  Array.from(withoutUnseen(text).normalize('NFKC'), foldCharacter).join('');

/** Whether a text has characters that are written without spaces between words. */
export const hasCjk = (text: string): boolean => ANY_CJK.test(text);

/** The segments of a folded text: it is split at punctuation, at spaces, and where Chinese meets Latin. */
export const segmentsOf = (text: string): string[] => fold(text).match(SEGMENT) ?? [];

/** The grams of a run of Chinese: each character, and each with the one after it. */
export function gramsOf(run: string): string[] {
  const characters = Array.from(run);
  return characters.flatMap((character, at) => {
    const next = characters[at + 1];
    return next === undefined ? [character] : [character, character + next];
  });
}
