import { typeOf } from '../../../graph/ids.ts';
import type { Claim, Document, Statement } from '../../../graph/model.ts';
import { contributorsOf } from '../../../graph/bibliography.ts';
import type { OwnLabel, OwnType } from '../../../graph/cypher/names.ts';
import type { Properties } from './nodes.ts';

/**
 * An edge between two nodes, given by their ids. `at` is its place in a list, where one node has several to
 * the same other.
 */
export interface Edge {
  from: string;
  to: string;
  at: number;
  properties: Properties;
}

const edge = (from: string, to: string, rest: Partial<Pick<Edge, 'at' | 'properties'>> = {}): Edge => ({
  ...{ from, to, at: 0, properties: {} },
  ...rest,
});

const valueOf = ({ value }: Statement): Properties =>
  typeof value === 'object' ? { value_zh: value.zh, value_en: value.en } : { value };

/** One type of edges: the labels at its two ends, and how to read the edges of one thing from it. */
export interface EdgeKind<T> {
  type: OwnType;
  from: OwnLabel;
  to: OwnLabel;
  edges: (thing: T) => Edge[];
}

const assertions = (claim: Claim, polarity: 'asserts' | 'denies'): Edge[] =>
  claim.asserts.flatMap((said, at) => {
    const { relation, reality, since, until, role } = said;
    return said.polarity === polarity
      ? [edge(claim.id, relation, { at, properties: { reality, since, until, role } })]
      : [];
  });

/** A claim may mention a document as well as an entity. */
const mentions = (claim: Claim, type: 'entity' | 'document'): Edge[] =>
  claim.mentions.filter((id) => typeOf(id) === type).map((id) => edge(claim.id, id));

const citations = (claim: Claim): Edge[] =>
  claim.cites.map(({ document, marker, scope, stance, fidelity, temporalFit }, at) =>
    edge(claim.id, document, { at, properties: { marker, scope, stance, fidelity, temporalFit } }),
  );

const statements = (claim: Claim): Edge[] =>
  claim.states.map((stated, at) => {
    const { entity, property, reality } = stated;
    return edge(claim.id, entity, { at, properties: { property, reality, ...valueOf(stated) } });
  });

const decisions = (claim: Claim): Edge[] =>
  claim.decides.map((decision, at) =>
    edge(claim.id, decision.claim, { at, properties: { outcome: decision.outcome } }),
  );

export const CLAIM_EDGES: readonly EdgeKind<Claim>[] = [
  { type: 'CITES', from: 'Claim', to: 'Document', edges: citations },
  { type: 'MENTIONS', from: 'Claim', to: 'Entity', edges: (claim) => mentions(claim, 'entity') },
  { type: 'MENTIONS', from: 'Claim', to: 'Document', edges: (claim) => mentions(claim, 'document') },
  { type: 'STATES', from: 'Claim', to: 'Entity', edges: statements },
  { type: 'DECIDES', from: 'Claim', to: 'Claim', edges: decisions },
  { type: 'ASSERTS', from: 'Claim', to: 'Relation', edges: (claim) => assertions(claim, 'asserts') },
  { type: 'DENIES', from: 'Claim', to: 'Relation', edges: (claim) => assertions(claim, 'denies') },
];

const people = (document: Document): Edge[] =>
  contributorsOf(document).map(({ entity, role }, at) =>
    edge(document.id, entity, { at, properties: { role } }),
  );

const references = (document: Document): Edge[] =>
  document.references.map((reference, at) =>
    edge(document.id, reference.document, { at, properties: { number: reference.number } }),
  );

/** What a claim cites and no list of references has: without a number. */
const unlisted = (document: Document): Edge[] =>
  (document.unlistedReferences ?? []).map((id) => edge(document.id, id));

const primary = (document: Document): Edge[] => document.primarySources.map((id) => edge(document.id, id));

export const DOCUMENT_EDGES: readonly EdgeKind<Document>[] = [
  { type: 'WRITTEN_BY', from: 'Document', to: 'Entity', edges: people },
  { type: 'REFERS_TO', from: 'Document', to: 'Document', edges: references },
  { type: 'REFERS_TO', from: 'Document', to: 'Document', edges: unlisted },
  { type: 'SECONDARY_TO', from: 'Document', to: 'Document', edges: primary },
];
