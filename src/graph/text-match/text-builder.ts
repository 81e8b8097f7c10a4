import { clustersOf } from '../folding.ts';

/** Chinese and Japanese characters, their punctuation and full-width forms: written without spaces. */
const WRITTEN_WITHOUT_SPACES =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Bopomofo}\u3000-\u303f\uff00-\uffef]/u;
const BLANK = /^\s/;

/** Spaces next to Chinese or Japanese are dropped (“2024 年”, a wrapped line); any others become one space. */
export const needsBlank = (before: string, after: string): boolean =>
  before !== '' && !WRITTEN_WITHOUT_SPACES.test(before) && !WRITTEN_WITHOUT_SPACES.test(after);

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
  add(text: string, start: number): void {
    let at = start;
    for (const { given, plain } of clustersOf(text)) {
      const span = { start: at, end: at + given.length };
      if (BLANK.test(given)) this.#space = true;
      else if (plain !== '') this.#addCluster(plain, span, plain === given);
      at = span.end;
    }
  }

  /** @param unchanged whether each unit stands at its own place in the original. */
  #addCluster(plain: string, { start, end }: Span, unchanged: boolean): void {
    if (this.#space && needsBlank(this.#last, plain)) this.#addUnit(0x20, start, start);
    for (let unit = 0; unit < plain.length; unit++) {
      const code = plain.charCodeAt(unit);
      if (unchanged) this.#addUnit(code, start + unit, start + unit + 1);
      else this.#addUnit(code, start, end);
    }
    this.#last = plain;
    this.#space = false;
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
