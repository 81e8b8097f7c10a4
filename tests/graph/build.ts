import { createHash } from 'node:crypto';
import type { Authored, AuthoredAssertion, AuthoredClaim } from '../../src/graph/authored.ts';
import { deriveGraph } from '../../src/graph/derive.ts';
import { parseClaimId, parseRelationId } from '../../src/graph/ids.ts';
import type { Citation, Claim, Document, Entity, Graph, Relation, Statement } from '../../src/graph/model.ts';
import type { Vocabulary } from '../../src/graph/vocabulary.ts';

/** Small graphs for tests: everything has a harmless default, a test names what it is about. */

export const digest = (parts: Iterable<string>): string =>
  createHash('sha256')
    .update([...parts].join(''))
    .digest('hex');

const both = (text: string) => ({ zh: `${text}（中）`, en: text });

const VOCABULARY: Vocabulary = {
  kinds: ['country', 'summit', 'organisation'].map((id) => ({
    id,
    label: both(id),
    hue: 'country',
    shape: 'ellipse',
    icon: 'flag',
  })),
  relations: [
    { id: 'hosts', label: both('hosts'), inverse: both('is hosted by'), from: ['country'], to: ['summit'] },
    {
      id: 'signed',
      label: both('signed'),
      inverse: both('is signed by'),
      from: ['country'],
      to: ['summit'],
      qualifiers: ['since', 'until', 'role'],
      single: ['since', 'until'],
    },
  ],
  properties: [
    { id: 'held-from', label: both('held from'), type: 'date', of: ['summit'], single: true },
    { id: 'count', label: both('count'), type: 'number', of: ['summit'], single: true },
    { id: 'motto', label: both('motto'), type: 'text', of: ['summit'], single: true },
    { id: 'place', label: both('place'), type: 'text', of: ['summit'] },
  ],
  forms: [{ id: 'mou', label: both('mou') }],
  roles: [{ id: 'chair', label: both('chair') }],
};

export const HOSTS = 'hosts/country:us/summit:one';
export const SIGNED = 'signed/country:us/summit:one';

export const aDocument = (id: string, over: Partial<Document> = {}): Document => ({
  id,
  class: 'think-tank',
  lang: 'en',
  title: { en: id },
  seen: { as: 'page' },
  authors: [],
  primarySources: [],
  references: [],
  corrections: [],
  tensions: [],
  outline: [],
  csl: {},
  ...over,
});

export const aCitation = (over: Partial<Citation> = {}): Citation => ({
  document: 'doc:source',
  scope: 'narrow',
  ...over,
});

export const anAssertion = (relation: string, over: Partial<AuthoredAssertion> = {}): AuthoredAssertion => {
  const { kind = '', from = '', to = '' } = parseRelationId(relation) ?? {};
  return { relation, kind, from, to, polarity: 'asserts', reality: 'actual', ...over };
};

export const aStatement = (
  property: string,
  value: Statement['value'],
  over: Partial<Statement> = {},
): Statement => ({ entity: 'summit:one', property, value, reality: 'actual', ...over });

/** The claim belongs to the document its id names. */
export const aClaim = (id: string, over: Partial<AuthoredClaim> = {}): AuthoredClaim => ({
  id,
  document: parseClaimId(id)?.document ?? '',
  anchor: { exact: `the words of ${id}` },
  text: both(id),
  modality: 'fact',
  hedge: 'asserted',
  mentions: [],
  cites: [],
  asserts: [],
  states: [],
  decides: [],
  ...over,
});

const anEntity = (id: string): Omit<Entity, 'values'> => ({
  id,
  kind: id.split(':')[0] ?? '',
  names: [{ value: id, lang: 'en', role: 'short' }],
});

/** What the claims say, in think-tank documents of their own unless others are given. */
export const authored = (claims: AuthoredClaim[], documents: Document[] = []): Authored => {
  const given = new Set(documents.map(({ id }) => id));
  const needed = new Set([...claims.map(({ document }) => document), 'doc:source']);
  return {
    vocabulary: VOCABULARY,
    entities: ['country:us', 'summit:one'].map(anEntity),
    documents: [...documents, ...[...needed].filter((id) => !given.has(id)).map((id) => aDocument(id))],
    claims,
    stories: [],
  };
};

export const graphOf = (claims: AuthoredClaim[], documents: Document[] = []): Graph =>
  deriveGraph(authored(claims, documents), digest);

const found = <T extends { id: string }>(items: readonly T[], id: string): T => {
  const item = items.find((candidate) => candidate.id === id);
  if (!item) throw new Error(`the graph has no ${id}`);
  return item;
};

export const claimIn = (graph: Graph, id: string): Claim => found(graph.claims, id);
export const relationIn = (graph: Graph, id: string): Relation => found(graph.relations, id);
export const entityIn = (graph: Graph, id: string): Entity => found(graph.entities, id);
