import { pageFurnitureOf } from './page-furniture.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { isMarkerLine } from './marker.ts';

/** A copied text without headers and footers and with its white space normalized, mapped back to the original. */
export interface NormalizedText {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the original text; one more for the end. */
  offsets: number[];
  /** Offsets in `text` at which a new paragraph begins. */
  paragraphStarts: number[];
  /** How many lines were left out as headers or footers. */
  furniture: number;
}

/** Chinese and Japanese characters, their punctuation and full-width forms: written without spaces. */
const WRITTEN_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const BLANK = /[\s\u200b\u2060\ufeff]/;

/** Spaces next to Chinese or Japanese are dropped (“2024 年”, a wrapped line); any others become one space. */
const needsBlank = (before: string, after: string): boolean =>
  before !== '' && !WRITTEN_WITHOUT_SPACES.test(before) && !WRITTEN_WITHOUT_SPACES.test(after);

interface TextBuilder {
  characters: string[];
  origin: number[];
  blank: boolean;
  last: string;
}

/** Append a part of the original text, normalizing its white space; true if anything was added. */
const push = (builder: TextBuilder, text: string, start: number): boolean => {
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

/** Normalize the white space of an anchor exactly as that of a whole text. */
export const normalizeSpace = (words: string): string => {
  const builder: TextBuilder = { characters: [], origin: [], blank: false, last: '' };
  push(builder, words, 0);
  return builder.characters.join('');
};

/** What was skipped between the last line that was kept and this one. */
interface SkippedLines {
  blank: boolean;
  furniture: boolean;
}

/** An empty line starts a new paragraph, unless a page ended there or the line holds only a marker. */
const beginsParagraph = (gap: SkippedLines, line: Line): boolean =>
  gap.blank && !gap.furniture && !isMarkerLine(line.words);

/**
 * Normalize a copied text for matching: only white space is changed, and only lines that recur as
 * headers or footers are left out.
 */
export const normalizeText = (text: string): NormalizedText => {
  const lines = linesOf(text);
  const furniture = pageFurnitureOf(lines);
  const builder: TextBuilder = { characters: [], origin: [], blank: false, last: '' };
  const breaks: number[] = [];
  let gap: SkippedLines = { blank: false, furniture: false };
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
  return {
    text: builder.characters.join(''),
    offsets: builder.origin,
    paragraphStarts: breaks,
    furniture: furniture.size,
  };
};
