import { pageFurnitureOf } from './page-furniture.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { isMarkerLine } from './marker.ts';
import { TextBuilder } from './text-builder.ts';

/**
 * A copied text without headers and footers, with its white space normalized and without differences that
 * nobody sees, mapped back to the original.
 */
export interface NormalizedText {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the original text. */
  starts: Uint32Array;
  /** For each UTF-16 unit of `text`, the offset just after it in the original text. */
  ends: Uint32Array;
  /** Offsets in `text` at which a new paragraph begins. */
  paragraphStarts: number[];
  /** How many lines were left out as headers or footers. */
  furniture: number;
}

/** After a hyphen that shows only where a line was broken after it, a word goes on in the next line. */
const AFTER_SOFT_HYPHEN = /\u00ad$/u;

/** Normalize an anchor exactly as a whole text. */
export const normalizeSpace = (words: string): string => {
  const builder = new TextBuilder(words.length);
  builder.add(words, 0);
  return builder.text;
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
 * @param joined how a line ends after which the next one follows without a blank.
 */
export const normalizeText = (text: string, joined = AFTER_SOFT_HYPHEN): NormalizedText => {
  const lines = linesOf(text);
  const furniture = pageFurnitureOf(lines);
  const builder = new TextBuilder(text.length + 1);
  const paragraphStarts: number[] = [];
  let gap: SkippedLines = { blank: false, furniture: false };
  let isJoined = false;
  for (const line of lines) {
    const pageEnds = furniture.has(line) || text[line.end] === '\f';
    if (line.words === '' || furniture.has(line)) {
      gap = { blank: gap.blank || line.words === '', furniture: gap.furniture || pageEnds };
      continue;
    }
    if (beginsParagraph(gap, line)) paragraphStarts.push(builder.length);
    const words = text.slice(line.start, line.end);
    builder.setSpace(!isJoined);
    isJoined = joined.test(words.trimEnd());
    builder.add(words, line.start);
    gap = { blank: false, furniture: text[line.end] === '\f' };
  }
  const { starts, ends } = builder;
  return { text: builder.text, starts, ends, paragraphStarts, furniture: furniture.size };
};
