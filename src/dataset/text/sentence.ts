import type { Flow } from './flow.ts';
import { MARKER } from './marker.ts';

interface Span {
  start: number;
  end: number;
}

const TRAIL = new RegExp(`^[”’"'»」』）)】]*(?:\\s?${MARKER})*`, 'u');
const MARKERS = new RegExp(`^(?:\\s?${MARKER})+`, 'u');
/** A point that ends no sentence: an initial, or one of a few common abbreviations. */
const INITIAL = /(?:^|[^\p{L}])\p{Lu}$/u;
const ABBREVIATION = /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|prof|vs|cf|fig|e\.g|i\.e)$/iu;
/** Words that are shortened before a number only: “p. 3”, but not “He said no.”. */
const NUMBERED = /(?:^|[^\p{L}])(?:pp?|nos?|vol|ch|art|sect?)$/iu;
/** What stands after a point that may end a sentence: the end, a marker, or a blank and no small letter. */
const AFTER_POINT = /^[”’"'）)\]]?(?:$|\s?[[［【〔]|\s(?!\p{Ll}))/u;

/** “3.5” and “csis.org” go on; so does a sentence before a small letter (“Why?” she asked). */
const goesOn = (text: string, at: number): boolean => !AFTER_POINT.test(text.slice(at + 1, at + 4));

const isShortened = (text: string, at: number): boolean => {
  const before = text.slice(Math.max(0, at - 12), at);
  const isNumber = /^\s\d/.test(text.slice(at + 1, at + 3));
  return INITIAL.test(before) || ABBREVIATION.test(before) || (isNumber && NUMBERED.test(before));
};

const endsAt = (text: string, at: number): boolean => {
  const character = text[at] ?? '';
  if (character === '。' || character === '！' || character === '？') return true;
  if (character === '!' || character === '?') return !goesOn(text, at);
  return character === '.' && !goesOn(text, at) && !isShortened(text, at);
};

/** The first offset after a sentence that ends at or after `from`. */
const endOf = ({ text, breaks }: Flow, from: number): number => {
  const limit = breaks.find((at) => at > from) ?? text.length;
  for (let at = from; at < limit; at++) {
    if (!endsAt(text, at)) continue;
    const trail = TRAIL.exec(text.slice(at + 1, at + 200))?.[0].length ?? 0;
    return Math.min(limit, at + 1 + trail);
  }
  return limit;
};

/** Where the sentence that holds an offset begins: after the one before it, with that one's markers. */
const startOf = (flow: Flow, before: number): number => {
  const floor = flow.breaks.filter((at) => at <= before).at(-1) ?? 0;
  for (let at = before - 1; at >= floor; at--) {
    if (endsAt(flow.text, at)) {
      const end = endOf(flow, at);
      if (end <= before) return end;
    }
  }
  return floor;
};

/** The sentence that holds a span, with the markers that directly follow it. */
export const sentenceAt = (flow: Flow, { start, end }: Span): Span => {
  const last = Math.max(start, end - 1);
  const from = startOf(flow, start);
  const until = endOf(flow, last);
  // A marker at the very start belongs to the sentence before, wherever the print put it.
  const foreign = MARKERS.exec(flow.text.slice(from, from + 100))?.[0].length ?? 0;
  return { start: Math.min(start, from + foreign), end: until };
};
