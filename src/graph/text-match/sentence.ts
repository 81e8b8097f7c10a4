import type { NormalizedText } from './normalize-text.ts';
import { MARKER } from './marker.ts';

interface Span {
  start: number;
  end: number;
}

const TRAIL = new RegExp(`^[”’"'»」』）)】]*(?:\\s?${MARKER})*`, 'u');
const MARKERS = new RegExp(`^(?:\\s?${MARKER})+`, 'u');
/** A full stop that does not end a sentence: after an initial or a common abbreviation. */
const INITIAL = /(?:^|[^\p{L}])\p{Lu}$/u;
const ABBREVIATION = /(?:^|[^\p{L}])(?:mr|mrs|ms|dr|prof|vs|cf|fig|e\.g|i\.e)$/iu;
/** Abbreviations only before a number: “p. 3”, but not “He said no.”. */
const NUMBERED = /(?:^|[^\p{L}])(?:pp?|nos?|vol|ch|art|sect?)$/iu;
/** What may follow a full stop that ends a sentence: the end, a marker, or a space and no lower-case letter. */
const AFTER_POINT = /^[”’"'）)\]]?(?:$|\s?[[［【〔]|\s(?!\p{Ll}))/u;

/** Whether the sentence continues: “3.5”, “csis.org”, or a lower-case letter next (“Why?” she asked). */
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

/** The offset just after the first sentence that ends at or after `from`. */
const endOf = ({ text, paragraphStarts: breaks }: NormalizedText, from: number): number => {
  const limit = breaks.find((at) => at > from) ?? text.length;
  for (let at = from; at < limit; at++) {
    if (!endsAt(text, at)) continue;
    const trail = TRAIL.exec(text.slice(at + 1, at + 200))?.[0].length ?? 0;
    return Math.min(limit, at + 1 + trail);
  }
  return limit;
};

/** Where the sentence at an offset begins: after the previous sentence and the markers that belong to it. */
const startOf = (flow: NormalizedText, before: number): number => {
  const floor = flow.paragraphStarts.filter((at) => at <= before).at(-1) ?? 0;
  for (let at = before - 1; at >= floor; at--) {
    if (endsAt(flow.text, at)) {
      const end = endOf(flow, at);
      if (end <= before) return end;
    }
  }
  return floor;
};

/** The sentence around a span, with the markers that directly follow it. */
export const sentenceAt = (flow: NormalizedText, { start, end }: Span): Span => {
  const last = Math.max(start, end - 1);
  const from = startOf(flow, start);
  const until = endOf(flow, last);
  // A marker at the very start belongs to the previous sentence.
  const foreign = MARKERS.exec(flow.text.slice(from, from + 100))?.[0].length ?? 0;
  return { start: Math.min(start, from + foreign), end: until };
};
