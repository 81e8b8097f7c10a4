import type { Citation, Claim, Fidelity } from './model.ts';

type Citing = Pick<Claim, 'cites'>;

const BACKING: readonly Fidelity[] = ['near-verbatim', 'supports', 'partial', 'not-checked'];

/** A citation that nobody compared with its source is not checked, whether that is written or not. */
export const fidelityOf = (citation: Citation): Fidelity => citation.fidelity ?? 'not-checked';

/** The citations of the sentence itself; only these ever count. */
export const narrowOf = (claim: Citing): Citation[] => claim.cites.filter(({ scope }) => scope === 'narrow');

/** Whether a citation backs its claim: narrow, in its support, and not found to miss it. */
export const backs = (citation: Citation): boolean =>
  citation.scope === 'narrow' &&
  (citation.stance ?? 'supports') === 'supports' &&
  BACKING.includes(fidelityOf(citation));

/** How a claim is reached by the citations of its text: by its own, by a wide one only, or by none. */
export const reachOf = (claim: Citing): 'narrow' | 'wide' | 'no-source' => {
  if (claim.cites.length === 0) return 'no-source';
  return narrowOf(claim).length > 0 ? 'narrow' : 'wide';
};
