import type { Citation, Claim, Fidelity } from './model.ts';

type Citing = Pick<Claim, 'cites'>;

/** What a comparison can find that makes the source back the claim. */
const CONFIRMING: readonly Fidelity[] = ['near-verbatim', 'supports', 'partial'];

/** The fidelity of a citation; “not-checked” if none is given. */
export const fidelityOf = (citation: Citation): Fidelity => citation.fidelity ?? 'not-checked';

/** The citations of the claim's own sentence; only these count for status and coverage. */
export const narrowOf = (claim: Citing): Citation[] => claim.cites.filter(({ scope }) => scope === 'narrow');

const supportsNarrowly = ({ scope, stance = 'supports' }: Citation): boolean =>
  scope === 'narrow' && stance === 'supports';

/** Whether a citation is narrow and supporting, and somebody found that its source says so at least in part. */
export const confirms = (citation: Citation): boolean =>
  supportsNarrowly(citation) && CONFIRMING.includes(fidelityOf(citation));

/** Whether a citation is narrow and supporting, and nobody has compared it with its source yet. */
export const isUnchecked = (citation: Citation): boolean =>
  supportsNarrowly(citation) && fidelityOf(citation) === 'not-checked';

/** Whether a citation backs its claim: narrow, supporting, and not found to be off topic or a mismatch. */
export const backs = (citation: Citation): boolean => confirms(citation) || isUnchecked(citation);

/** Whether a claim has a narrow citation, only wide ones, or none. */
export const reachOf = (claim: Citing): 'narrow' | 'wide' | 'no-source' => {
  if (claim.cites.length === 0) return 'no-source';
  return narrowOf(claim).length > 0 ? 'narrow' : 'wide';
};
