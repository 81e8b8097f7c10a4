import { furnitureOf } from './furniture.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { isMarkerLine } from './marker.ts';

/** A text in one flow: page furniture out, white space settled, every character with its origin. */
export interface Flow {
  text: string;
  /** For each character of `text`, its offset in the text as given; one more for the end. */
  origin: number[];
  /** Offsets in `text` at which a paragraph begins. */
  breaks: number[];
  /** Lines taken for page furniture. */
  furniture: number;
}

/** Characters of a script that is written without blanks, and its punctuation and full-width forms. */
const UNSPACED =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const BLANK = /[\s\u200b\u2060\ufeff]/;

/** Blanks beside such a character mean nothing (“2024 年”, a wrapped line); others are one blank. */
const needsBlank = (before: string, after: string): boolean =>
  before !== '' && !UNSPACED.test(before) && !UNSPACED.test(after);

interface Builder {
  characters: string[];
  origin: number[];
  blank: boolean;
  last: string;
}

/** Add a stretch of the text, settling its white space; true if anything was added. */
const push = (builder: Builder, text: string, start: number): boolean => {
  const before = builder.characters.length;
  let at = start;
  for (const character of text) {
    if (BLANK.test(character)) builder.blank = true;
    else {
      if (builder.blank && needsBlank(builder.last, character)) {
        builder.characters.push(' ');
        builder.origin.push(at);
      }
      for (let unit = 0; unit < character.length; unit++) {
        builder.characters.push(character[unit] ?? '');
        builder.origin.push(at + unit);
      }
      builder.last = character;
      builder.blank = false;
    }
    at += character.length;
  }
  return builder.characters.length > before;
};

/** Settle the white space of a few words in the same way as that of a text. */
export const settled = (words: string): string => {
  const builder: Builder = { characters: [], origin: [], blank: false, last: '' };
  push(builder, words, 0);
  return builder.characters.join('');
};

/** What stands between the last line that counts and this one. */
interface Gap {
  blank: boolean;
  furniture: boolean;
}

/** An empty line ends a paragraph, unless a page ended there or only a marker follows. */
const beginsParagraph = (gap: Gap, line: Line): boolean =>
  gap.blank && !gap.furniture && !isMarkerLine(line.words);

/**
 * Bring a copied text into one flow. Nothing is changed but white space, and nothing left out but
 * lines that recur as page furniture.
 */
export const flowOf = (text: string): Flow => {
  const lines = linesOf(text);
  const furniture = furnitureOf(lines);
  const builder: Builder = { characters: [], origin: [], blank: false, last: '' };
  const breaks: number[] = [];
  let gap: Gap = { blank: false, furniture: false };
  for (const line of lines) {
    const pageEnds = furniture.has(line) || text[line.end] === '\f';
    if (line.words === '' || furniture.has(line)) {
      gap = { blank: gap.blank || line.words === '', furniture: gap.furniture || pageEnds };
      continue;
    }
    if (beginsParagraph(gap, line)) breaks.push(builder.characters.length);
    builder.blank = true;
    push(builder, text.slice(line.start, line.end), line.start);
    gap = { blank: false, furniture: text[line.end] === '\f' };
  }
  builder.origin.push(text.length);
  return { text: builder.characters.join(''), origin: builder.origin, breaks, furniture: furniture.size };
};
