import type { Span } from './text-blocks.ts';

/** Where the words of a claim stand. */
export interface ClaimSpan extends Span {
  claim: string;
}

/** A part of a text that the words of the same claims cover, the claim of the fewest words first. */
export interface Highlight extends Span {
  claims: readonly string[];
}

const shortestFirst = (a: ClaimSpan, b: ClaimSpan): number =>
  a.end - a.start - (b.end - b.start) || b.start - a.start;

/** The parts that claims cover, in the order of the text; those of claims that overlap are cut where they differ. */
export function highlightsOf(spans: readonly ClaimSpan[]): Highlight[] {
  const cuts = [...new Set(spans.flatMap(({ start, end }) => [start, end]))].sort((a, b) => a - b);
  const starting = [...spans].sort((a, b) => a.start - b.start);
  const highlights: Highlight[] = [];
  let open: ClaimSpan[] = [];
  let next = 0;
  cuts.forEach((start, at) => {
    open = open.filter((span) => span.end > start);
    for (let span = starting[next]; span && span.start <= start; span = starting[++next]) open.push(span);
    const end = cuts[at + 1];
    if (end === undefined || open.length === 0) return;
    highlights.push({ start, end, claims: [...open].sort(shortestFirst).map(({ claim }) => claim) });
  });
  return highlights;
}
