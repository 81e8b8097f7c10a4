import { clustersOf } from '../folding.ts';

/** Chinese and Japanese characters, their punctuation and full-width forms: written without spaces. */
const WRITTEN_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const BLANK = /^\s/;

/**
 * Whether a unit is a character that is itself in every way of writing it: printable ASCII, Chinese characters and
 * their marks, full-width forms. Most of a text is, and need not be taken apart.
 */
const isPlain = (unit: number): boolean =>
  (unit > 0x20 && unit < 0x7f) ||
  (unit >= 0x4e00 && unit <= 0x9fff) ||
  (unit >= 0x3001 && unit <= 0x3029) ||
  (unit >= 0xff01 && unit <= 0xff60);

/** The offset after a run of plain characters; one before a character that may belong to it is left. */
const plainUntil = (text: string, from: number): number => {
  let at = from;
  while (at < text.length && isPlain(text.charCodeAt(at))) at++;
  return at === text.length || text.charCodeAt(at) === 0x20 ? at : Math.max(from, at - 1);
};

/** The offset of the next plain character after one that may have marks. */
const nextPlain = (text: string, from: number): number => {
  let at = from + 1;
  while (at < text.length && !isPlain(text.charCodeAt(at))) at++;
  return at;
};

/**
 * Whether white space between two characters counts. Next to Chinese or Japanese it does not (“2024 年”, a wrapped
 * line); anywhere else it becomes one space.
 */
export const needsBlank = (before: string, after: string): boolean =>
  before !== '' && !WRITTEN_WITHOUT_SPACES.test(before) && !WRITTEN_WITHOUT_SPACES.test(after);

/** Digits and Latin letters as wide as a Chinese character (２０２４, ＡＩ): to a reader the same as narrow ones. */
const FULL_WIDTH = /[\uff10-\uff19\uff21-\uff3a\uff41-\uff5a]/g;
const narrowed = (text: string): string =>
  text.replace(FULL_WIDTH, (one) => String.fromCharCode(one.charCodeAt(0) - 0xfee0));

/** Characters that are turned into a string at a time. */
const PART = 8192;

/** A part of the original text: from `start` to just before `end`. */
interface Span {
  start: number;
  end: number;
}

/** An array of numbers with room for more. */
const grown = <A extends Uint16Array | Uint32Array>(bigger: A, array: A): A => {
  bigger.set(array);
  return bigger;
};

/**
 * Collects a normalized text and where each unit of it stands in the original, in arrays of numbers: a text
 * may have millions of characters.
 */
export class TextBuilder {
  #units: Uint16Array;
  #starts: Uint32Array;
  #ends: Uint32Array;
  #length = 0;
  /** Whether white space was met since the last character. */
  #space = false;
  #last = '';

  /** @param length about as many units as will be added. */
  constructor(length: number) {
    this.#units = new Uint16Array(length);
    this.#starts = new Uint32Array(length);
    this.#ends = new Uint32Array(length);
  }

  get length(): number {
    return this.#length;
  }

  /** Whether the next character follows the last one directly, or after white space. */
  setSpace(space: boolean): void {
    this.#space = space;
  }

  /** Add a part of the original text that begins at `start`, normalizing it. */
  add(given: string, start: number): void {
    const text = narrowed(given);
    for (let at = 0; at < text.length;) {
      const end = plainUntil(text, at);
      if (end > at) this.#addPlain(text.slice(at, end), start + at);
      const next = end < text.length ? nextPlain(text, end) : end;
      if (next > end) this.#addClusters(text.slice(end, next), start + end);
      at = next;
    }
  }

  #addPlain(text: string, start: number): void {
    this.#addBlank(text.charAt(0), start);
    for (let at = 0; at < text.length; at++) this.#addUnit(text.charCodeAt(at), start + at, start + at + 1);
    this.#last = text.slice(-1);
  }

  #addClusters(text: string, start: number): void {
    let at = start;
    for (const { given, plain } of clustersOf(text)) {
      const span = { start: at, end: at + given.length };
      if (BLANK.test(given)) this.#space = true;
      else if (plain !== '') this.#addCluster(plain, span, plain === given);
      at = span.end;
    }
  }

  /** The white space that was met before this character, where it is one that counts. */
  #addBlank(next: string, start: number): void {
    if (this.#space && needsBlank(this.#last, next)) this.#addUnit(0x20, start, start);
    this.#space = false;
  }

  /** @param unchanged whether each unit stands at its own place in the original. */
  #addCluster(plain: string, { start, end }: Span, unchanged: boolean): void {
    this.#addBlank(plain, start);
    for (let unit = 0; unit < plain.length; unit++) {
      const code = plain.charCodeAt(unit);
      if (unchanged) this.#addUnit(code, start + unit, start + unit + 1);
      else this.#addUnit(code, start, end);
    }
    this.#last = plain;
  }

  #addUnit(unit: number, start: number, end: number): void {
    if (this.#length === this.#units.length) this.#grow();
    this.#units[this.#length] = unit;
    this.#starts[this.#length] = start;
    this.#ends[this.#length++] = end;
  }

  /** A ligature that is taken apart can make the text longer than it was. */
  #grow(): void {
    const length = this.#length * 2 + 16;
    this.#units = grown(new Uint16Array(length), this.#units);
    this.#starts = grown(new Uint32Array(length), this.#starts);
    this.#ends = grown(new Uint32Array(length), this.#ends);
  }

  get text(): string {
    const parts: string[] = [];
    for (let at = 0; at < this.#length; at += PART)
      parts.push(String.fromCharCode(...this.#units.subarray(at, Math.min(at + PART, this.#length))));
    return parts.join('');
  }

  /** For each unit of the text, the offset in the original at which it begins. */
  get starts(): Uint32Array {
    return this.#starts.subarray(0, this.#length);
  }

  /** For each unit of the text, the offset in the original just after it. */
  get ends(): Uint32Array {
    return this.#ends.subarray(0, this.#length);
  }
}
