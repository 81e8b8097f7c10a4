import { contributorsOf } from '../../graph/bibliography.ts';
import type { OwnLabel, OwnType } from '../../graph/cypher/names.ts';
import { typeOf } from '../../graph/ids.ts';
import type { Claim, Document, Relation, Statement } from '../../graph/model.ts';
import type { Properties } from './nodes.ts';

/** The far end of an edge, its properties, and its place in a list where one thing has several to the same other. */
type Edge = readonly [to: string, properties: Properties, at: number];

/** The edges of one type from one thing. */
export interface EdgeKind<T> {
  type: OwnType;
  from: OwnLabel;
  to: OwnLabel;
  edges: (thing: T) => readonly Edge[];
}

const bare = (ids: readonly string[]): Edge[] => ids.map((id) => [id, {}, 0]);

const valueOf = ({ value }: Statement): Properties =>
  typeof value === 'object' ? { value_zh: value.zh, value_en: value.en } : { value };

const said = ({ asserts }: Claim, polarity: 'asserts' | 'denies'): Edge[] =>
  asserts.flatMap((each, at): Edge[] => {
    const { relation, reality, since, until, role } = each;
    return each.polarity === polarity ? [[relation, { reality, since, until, role }, at]] : [];
  });

/** A claim may mention a document as well as an entity. */
const mentioned = ({ mentions }: Claim, type: 'entity' | 'document') =>
  bare(mentions.filter((id) => typeOf(id) === type));

export const CLAIM_EDGES: readonly EdgeKind<Claim>[] = [
  { type: 'STANDS_IN', from: 'Claim', to: 'Document', edges: ({ document }) => bare([document]) },
  {
    ...{ type: 'CITES', from: 'Claim', to: 'Document' },
    edges: ({ cites }) =>
      cites.map(({ document, marker, scope, stance, fidelity, temporalFit }, at) => [
        document,
        { marker, scope, stance, fidelity, temporalFit },
        at,
      ]),
  },
  { type: 'MENTIONS', from: 'Claim', to: 'Entity', edges: (claim) => mentioned(claim, 'entity') },
  { type: 'MENTIONS', from: 'Claim', to: 'Document', edges: (claim) => mentioned(claim, 'document') },
  {
    ...{ type: 'STATES', from: 'Claim', to: 'Entity' },
    edges: ({ states }) =>
      states.map((each, at) => [
        each.entity,
        { property: each.property, reality: each.reality, ...valueOf(each) },
        at,
      ]),
  },
  {
    ...{ type: 'DECIDES', from: 'Claim', to: 'Claim' },
    edges: ({ decides }) => decides.map(({ claim, outcome }, at) => [claim, { outcome }, at]),
  },
  { type: 'ASSERTS', from: 'Claim', to: 'Relation', edges: (claim) => said(claim, 'asserts') },
  { type: 'DENIES', from: 'Claim', to: 'Relation', edges: (claim) => said(claim, 'denies') },
];

export const DOCUMENT_EDGES: readonly EdgeKind<Document>[] = [
  {
    ...{ type: 'WRITTEN_BY', from: 'Document', to: 'Entity' },
    edges: (document) => contributorsOf(document).map(({ entity, role }, at) => [entity, { role }, at]),
  },
  {
    ...{ type: 'REFERS_TO', from: 'Document', to: 'Document' },
    edges: ({ references, unlistedReferences = [] }) => [
      ...references.map(({ document, number }, at): Edge => [document, { number }, at]),
      ...bare(unlistedReferences),
    ],
  },
  {
    ...{ type: 'SECONDARY_TO', from: 'Document', to: 'Document' },
    edges: ({ primarySources }) => bare(primarySources),
  },
];

export const RELATION_EDGES: readonly EdgeKind<Relation>[] = [
  { type: 'FROM', from: 'Relation', to: 'Entity', edges: ({ from }) => bare([from]) },
  { type: 'TO', from: 'Relation', to: 'Entity', edges: ({ to }) => bare([to]) },
];
