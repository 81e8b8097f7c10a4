import { fidelityOf, narrowOf } from '../../graph/citations.ts';
import { parseClaimId } from '../../graph/ids.ts';
import type { Citation, Claim } from '../../graph/model.ts';
import { placeOf } from '../../graph/place.ts';
import { speaksForItself } from '../../graph/standing.ts';
import type { Branch } from '../text/tree.ts';
import { sideBySide, WORDS } from '../words/words.ts';
import { documentBranch } from './document-branch.ts';
import type { Told } from './told.ts';

/** Number, status and place of a claim, and what it says. */
function claimWords(claim: Claim, { lang, subject, documents }: Told): string {
  const { terms, trace, claim: numbered, said } = WORDS[lang];
  const status = terms.status[claim.status];
  const document = documents.get(claim.document);
  const denies = claim.asserts.some(
    ({ relation, polarity }) => relation === subject && polarity === 'denies',
  );
  const head = sideBySide([
    numbered(parseClaimId(claim.id)?.n ?? 0),
    claim.modality === 'forecast' ? terms.forecastOf(status) : status,
    ...(denies ? [trace.denies] : []),
    ...(document ? [placeOf(claim, document, lang)] : []),
  ]);
  return said(head, claim.text[lang]);
}

/** A citation by its marker, with what was found out about it; below it the document. */
function citationBranch(citation: Citation, told: Told): Branch {
  const { terms, trace, findings, said } = WORDS[told.lang];
  const { stance = 'supports', temporalFit = 'ok', marker = trace.cites } = citation;
  const found = findings([
    terms.stance[stance],
    terms.fidelity[fidelityOf(citation)],
    ...(temporalFit === 'ok' ? [] : [terms.temporalFit[temporalFit]]),
  ]);
  const words = said(marker, found);
  const text = citation.scope === 'wide' ? said(trace.nearby, words) : words;
  return { text, children: [documentBranch(citation.document, told)] };
}

/** Where a claim stands, unless that is what the tree is about. */
function ownBranch({ document }: Claim, told: Told): Branch[] {
  if (document === told.subject) return [];
  const { said, trace } = WORDS[told.lang];
  const source = told.documents.get(document)?.class;
  const words = source !== undefined && speaksForItself(source) ? trace.speaks : trace.standsIn;
  return [documentBranch(document, told, (title) => said(words, title))];
}

/** A claim with its other reading, its citations, or that it has none, and the document in which it stands. */
export function claimBranch(claim: Claim, told: Told): Branch {
  const narrow = narrowOf(claim);
  const wide = claim.cites.filter(({ scope }) => scope === 'wide');
  const { trace, said } = WORDS[told.lang];
  const { uncertain } = claim;
  const read = uncertain ? [{ text: said(trace.uncertain, uncertain[told.lang]), children: [] }] : [];
  const none = narrow.length === 0 ? [{ text: trace.noSource, children: [] }] : [];
  const cited = [...narrow, ...wide].map((citation) => citationBranch(citation, told));
  return { text: claimWords(claim, told), children: [...read, ...none, ...cited, ...ownBranch(claim, told)] };
}
