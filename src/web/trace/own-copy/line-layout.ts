import type { Line } from '../../../graph/text-match/lines.ts';

/** A line of a text as it bears on where paragraphs begin. */
export interface LaidLine {
  /** Offset of its first character that is no white space. */
  start: number;
  /** Offset after its last such character. */
  end: number;
  /** In Latin letters: a Chinese character is as wide as two. */
  width: number;
  isIndented: boolean;
  endsSentence: boolean;
  /** It ends with a comma, a hyphen or the like: what follows belongs to it. */
  goesOn: boolean;
  /** It begins like a heading, or like an entry of a list. */
  isNumbered: boolean;
}

const WIDE = /[\u1100-\u11ff\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\ufe30-\ufe4f\uff00-\uff60]/g;
const widthOf = (words: string): number => words.length + (words.match(WIDE)?.length ?? 0);

const INDENT = /^(?:\u3000|\t| {2})/;
/** A full stop, with the quotation marks and reference markers that may follow it. */
const SENTENCE_END = /[.!?:;。！？：；…][”’"'»」』）)】]*(?:\s?[[［【〔][^\]］】〕]{1,20}[\]］】〕])*$/u;
const GOES_ON = /[,，、\-–—\u00ad(（“‘《]\s*$/;
const NUMBERED =
  /^(?:#{1,6}\s|[-*•·]\s|\d{1,3}(?:\.\d{1,2})*[.、．)）](?!\d)|[一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十\d]{1,3}[）)]|第[一二三四五六七八九十百\d]{1,4}[章节条部篇])/u;

export function laidLine({ start, end, words }: Line, text: string): LaidLine {
  const given = text.slice(start, end);
  return {
    start: start + given.length - given.trimStart().length,
    end: end - given.length + given.trimEnd().length,
    width: widthOf(words),
    isIndented: INDENT.test(given),
    endsSentence: SENTENCE_END.test(words.slice(-60)),
    goesOn: GOES_ON.test(given.slice(-20)),
    isNumbered: NUMBERED.test(words),
  };
}

/** How wide the lines of a text are where they are full: nine of ten are no wider. */
export function usualWidth(lines: readonly { width: number }[]): number {
  const widths = lines.map(({ width }) => width).sort((a, b) => a - b);
  return widths[Math.floor(widths.length * 0.9)] ?? 0;
}

/** A line wider than this was not broken by a printer: it is a whole paragraph. */
const UNBROKEN = 160;

/** Whether a paragraph ends with the line before another, where no empty line says so. */
export function endsParagraph(line: LaidLine, next: LaidLine, usual: number): boolean {
  if (next.isNumbered || (next.isIndented && (line.endsSentence || !line.isIndented))) return true;
  if (line.endsSentence) return line.width < usual * 0.85 || line.width > UNBROKEN;
  return !line.goesOn && line.width < usual * 0.6;
}

/** Characters that are shown as one at most: some files hold a whole book in one line. */
const LONGEST = 2000;
const ENDS = ['。', '！', '？', '. ', '! ', '? '];
const LOW_SURROGATE = /[\udc00-\udfff]/;

/** Where to cut a text that is too long: after a sentence if one ends in the second half, never inside a character. */
function cutIn(text: string, from: number): number {
  const words = text.slice(from, from + LONGEST);
  const end = Math.max(...ENDS.map((mark) => words.lastIndexOf(mark)));
  if (end >= LONGEST / 2) return from + end + 1;
  return from + LONGEST - (LOW_SURROGATE.test(text.charAt(from + LONGEST)) ? 1 : 0);
}

/** A line in portions that can be shown, all but the longest in one. */
export function portionsOf(line: LaidLine, text: string): LaidLine[] {
  const portions: LaidLine[] = [];
  let start = line.start;
  while (line.end - start > LONGEST) {
    const end = cutIn(text, start);
    portions.push({ ...line, start, end });
    start = end;
  }
  return [...portions, { ...line, start }];
}
