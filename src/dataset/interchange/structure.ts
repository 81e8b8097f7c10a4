import { MAX_ID_LENGTH, parseClaimId, parseRelationId, relationId } from '../../graph/ids.ts';
import type { Claim, Relation } from '../../graph/model.ts';
import { indexVocabulary } from '../../graph/vocabulary.ts';
import type { InterchangeFile } from './contents.ts';

/**
 * What only an exported file can get wrong, because a folder has neither ids of claims and relations nor a list of
 * relations: these follow there from where something is written.
 */
export const checkStructure = (file: InterchangeFile): void => {
  checkClaims(file);
  checkRelations(file);
};

const checkClaims = (file: InterchangeFile): void => {
  const { graph, locations, report } = file;
  const outlines = new Map(graph.documents.map(({ id, outline }) => [id, outline.map(({ path }) => path)]));
  const relations = new Set(graph.relations.map(({ id }) => id));
  for (const claim of graph.claims) {
    const { id, document, section } = claim;
    const parsed = parseClaimId(id);
    const outline = outlines.get(document);
    if (!parsed || id.length > MAX_ID_LENGTH + 24)
      report.add('bad-id', locations.at(claim, 'id'), {
        value: id,
        what: 'a claim',
        pattern: 'claim:slug/001',
      });
    else if (!outline)
      report.add('dangling', locations.at(claim, 'document'), {
        field: 'document',
        value: document,
        hint: 'Add the document, or remove its claims.',
      });
    else if (parsed.document !== document)
      report.add('claim-other-document', locations.at(claim, 'id'), { value: id, document });
    else if (section === undefined ? outline.length > 0 : !outline.includes(section))
      report.add('claim-section', locations.at(claim, section === undefined ? 'id' : 'section'), {
        value: section ?? '',
        claim: id,
        document,
      });
    checkAssertions(claim, relations, file);
  }
};

const checkAssertions = (
  { id, asserts }: Claim,
  known: ReadonlySet<string>,
  { locations, report }: InterchangeFile,
): void => {
  for (const assertion of asserts) {
    const { relation } = assertion;
    const location = (): ReturnType<typeof locations.at> => locations.at(assertion, 'relation');
    if (!parseRelationId(relation))
      report.add('bad-id', location(), { value: relation, what: 'a relation', pattern: 'kind/from/to' });
    else if (!known.has(relation)) report.add('relation-missing', location(), { value: relation, claim: id });
  }
};

const checkRelations = (file: InterchangeFile): void => {
  const { graph, locations, report } = file;
  const kinds = indexVocabulary(graph.vocabulary).relation;
  const claims = new Map(graph.claims.map((claim) => [claim.id, claim]));
  const met = new Set<string>();
  for (const relation of graph.relations) {
    const { id, kind, from, to } = relation;
    const parts = parseRelationId(id);
    const agrees = parts?.kind === kind && parts.from === from && parts.to === to;
    if (!agrees)
      report.add('relation-other-ends', locations.at(relation, 'id'), { value: id, kind, from, to });
    else if (relationId(parts, kinds.get(kind)?.symmetric === true) !== id)
      report.add('relation-unsorted', locations.at(relation, 'id'), { value: id });
    if (met.has(id))
      report.add('duplicate-id', locations.at(relation, 'id'), {
        value: id,
        what: 'relations',
        first: 'this file',
      });
    met.add(id);
    checkClaimsOf(relation, claims, file);
  }
};

/** A relation stands on the word of claims that say so. */
const checkClaimsOf = (
  relation: Relation,
  claims: ReadonlyMap<string, Claim>,
  { locations, report }: InterchangeFile,
): void => {
  if (relation.claims.length === 0)
    report.add('relation-without-claim', locations.at(relation, 'claims'), { value: relation.id });
  relation.claims.forEach((id, index) => {
    const says = claims.get(id)?.asserts.some((assertion) => assertion.relation === relation.id);
    if (says) return;
    report.add('claim-not-asserting', locations.at(relation.claims, index), {
      value: relation.id,
      claim: id,
    });
  });
};
