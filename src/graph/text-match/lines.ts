import { withoutUnseen } from '../folding.ts';

/** A line of a text, with its offsets. */
export interface Line {
  /** Offset of its first character. */
  start: number;
  /** Offset after its last character, without the line break. */
  end: number;
  /** Its words, without what nobody sees and with every run of white space as one blank. */
  words: string;
}

/** Lines end with a line feed, a carriage return or both, a form feed, or Unicode's own separators. */
const BREAK = /\r\n|[\n\r\f\v\u0085\u2028\u2029]/g;

/** The lines of a text. */
export const linesOf = (text: string): Line[] => {
  const lines: Line[] = [];
  const add = (start: number, end: number) =>
    lines.push({
      start,
      end,
      words: withoutUnseen(text.slice(start, end)).replace(/\s+/g, ' ').trim(),
    });
  let start = 0;
  for (const found of text.matchAll(BREAK)) {
    add(start, found.index);
    start = found.index + found[0].length;
  }
  add(start, text.length);
  return lines;
};
