import { clustersOf } from '../../graph/folding.ts';
import { pageFurnitureOf } from './page-furniture.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { isMarkerLine } from './marker.ts';

/**
 * A copied text without headers and footers, with its white space normalized and without differences that
 * nobody sees, mapped back to the original.
 */
export interface NormalizedText {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the original text; one more for the end. */
  offsets: number[];
  /** For each UTF-16 unit of `text`, the offset after it in the original text. */
  ends: number[];
  /** Offsets in `text` at which a new paragraph begins. */
  paragraphStarts: number[];
  /** How many lines were left out as headers or footers. */
  furniture: number;
}

/** Chinese and Japanese characters, their punctuation and full-width forms: written without spaces. */
const WRITTEN_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const BLANK = /^\s/;
/** A hyphen that shows only where a line was broken after it. */
const SOFT_HYPHEN = '\u00ad';

/** Spaces next to Chinese or Japanese are dropped (“2024 年”, a wrapped line); any others become one space. */
const needsBlank = (before: string, after: string): boolean =>
  before !== '' && !WRITTEN_WITHOUT_SPACES.test(before) && !WRITTEN_WITHOUT_SPACES.test(after);

interface TextBuilder {
  characters: string[];
  origin: number[];
  ends: number[];
  blank: boolean;
  last: string;
}

const newBuilder = (): TextBuilder => ({ characters: [], origin: [], ends: [], blank: false, last: '' });

/** Append one unit of the normalized text, with where it stands in the original. */
const append = (builder: TextBuilder, unit: string, { start, end }: { start: number; end: number }): void => {
  builder.characters.push(unit);
  builder.origin.push(start);
  builder.ends.push(end);
};

/** Append a part of the original text, normalizing its white space; true if anything was added. */
const push = (builder: TextBuilder, text: string, start: number): boolean => {
  const before = builder.characters.length;
  let at = start;
  for (const { given, plain } of clustersOf(text)) {
    const end = at + given.length;
    if (BLANK.test(given)) builder.blank = true;
    else if (plain !== '') {
      if (builder.blank && needsBlank(builder.last, plain)) append(builder, ' ', { start: at, end: at });
      for (let unit = 0; unit < plain.length; unit++) {
        const place = plain === given ? { start: at + unit, end: at + unit + 1 } : { start: at, end };
        append(builder, plain[unit] ?? '', place);
      }
      builder.last = plain;
      builder.blank = false;
    }
    at = end;
  }
  return builder.characters.length > before;
};

/** Normalize an anchor exactly as a whole text. */
export const normalizeSpace = (words: string): string => {
  const builder = newBuilder();
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
 * Normalize a copied text for matching: only white space is changed and what nobody sees, and only lines
 * that recur as headers or footers are left out.
 */
export const normalizeText = (text: string): NormalizedText => {
  const lines = linesOf(text);
  const furniture = pageFurnitureOf(lines);
  const builder = newBuilder();
  const breaks: number[] = [];
  let gap: SkippedLines = { blank: false, furniture: false };
  let broken = false;
  for (const line of lines) {
    const pageEnds = furniture.has(line) || text[line.end] === '\f';
    if (line.words === '' || furniture.has(line)) {
      gap = { blank: gap.blank || line.words === '', furniture: gap.furniture || pageEnds };
      continue;
    }
    if (beginsParagraph(gap, line)) breaks.push(builder.characters.length);
    builder.blank = !broken;
    broken = text.slice(line.start, line.end).trimEnd().endsWith(SOFT_HYPHEN);
    push(builder, text.slice(line.start, line.end), line.start);
    gap = { blank: false, furniture: text[line.end] === '\f' };
  }
  builder.origin.push(text.length);
  return {
    text: builder.characters.join(''),
    offsets: builder.origin,
    ends: builder.ends,
    paragraphStarts: breaks,
    furniture: furniture.size,
  };
};
