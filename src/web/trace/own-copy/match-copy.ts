import type { Claim } from '../../../graph/model.ts';
import { resolveAnchors, type AnchoredClaim, type Resolution } from '../../../graph/text-match/resolve.ts';
import { blocksOf, type TextBlock } from './text-blocks.ts';

/** The claims of a document, and a text to find them in. */
export interface MatchRequest {
  document: string;
  claims: readonly AnchoredClaim[];
  text: string;
}

/** Where the claims stand in the text, and how the text is put together. */
export interface CopyMatch {
  resolution: Resolution;
  blocks: TextBlock[];
}

/** What of a claim is looked for. */
export const anchored = ({ id, anchor, cites }: Claim): AnchoredClaim => ({
  id,
  anchor: { ...anchor },
  cites: cites.map(({ document, marker, scope }) => ({
    ...{ document, scope },
    ...(marker !== undefined && { marker }),
  })),
});

export const matchCopy = ({ document, claims, text }: MatchRequest): CopyMatch => ({
  resolution: resolveAnchors(document, claims, text),
  blocks: blocksOf(text),
});

/**
 * Share of the claims of a document that a text has to hold, to be opened without asking: anchors are exact, so few
 * of another text are found, and a part of the right one, such as a chapter, is welcome.
 */
const LIKELY_SHARE = 0.2;

/** Whether so few of the sentences were found that it is probably the text of something else. */
export const isUnlikely = ({ found, lost }: Resolution): boolean =>
  found.length < (found.length + lost.length) * LIKELY_SHARE;
