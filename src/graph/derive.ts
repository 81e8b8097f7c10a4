import type { Authored, AuthoredAssertion, AuthoredClaim } from './authored.ts';
import { versionOf } from './canonical.ts';
import { disputedClaims } from './disputes.ts';
import { flagsOfClaim, claimsInTension } from './flags.ts';
import { groundsOf } from './grounds.ts';
import type { Grounds } from './grounds.ts';
import type { Assertion, Claim, Entity, Graph } from './model.ts';
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
  { grounds, disputed, decisions, inTension: tense }: Derivation,
): Claim => ({
  ...claim,
  asserts: claim.asserts.map(assertionOf),
  status: disputed.has(claim.id) ? 'disputed' : supportOf(claim, grounds.documentOf(claim.document).class),
  ...(claim.modality === 'forecast' && { outcome: outcomeOf(decisions.get(claim.id) ?? [], grounds) }),
  flags: flagsOfClaim(claim, tense),
});

const entityOf = (entity: Authored['entities'][number], grounds: Grounds): Entity => {
  const said = grounds.statements.get(entity.id);
  return { ...entity, ...(said && { values: valuesOf(said, grounds) }) };
};

/**
 * Derive the whole graph: relations from assertions, values from statements, and every status, outcome and
 * flag. `digest` returns the sha256 of a text in hex. The result does not depend on the order of the input.
 */
export const deriveGraph = (authored: Authored, digest: (text: string) => string): Graph => {
  const graph = deriveUnversioned(authored);
  return { ...graph, data: versionOf(graph, digest) };
};

/** As `deriveGraph`, but `data` is empty: the version takes as long as everything else. */
export const deriveUnversioned = (authored: Authored): Graph => {
  const grounds = groundsOf(authored);
  const derivation: Derivation = {
    grounds,
    disputed: disputedClaims(grounds),
    decisions: decisionsOf(grounds),
    inTension: claimsInTension(authored.documents),
  };
  return sortGraph({
    format: 'entente/1',
    data: '',
    vocabulary: authored.vocabulary,
    entities: authored.entities.map((entity) => entityOf(entity, grounds)),
    documents: authored.documents,
    claims: grounds.claims.map((claim) => claimOf(claim, derivation)),
    relations: relationsOf(derivation),
    stories: authored.stories,
  });
};
