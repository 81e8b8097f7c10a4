/** What must not begin a line, and what must not end one. */
const CLOSES = /^[\s,.;:!?%)\]}”’»、。，；：？！）】》」』〕…—·]/u;
const OPENS = /[([{“‘«（【《「『〔]$/u;
/** Words of one character that belong to what follows: prepositions, conjunctions, negations. */
const LEADS = /^[与和及或在从对以凭由把被给向为不没未无各每第]$/u;
/** Words of one character that belong to what is before them, however long that is; and whatever counts. */
const FOLLOWS = /^[的地得了过着们里中上下内外者等]$/u;
const COUNTS = /[\d一二三四五六七八九十百千万亿两几半]$/u;
/** Any other one is drawn to a phrase that is shorter than this, counted from the last opening mark. */
const LONG = 4;
const lengthOf = (text: string): number => [...(text.split(/[([{“‘«（【《「『〔]/u).at(-1) ?? '')].length;
const one = (text: string): boolean => [...text].length === 1;
const endsWithMark = (text: string): boolean => /[\p{P}\s]$/u.test(text);

const segmenter = new Intl.Segmenter('zh', { granularity: 'word' });

/** Whether a word of Chinese stands on the line of what is before it, whatever the room. */
function staysWith(before: string, word: string): boolean {
  if (CLOSES.test(word) || OPENS.test(before) || one(before)) return true;
  if (!one(word) || endsWithMark(before) || OPENS.test(word) || LEADS.test(word)) return false;
  return FOLLOWS.test(word) || COUNTS.test(before) || lengthOf(before) < LONG;
}

/**
 * A Chinese text cut where a headline may break: between words and never inside one, with particles, measure words and
 * marks beside the word that they belong to, so that no line is a single character.
 */
export function phrasesOf(text: string): string[] {
  const phrases: string[] = [];
  for (const { segment } of segmenter.segment(text)) {
    const last = phrases.at(-1);
    if (last !== undefined && staysWith(last, segment)) phrases[phrases.length - 1] = last + segment;
    else phrases.push(segment);
  }
  const end = phrases.at(-1);
  // After a mark a single character may be left.
  if (phrases.length > 1 && end !== undefined && [...end].length < 2)
    phrases.splice(-2, 2, `${phrases.at(-2) ?? ''}${end}`);
  return phrases;
}
