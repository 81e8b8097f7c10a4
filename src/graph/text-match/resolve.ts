import type { Anchor, Citation } from '../model.ts';
import { normalizeSpace } from './normalize-text.ts';
import type { NormalizedText } from './normalize-text.ts';
import { carriesMarker } from './marker.ts';
import { firstDifference } from './first-difference.ts';
import type { Difference } from './first-difference.ts';
import { readingsOf, type Reading } from './readings.ts';
import { sentenceAt } from './sentence.ts';

/** The parts of a claim that are looked for in a text. */
export interface AnchoredClaim {
  id: string;
  anchor: Anchor;
  cites: readonly Pick<Citation, 'document' | 'marker' | 'scope'>[];
}

/** Where an anchor was found in the original text. */
interface FoundAnchor {
  claim: string;
  /** Offset of the first character. */
  start: number;
  end: number;
}

/** An anchor that does not occur exactly once: `times` is how often it does. */
export interface LostAnchor {
  claim: string;
  exact: string;
  reason: 'absent' | 'ambiguous';
  times: number;
  /** Where a part of it occurs: what the text has in place of the rest. */
  difference?: Difference;
}

/** A reference marker that the sentence of its claim does not carry. */
interface MissingMarker {
  claim: string;
  /** Index in the claim's citations. */
  cite: number;
  marker: string;
}

/** Which anchors and markers of a document were found in a copy of its text. */
export interface Resolution {
  document: string;
  found: FoundAnchor[];
  lost: LostAnchor[];
  /** Narrow citations with a marker, of claims whose anchor was found. */
  markers: { found: number; missing: MissingMarker[] };
  /** How many lines were left out as headers or footers. */
  furniture: number;
}

interface Occurrence {
  start: number;
  end: number;
}

/** Those of the places where `exact` stands that have the prefix and suffix of the anchor. */
const occurrencesOf = ({ flow: { text }, places }: Reading, anchor: Anchor): Occurrence[] => {
  const [exact = '', prefix = '', suffix = ''] = [anchor.exact, anchor.prefix ?? '', anchor.suffix ?? ''].map(
    normalizeSpace,
  );
  const hasPrefix = (start: number): boolean =>
    prefix === '' ||
    text
      .slice(Math.max(0, start - prefix.length - 1), start)
      .trimEnd()
      .endsWith(prefix);
  const hasSuffix = (end: number): boolean =>
    text
      .slice(end, end + suffix.length + 1)
      .trimStart()
      .startsWith(suffix);
  return (places.get(exact) ?? [])
    .map((start) => ({ start, end: start + exact.length }))
    .filter(({ start, end }) => hasPrefix(start) && hasSuffix(end));
};

/** A claim in the first reading in which its anchor occurs, in the order of how little they change. */
const readFor = (
  { anchor }: AnchoredClaim,
  readings: readonly Reading[],
): { flow: NormalizedText; hits: Occurrence[] } | undefined =>
  readings
    .map((reading) => ({ flow: reading.flow, hits: occurrencesOf(reading, anchor) }))
    .find(({ hits }) => hits.length > 0);

const missingMarkers = (
  flow: NormalizedText,
  claim: AnchoredClaim,
  hit: Occurrence,
): { found: number; missing: MissingMarker[] } => {
  const { start, end } = sentenceAt(flow, hit);
  const sentence = flow.text.slice(start, end);
  const marked = claim.cites
    .map(({ marker, scope }, cite) => ({ marker, scope, cite }))
    .filter(({ marker, scope }) => scope === 'narrow' && marker !== undefined)
    .map(({ marker = '', cite }) => ({ claim: claim.id, cite, marker }));
  const missing = marked.filter(({ marker }) => !carriesMarker(sentence, marker));
  return { found: marked.length - missing.length, missing };
};

/** How many lost anchors are compared with the text: each comparison reads all of it. */
const MOST_COMPARED = 20;

const differenceFrom = ({ text }: NormalizedText, { exact }: Anchor, lost: number): Difference | undefined =>
  lost < MOST_COMPARED ? firstDifference(text, normalizeSpace(exact)) : undefined;

/** Offsets in the normalized text as offsets in the original; `end` is just after the last character. */
const inGivenText = ({ starts, ends }: NormalizedText, { start, end }: Occurrence): Occurrence => ({
  start: starts[start] ?? 0,
  end: ends[end - 1] ?? 0,
});

/**
 * Find the anchors of a document's claims in somebody's copy of its text, and the marker of each narrow
 * citation in the sentence that holds its anchor. The text is matched exactly except for white space, what nobody sees, and
 * hyphens where a line ends, after headers, footers and page breaks inside sentences and words have been removed. An anchor (TextQuoteSelector of the W3C Web Annotation
 * Data Model) that does not occur exactly once is lost; there is no fuzzy matching.
 */
export const resolveAnchors = (
  document: string,
  claims: readonly AnchoredClaim[],
  text: string,
): Resolution => {
  const readings = readingsOf(
    text,
    claims.map(({ anchor }) => normalizeSpace(anchor.exact)),
  );
  const [{ flow }] = readings;
  const resolution: Resolution = {
    document,
    found: [],
    lost: [],
    markers: { found: 0, missing: [] },
    furniture: flow.furniture,
  };
  for (const claim of claims) {
    const { flow: read, hits } = readFor(claim, readings) ?? { flow, hits: [] };
    const [hit] = hits;
    if (hit && hits.length === 1) {
      resolution.found.push({ claim: claim.id, ...inGivenText(read, hit) });
      const markers = missingMarkers(read, claim, hit);
      resolution.markers.found += markers.found;
      resolution.markers.missing.push(...markers.missing);
    } else {
      const reason = hits.length === 0 ? 'absent' : 'ambiguous';
      const difference = differenceFrom(flow, claim.anchor, resolution.lost.length);
      resolution.lost.push({
        ...{ claim: claim.id, exact: claim.anchor.exact, reason, times: hits.length },
        ...(reason === 'absent' && difference !== undefined && { difference }),
      });
    }
  }
  return resolution;
};
