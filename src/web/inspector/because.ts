import { backs, fidelityOf, narrowOf } from '../../graph/citations.ts';
import type { Citation, Claim, Document } from '../../graph/model.ts';
import type { Texts } from '../i18n/en.ts';

function citationWords(citation: Citation, { claim, ...t }: Texts): string {
  const fidelity = t.fidelity[fidelityOf(citation)];
  if (citation.marker === undefined) return claim.because.citesUnmarked(fidelity);
  return citation.stance && citation.stance !== 'supports'
    ? claim.because.stance(citation.marker, t.stance[citation.stance])
    : claim.because.cites(citation.marker, fidelity);
}

/** Why a claim has the status it has, in sentences: the citations that decide it, or where it stands. */
export function becauseOf(claim: Claim, document: Document, t: Texts): string[] {
  const cited = narrowOf(claim);
  const decisive = cited.some(backs) ? cited.filter(backs) : cited;
  const reasons = decisive.map((citation) => citationWords(citation, t));
  const { because } = t.claim;
  if (document.class === 'official' || document.class === 'party') reasons.push(because[document.class]);
  if (claim.status === 'disputed') return [because.rival, ...reasons];
  if (reasons.length > 0) return reasons;
  return [claim.status === 'weak' ? because.press : because.uncited];
}
