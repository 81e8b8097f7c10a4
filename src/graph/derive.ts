import type { Authored, AuthoredAssertion, AuthoredClaim, AuthoredDocument } from './authored.ts';
import { versionOf, type Digest } from './canonical.ts';
import { narrowOf } from './citations.ts';
import { groupBy } from './collections.ts';
import { disputedClaims } from './disputes.ts';
import { flagsOfClaim, claimsInTension } from './flags.ts';
import { indexAuthored } from './authored-index.ts';
import type { AuthoredIndex } from './authored-index.ts';
import { compare } from './ids.ts';
import type { Assertion, Claim, Document, Entity, Graph } from './model.ts';
import { decisionsOf, outcomeOf } from './outcome.ts';
import { relationsOf } from './relations.ts';
import type { Derivation } from './relations.ts';
import { sortGraph } from './sort-graph.ts';
import { supportOf } from './status.ts';
import { valuesOf } from './values.ts';

/** The assertion without kind and ends, which the relation's id has. */
const assertionOf = ({ relation, polarity, reality, since, until, role }: AuthoredAssertion): Assertion => ({
  relation,
  polarity,
  reality,
  ...(since !== undefined && { since }),
  ...(until !== undefined && { until }),
  ...(role !== undefined && { role }),
});

const claimOf = (
  claim: AuthoredClaim,
  { index, disputed, decisions, inTension: tense }: Derivation,
): Claim => ({
  ...claim,
  asserts: claim.asserts.map(assertionOf),
  status: disputed.has(claim.id) ? 'disputed' : supportOf(claim, index.documentOf(claim.document).class),
  ...(claim.modality === 'forecast' && { outcome: outcomeOf(decisions.get(claim.id) ?? [], index) }),
  flags: flagsOfClaim(claim, tense),
});

const entityOf = (entity: Authored['entities'][number], index: AuthoredIndex): Entity => {
  const statements = index.statements.get(entity.id);
  return { ...entity, ...(statements && { values: valuesOf(statements, index) }) };
};

/** A document with what its claims cite besides its list of references; that it stands in itself is no citation. */
function documentOf(document: AuthoredDocument, claims: readonly AuthoredClaim[]): Document {
  const listed = new Set([document.id, ...document.references.map((reference) => reference.document)]);
  const cited = new Set(claims.flatMap((claim) => narrowOf(claim).map((citation) => citation.document)));
  const unlisted = [...cited].filter((id) => !listed.has(id)).sort(compare);
  return { ...document, ...(unlisted.length > 0 && { unlistedReferences: unlisted }) };
}

/**
 * Derive the whole graph: relations from assertions, values from statements, and every status, outcome and
 * flag. The result does not depend on the order of the input.
 */
export const deriveGraph = (authored: Authored, digest: Digest): Graph => {
  const graph = deriveUnversioned(authored);
  return { ...graph, data: versionOf(graph, digest) };
};

/** As `deriveGraph`, but `data` is empty: the version takes as long as everything else. */
export const deriveUnversioned = (authored: Authored): Graph => {
  const index = indexAuthored(authored);
  const derivation: Derivation = {
    index,
    disputed: disputedClaims(index),
    decisions: decisionsOf(index),
    inTension: claimsInTension(authored.documents),
  };
  const claimsOf = groupBy(index.claims, ({ document }) => document);
  return sortGraph({
    format: 'entente/1',
    data: '',
    vocabulary: authored.vocabulary,
    entities: authored.entities.map((entity) => entityOf(entity, index)),
    documents: authored.documents.map((document) => documentOf(document, claimsOf.get(document.id) ?? [])),
    claims: index.claims.map((claim) => claimOf(claim, derivation)),
    relations: relationsOf(derivation),
    stories: authored.stories,
  });
};
