import type { Anchor, Assertion, Citation, Claim, Outcome } from '../../graph/model.ts';
import { iri, reference, references, relationIri, termIri } from './iri.ts';
import { bilingual, dated, stated } from './values.ts';

/** What CiTO calls a citation in which the source has this stance towards the claim. */
const STANCES = {
  supports: 'cito:obtainsSupportFrom',
  disputes: 'cito:isDisputedBy',
  background: 'cito:obtainsBackgroundFrom',
} as const;

const characterOf = ({ stance }: Citation): string => (stance ? STANCES[stance] : 'cito:cites');

/**
 * A citation as a thing of its own, with all that is known of it. A wide one is a curator's reading, so that it has no
 * line between claim and document beside it.
 */
const citation = (claim: string, cited: Citation): object => ({
  '@type': 'cito:CitationAct',
  'cito:hasCitingEntity': reference(claim),
  'cito:hasCitedEntity': reference(cited.document),
  'cito:hasCitationCharacterization': { '@id': characterOf(cited) },
  ...{ scope: cited.scope, marker: cited.marker, fidelity: cited.fidelity, temporalFit: cited.temporalFit },
  ...(cited.reason && { reason: bilingual(cited.reason) }),
});

/** Lines from the claim to what its sentence cites itself. */
function narrow({ cites }: Claim): Record<string, { '@id': string }[]> {
  const lines: Record<string, { '@id': string }[]> = {};
  for (const cited of cites)
    if (cited.scope === 'narrow') (lines[characterOf(cited)] ??= []).push(reference(cited.document));
  return lines;
}

const assertion = ({ relation, polarity, reality, since, until, role }: Assertion): object => ({
  ...{ relation: relationIri(relation), polarity, reality },
  ...(since !== undefined && { since: dated(since) }),
  ...(until !== undefined && { until: dated(until) }),
  ...(role !== undefined && { role: termIri('role', role) }),
});

const target = (document: string, { exact, prefix, suffix }: Anchor): object => ({
  '@type': 'oa:SpecificResource',
  'oa:hasSource': reference(document),
  'oa:hasSelector': {
    ...{ '@type': 'oa:TextQuoteSelector', 'oa:exact': exact, 'oa:prefix': prefix, 'oa:suffix': suffix },
  },
});

/** Whether a forecast came true, and the claim that says so. */
export const outcomeOf = (outcome: Outcome | undefined): object =>
  outcome
    ? { outcome: { 'ent:value': outcome.value, ...(outcome.claim && { claim: iri(outcome.claim) }) } }
    : {};

/** A claim as a Web Annotation: our words for it as bodies, its words in the document as the target. */
export const claimNode = (claim: Claim): object => ({
  ...{ '@id': iri(claim.id), '@type': ['oa:Annotation', 'ent:Claim', 'prov:Entity'] },
  'oa:motivatedBy': { '@id': 'oa:describing' },
  'oa:hasBody': (['zh', 'en'] as const).map((lang) => ({
    ...{ '@type': 'oa:TextualBody', 'rdf:value': claim.text[lang], 'dc:language': lang },
    'dc:format': 'text/plain',
  })),
  'oa:hasTarget': target(claim.document, claim.anchor),
  derivedFrom: iri(claim.document),
  ...{ section: claim.section, paragraph: claim.paragraph, sentence: claim.sentence },
  ...{ modality: claim.modality, hedge: claim.hedge, status: claim.status, flag: claim.flags },
  ...(claim.uncertain && { uncertain: bilingual(claim.uncertain) }),
  ...outcomeOf(claim.outcome),
  'schema:mentions': references(claim.mentions),
  ...narrow(claim),
  citation: claim.cites.map((cited) => citation(claim.id, cited)),
  asserts: claim.asserts.map(assertion),
  states: claim.states.map(({ entity, property, value, reality }) => ({
    ...{ entity: iri(entity), property: termIri('property', property), value: stated(value), reality },
  })),
  decides: claim.decides.map((decided) => ({ claim: iri(decided.claim), outcome: decided.outcome })),
});
