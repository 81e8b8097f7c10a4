import type { Citation, Claim, Fidelity } from './model.ts';

type Citing = Pick<Claim, 'cites'>;

const BACKING: readonly Fidelity[] = ['near-verbatim', 'supports', 'partial', 'not-checked'];

/** The fidelity of a citation; “not-checked” if none is given. */
export const fidelityOf = (citation: Citation): Fidelity => citation.fidelity ?? 'not-checked';

/** The citations of the claim's own sentence; only these count for status and coverage. */
export const narrowOf = (claim: Citing): Citation[] => claim.cites.filter(({ scope }) => scope === 'narrow');

/** Whether a citation backs its claim: narrow, supporting, and not found to be off topic or a mismatch. */
export const backs = (citation: Citation): boolean =>
  citation.scope === 'narrow' &&
  (citation.stance ?? 'supports') === 'supports' &&
  BACKING.includes(fidelityOf(citation));

/** Whether a claim has a narrow citation, only wide ones, or none. */
export const reachOf = (claim: Citing): 'narrow' | 'wide' | 'no-source' => {
  if (claim.cites.length === 0) return 'no-source';
  return narrowOf(claim).length > 0 ? 'narrow' : 'wide';
};
