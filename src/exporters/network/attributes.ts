import { displayName, titleOf, type Lang } from '../../graph/names.ts';
import { setsOf, stated } from '../../graph/stated-values.ts';
import { periodsOf } from './periods.ts';
import type { Edge, Network, Node } from './network.ts';

type Value = string | number | boolean | undefined;

/** An attribute of nodes or edges with its type, in the words that GraphML and GEXF share. */
export interface Attribute<T> {
  name: string;
  type: 'string' | 'boolean' | 'double' | 'int';
  value: (of: T, network: Network) => Value;
}

const text = <T>(name: string, value: Attribute<T>['value']): Attribute<T> => ({
  name,
  type: 'string',
  value,
});
const whole = <T>(name: string, value: Attribute<T>['value']): Attribute<T> => ({ name, type: 'int', value });
const flag = <T>(name: string, value: Attribute<T>['value']): Attribute<T> => ({
  name,
  type: 'boolean',
  value,
});
const real = <T>(name: string, value: Attribute<T>['value']): Attribute<T> => ({
  name,
  type: 'double',
  value,
});

const named = ({ entity, document }: Node, lang: Lang): string =>
  entity ? displayName(entity, lang).value : titleOf(document, lang).value;

/** Ids, words and dates of ours have no spaces. */
const list = (items: readonly string[] | undefined): string | undefined =>
  items && items.length > 0 ? items.join(' ') : undefined;

export const NODE_ATTRIBUTES: readonly Attribute<Node>[] = [
  text('type', ({ entity }) => (entity ? 'entity' : 'document')),
  text('kind', ({ entity }) => entity?.kind ?? 'document'),
  text('kind_label', ({ entity }, { labels }) => entity && labels.kind(entity.kind)),
  text('name_zh', (node) => named(node, 'zh')),
  text('name_en', (node) => named(node, 'en')),
  text('form', ({ entity }) => entity?.form),
  flag('prospective', ({ entity }) => entity && entity.prospective === true),
  text('class', ({ document }) => document?.class),
  text('language', ({ document }) => document?.lang),
  text('url', ({ document }) => document?.url),
  text('since', (node, { vocabulary }) => periodsOf(node, vocabulary)[0]?.since),
  text('until', (node, { vocabulary }) => periodsOf(node, vocabulary)[0]?.until),
  whole('claims', ({ id }, { claimsAt }) => claimsAt.get(id) ?? 0),
];

const documentsOf = ({ relation, line }: Edge, { documentOf }: Network): string[] =>
  relation ? [...new Set(relation.claims.flatMap((id) => documentOf.get(id) ?? []))] : [line.from];

export const EDGE_ATTRIBUTES: readonly Attribute<Edge>[] = [
  text('layer', ({ relation }) => (relation ? 'relations' : 'bibliography')),
  text('relation', ({ relation, line }) => relation?.kind ?? line?.kind),
  flag('symmetric', ({ relation }, { vocabulary }) =>
    relation ? vocabulary.relation.get(relation.kind)?.symmetric === true : false,
  ),
  text('status', ({ relation }) => relation?.status),
  text('reality', ({ relation }) => relation?.reality),
  whole('sources', ({ relation }) => relation?.sources),
  whole('claims', ({ relation }) => relation?.claims.length),
  text('since', ({ relation }) => relation && stated(relation, 'since')),
  text('until', ({ relation }) => relation && stated(relation, 'until')),
  text('role', ({ relation }) => relation && stated(relation, 'role')),
  text('values', ({ relation }) => relation && list(setsOf(relation))),
  text('disputed', ({ relation }) => list(relation?.disputed)),
  text('outcome', ({ relation }) => relation?.outcome?.value),
  text('flags', ({ relation }) => list(relation?.flags)),
  text('documents', (edge, network) => list(documentsOf(edge, network))),
];

/** What only a picture has. */
export const PLACE_ATTRIBUTES: readonly Attribute<Node>[] = [
  real('x', ({ drawn }) => drawn?.x),
  real('y', ({ drawn }) => drawn?.y),
  real('size', ({ drawn }) => drawn?.size),
];
export const FADED_NODE: Attribute<Node> = flag('faded', ({ drawn }) => drawn?.faded);
export const FADED_EDGE: Attribute<Edge> = flag('faded', ({ faded }) => faded);
