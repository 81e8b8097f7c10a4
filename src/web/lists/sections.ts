import type { Claim } from '../../graph/model.ts';

/** Claims of one section of one document that follow one another in a list. */
export interface ClaimSection {
  document: string;
  /** Absent where the document has no outline. */
  section: string | undefined;
  claims: Claim[];
}

/** A list of claims in text order as its sections; what stands apart in the list stays apart. */
export function sectionsOf(claims: readonly Claim[]): ClaimSection[] {
  const sections: ClaimSection[] = [];
  for (const claim of claims) {
    const last = sections.at(-1);
    if (last?.document === claim.document && last.section === claim.section) last.claims.push(claim);
    else sections.push({ document: claim.document, section: claim.section, claims: [claim] });
  }
  return sections;
}
