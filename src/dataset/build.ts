import type { Authored, AuthoredAssertion, AuthoredClaim, AuthoredDocument } from '../graph/authored.ts';
import { claimId, endsOf } from '../graph/ids.ts';
import type { PropertyValue, Statement } from '../graph/model.ts';
import { defaultReality } from './data.ts';
import type { AssertionEntry, ClaimEntry, Dataset } from './data.ts';
import type { WrittenCite, WrittenStatement } from './written/claim.ts';
import type { WrittenDocument } from './written/document.ts';

const documentOf = (written: WrittenDocument): AuthoredDocument => {
  const { sections, claims, tensions, ...rest } = written;
  return {
    ...rest,
    authors: written.authors ?? [],
    primarySources: written.primarySources ?? [],
    references: written.references ?? [],
    corrections: written.corrections ?? [],
    tensions: (tensions ?? []).map(({ id, side, against, reason }) => ({
      id,
      side: side.map((n) => claimId(written.id, n)),
      against: against.map((n) => claimId(written.id, n)),
      reason,
    })),
    outline: (sections ?? []).map(({ path, title }) => ({ path, title })),
    csl: written.csl ?? {},
  };
};

const assertionOf = ({ id, written, kind, reality }: AssertionEntry): AuthoredAssertion => {
  const { rejected, since, until, role } = written;
  const [from, to] = endsOf(written.from, written.to, kind?.symmetric === true);
  return {
    relation: id,
    kind: written.kind,
    from,
    to,
    polarity: written.polarity ?? 'asserts',
    reality,
    ...(since !== undefined && { since }),
    ...(until !== undefined && { until }),
    ...(role !== undefined && { role }),
    ...(rejected !== undefined && { rejected: { reason: rejected } }),
  };
};

/** A year written as an unquoted number becomes a date. */
const valueOf = ({ index }: Dataset, { property, value }: WrittenStatement): PropertyValue =>
  index.property.get(property)?.type === 'date' && typeof value === 'number' ? String(value) : value;

const statementOf = (data: Dataset, claim: ClaimEntry, statement: WrittenStatement): Statement => ({
  entity: statement.entity,
  property: statement.property,
  value: valueOf(data, statement),
  reality: statement.reality ?? defaultReality(claim.written),
});

const citationOf = (cite: WrittenCite) => ({ ...cite, scope: cite.scope ?? ('narrow' as const) });

const claimOf = (data: Dataset, claim: ClaimEntry, asserts: AssertionEntry[]): AuthoredClaim => {
  const { id, document, section, paragraph, sentence, written } = claim;
  return {
    id,
    document: document.id,
    ...(section !== undefined && { section }),
    ...(paragraph !== undefined && { paragraph }),
    ...(sentence !== undefined && { sentence }),
    anchor: written.anchor,
    text: written.text,
    ...(written.uncertain && { uncertain: written.uncertain }),
    modality: written.modality,
    hedge: written.hedge,
    mentions: written.mentions ?? [],
    cites: (written.cites ?? []).map(citationOf),
    asserts: asserts.map(assertionOf),
    states: (written.states ?? []).map((statement) => statementOf(data, claim, statement)),
    decides: written.decides ?? [],
  };
};

const assertionsByClaim = ({ assertions }: Dataset): Map<ClaimEntry, AssertionEntry[]> => {
  const groups = new Map<ClaimEntry, AssertionEntry[]>();
  for (const entry of assertions) groups.set(entry.claim, [...(groups.get(entry.claim) ?? []), entry]);
  return groups;
};

/** The contents of a folder without faults, with ids and defaults filled in, ready to derive the graph from. */
export const authoredOf = (data: Dataset): Authored => {
  const asserted = assertionsByClaim(data);
  return {
    vocabulary: data.vocabulary ?? { kinds: [], relations: [], properties: [], forms: [], roles: [] },
    entities: data.entities,
    documents: data.documents.map(documentOf),
    claims: data.claims.map((claim) => claimOf(data, claim, asserted.get(claim) ?? [])),
    stories: data.stories,
  };
};
