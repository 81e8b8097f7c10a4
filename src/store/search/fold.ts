import simplified from 'opencc-js/dict/TSCharacters';

// One character for one character: with whole words the fold of a part would differ from the part of
// the fold, and a run inside a name would no longer be found in it.
const TO_SIMPLIFIED = new Map(
  simplified.split('|').map((pair): [string, string] => {
    const [traditional = '', plain = ''] = pair.split(' ');
    return [traditional, plain];
  }),
);
/** Letters that Unicode does not take apart into a plain one and a mark. */
const PLAIN = new Map(Object.entries({ ø: 'o', ł: 'l', đ: 'd', ı: 'i', ß: 'ss', æ: 'ae', œ: 'oe' }));
const MARKS = /[\u0300-\u036f]/gu;
/** Scripts that are written without spaces between words; the last is the kana length mark. */
const CJK = '\\p{Script=Han}\\p{Script=Hiragana}\\p{Script=Katakana}\\p{Script=Hangul}\u30fc';
const ANY_CJK = new RegExp(`[${CJK}]`, 'u');
const SEGMENT = new RegExp(`[${CJK}]+|(?:(?![${CJK}])[\\p{L}\\p{N}\\p{M}])+`, 'gu');

function foldCharacter(character: string): string {
  const bare = character.toLowerCase().normalize('NFKD').replace(MARKS, '').normalize('NFC');
  return TO_SIMPLIFIED.get(bare) ?? PLAIN.get(bare) ?? bare;
}

/** Width, case, marks and the two forms of Chinese characters folded, one character at a time. */
export const fold = (text: string): string => Array.from(text.normalize('NFKC'), foldCharacter).join('');

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
