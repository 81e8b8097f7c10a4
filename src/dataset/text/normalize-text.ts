import { pageFurnitureOf } from './page-furniture.ts';
import { linesOf } from './lines.ts';
import type { Line } from './lines.ts';
import { isMarkerLine } from './marker.ts';

/** A copied text without headers and footers and with its white space normalized, mapped back to the original. */
export interface NormalizedText {
  text: string;
  /** For each UTF-16 unit of `text`, its offset in the original text; one more for the end. */
  offsets: Uint32Array;
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

/** Whether any of the two patterns may match is known of most characters by their number. */
const isPlain = (code: number): boolean => code > 0x20 && code < 0x7f;

/** Characters that are turned into a string at a time. */
const PART = 8192;

/** Collects the normalized text in arrays of numbers: a text may have millions of characters. */
class TextBuilder {
  readonly #units: Uint16Array;
  readonly #offsets: Uint32Array;
  #length = 0;
  /** Whether white space was met since the last character. */
  #space = false;
  #last = '';

  /** @param length the most characters that will be added, spaces between lines included. */
  constructor(length: number) {
    this.#units = new Uint16Array(length);
    this.#offsets = new Uint32Array(length + 1);
  }

  get length(): number {
    return this.#length;
  }

  /** The next character does not follow the last one directly. */
  addSpace(): void {
    this.#space = true;
  }

  /** Add a part of the original text that begins at `start`, normalizing its white space. */
  add(text: string, start: number): void {
    let at = start;
    for (const character of text) {
      if (!isPlain(character.charCodeAt(0)) && BLANK.test(character)) this.#space = true;
      else this.#addCharacter(character, at);
      at += character.length;
    }
  }

  #addCharacter(character: string, at: number): void {
    if (this.#space && needsBlank(this.#last, character)) this.#addUnit(0x20, at);
    for (let unit = 0; unit < character.length; unit++) this.#addUnit(character.charCodeAt(unit), at + unit);
    this.#last = character;
    this.#space = false;
  }

  #addUnit(unit: number, at: number): void {
    this.#units[this.#length] = unit;
    this.#offsets[this.#length++] = at;
  }

  get text(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.#length; at += PART)
      parts.push(String.fromCharCode(...this.#units.subarray(at, Math.min(at + PART, this.#length))));
    return parts.join('');
  }

  /** For each unit of the text its offset in the original, and that of the end. */
  offsets(end: number): Uint32Array {
    this.#offsets[this.#length] = end;
    return this.#offsets.subarray(0, this.#length + 1);
  }
}

/** Normalize the white space of an anchor exactly as that of a whole text. */
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
 * Normalize a copied text for matching: only white space is changed, and only lines that recur as
 * headers or footers are left out.
 */
export const normalizeText = (text: string): NormalizedText => {
  const lines = linesOf(text);
  const furniture = pageFurnitureOf(lines);
  const builder = new TextBuilder(text.length + 1);
  const paragraphStarts: number[] = [];
  let gap: SkippedLines = { blank: false, furniture: false };
  for (const line of lines) {
    const pageEnds = furniture.has(line) || text[line.end] === '\f';
    if (line.words === '' || furniture.has(line)) {
      gap = { blank: gap.blank || line.words === '', furniture: gap.furniture || pageEnds };
      continue;
    }
    if (beginsParagraph(gap, line)) paragraphStarts.push(builder.length);
    builder.addSpace();
    builder.add(text.slice(line.start, line.end), line.start);
    gap = { blank: false, furniture: text[line.end] === '\f' };
  }
  const offsets = builder.offsets(text.length);
  return { text: builder.text, offsets, paragraphStarts, furniture: furniture.size };
};
