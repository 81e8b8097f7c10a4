import type { Anchor, Citation } from '../../graph/model.ts';
import { flowOf, settled } from './flow.ts';
import type { Flow } from './flow.ts';
import { carries } from './marker.ts';
import { sentenceAt } from './sentence.ts';

/** What of a claim is looked for in a text. */
export interface Anchored {
  id: string;
  anchor: Anchor;
  cites: readonly Pick<Citation, 'document' | 'marker' | 'scope'>[];
}

/** Where an anchor stands in the text as given. */
interface FoundAnchor {
  claim: string;
  /** Offset of the first and after the last character. */
  start: number;
  end: number;
}

/** An anchor that was not found once: how often it was, and why that is none. */
interface LostAnchor {
  claim: string;
  exact: string;
  reason: 'absent' | 'ambiguous';
  times: number;
}

/** A marker that the sentence of its claim does not carry. */
interface MissingMarker {
  claim: string;
  /** Position among the claim's citations. */
  cite: number;
  marker: string;
}

/** What a copy of a text says of the claims about it. */
export interface Resolution {
  document: string;
  found: FoundAnchor[];
  lost: LostAnchor[];
  /** Narrow citations with a marker, of claims whose anchor was found. */
  markers: { found: number; missing: MissingMarker[] };
  /** Lines that were taken for page furniture. */
  furniture: number;
}

interface Hit {
  start: number;
  end: number;
}

/** All places of `exact`, overlapping ones too, whose surroundings are those of the anchor. */
const placesOf = ({ text }: Flow, anchor: Anchor): Hit[] => {
  const [exact, prefix, suffix] = [anchor.exact, anchor.prefix ?? '', anchor.suffix ?? ''].map(settled);
  const hits: Hit[] = [];
  if (!exact) return hits;
  for (let start = text.indexOf(exact); start !== -1; start = text.indexOf(exact, start + 1)) {
    const end = start + exact.length;
    const before = text
      .slice(0, start)
      .trimEnd()
      .endsWith(prefix ?? '');
    const after = text
      .slice(end, end + (suffix ?? '').length + 1)
      .trimStart()
      .startsWith(suffix ?? '');
    if (before && after) hits.push({ start, end });
  }
  return hits;
};

const missingMarkers = (
  flow: Flow,
  claim: Anchored,
  hit: Hit,
): { found: number; missing: MissingMarker[] } => {
  const { start, end } = sentenceAt(flow, hit);
  const sentence = flow.text.slice(start, end);
  const marked = claim.cites
    .map(({ marker, scope }, cite) => ({ marker, scope, cite }))
    .filter(({ marker, scope }) => scope === 'narrow' && marker !== undefined)
    .map(({ marker = '', cite }) => ({ claim: claim.id, cite, marker }));
  const missing = marked.filter(({ marker }) => !carries(sentence, marker));
  return { found: marked.length - missing.length, missing };
};

/** Offsets in the flow as offsets in the text as given; an end is just after its last character. */
const inText = ({ origin }: Flow, { start, end }: Hit): Hit => ({
  start: origin[start] ?? 0,
  end: (origin[end - 1] ?? 0) + 1,
});

/**
 * Find the anchors of a document's claims in somebody's copy of its text, and the marker of each narrow
 * citation in the sentence that holds its anchor. The text is matched exactly but for white space; what
 * a page leaves in a copied text (headers, footers, page breaks inside a sentence or a word, a marker
 * on a line of its own) is taken out first. An anchor (TextQuoteSelector of the W3C Web Annotation
 * Data Model) that occurs never or more than once is lost, never matched nearly.
 */
export const resolveAnchors = (document: string, claims: readonly Anchored[], text: string): Resolution => {
  const flow = flowOf(text);
  const resolution: Resolution = {
    document,
    found: [],
    lost: [],
    markers: { found: 0, missing: [] },
    furniture: flow.furniture,
  };
  for (const claim of claims) {
    const hits = placesOf(flow, claim.anchor);
    const [hit] = hits;
    if (hit && hits.length === 1) {
      resolution.found.push({ claim: claim.id, ...inText(flow, hit) });
      const markers = missingMarkers(flow, claim, hit);
      resolution.markers.found += markers.found;
      resolution.markers.missing.push(...markers.missing);
    } else {
      const reason = hits.length === 0 ? 'absent' : 'ambiguous';
      resolution.lost.push({ claim: claim.id, exact: claim.anchor.exact, reason, times: hits.length });
    }
  }
  return resolution;
};
