import fc from 'fast-check';
import { canonicalJson } from '../../../../src/graph/canonical.ts';
import { EVIDENCE } from '../../../../src/graph/evidence.ts';
import { compare } from '../../../../src/graph/ids.ts';
import { MODALITIES, REALITIES, SOURCE_CLASSES, STATUSES, type Graph } from '../../../../src/graph/model.ts';
import { CITING } from '../../../../src/graph/view.ts';
import type { GraphReader, Options } from '../../../../src/store/port.ts';
import { queriesOf } from './queries.ts';
import { VOCABULARY } from './vocabulary.ts';

/** One question, as it stands in a message where two readers answer it differently. */
export interface Put {
  said: string;
  ask: (reader: GraphReader) => Promise<unknown>;
}

type Asked = Exclude<keyof GraphReader, 'until'>;

/** A question of the port by its name, with what is given. */
function put<K extends Asked>(name: K, ...given: Parameters<GraphReader[K]>): Put {
  const ask = (reader: GraphReader): Promise<unknown> => {
    const asked = reader[name] as (...given: Parameters<GraphReader[K]>) => Promise<unknown>;
    return asked.apply(reader, given);
  };
  return { said: `${name}(${given.map((one) => JSON.stringify(one)).join(', ')})`, ask };
}

const NOBODY = 'country:nobody';
const PAGES = [{}, { limit: 0 }, { limit: 2 }, { limit: 2, offset: 1 }, { offset: 3 }, { offset: 100 }];
const idsOf = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);
const kindsOf = idsOf([...VOCABULARY.relations, { id: 'nothing' }]);

const details = (graph: Graph): Put[] => [
  ...[...idsOf(graph.entities), NOBODY].map((id) => put('entity', id)),
  ...[...idsOf(graph.relations), 'cites/country:kr/country:nobody'].map((id) => put('relation', id)),
  ...[...idsOf(graph.documents), 'doc:lost'].map((id) => put('document', id)),
  ...[...idsOf(graph.claims), 'claim:note/777'].map((id) => put('claim', id)),
];

function claimFilters({ documents }: Graph): Options<'claims'>[] {
  const single: Options<'claims'>[] = [
    ...[...idsOf(documents), 'doc:lost'].map((document) => ({ document })),
    ...['一', '二', '三'].map((section) => ({ section })),
    ...MODALITIES.map((modality) => ({ modality })),
    ...STATUSES.map((status) => ({ status })),
    ...CITING.map((cites) => ({ cites })),
  ];
  const [document] = idsOf(documents);
  const both = CITING.map((cites) => ({ cites, ...(document !== undefined && { document }), limit: 2 }));
  const weak = CITING.map((cites) => ({ cites, status: 'weak' as const, section: '一' }));
  return [...PAGES, ...single, ...both, ...weak];
}

const lists = (graph: Graph): Put[] => [
  put('claims'),
  ...claimFilters(graph).map((filter) => put('claims', filter)),
  ...PAGES.map((page) => put('entities', page)),
  ...[...idsOf(VOCABULARY.kinds), 'planet'].map((kind) => put('entities', { kind, limit: 3 })),
  ...PAGES.map((page) => put('relations', page)),
  ...STATUSES.map((status) => put('relations', { status })),
  ...REALITIES.map((reality) => put('relations', { reality, status: 'uncited' })),
  ...kindsOf.map((kind) => put('relations', { kind, limit: 2 })),
  ...PAGES.map((page) => put('documents', page)),
  ...SOURCE_CLASSES.map((source) => put('documents', { class: source, limit: 1 })),
];

const EXPANSIONS: Options<'expand'>[] = [
  ...PAGES,
  ...kindsOf.map((kind) => ({ kinds: [kind] })),
  { kinds: [] },
  { kinds: ['cites', 'entity'], limit: 1, offset: 1 },
];

const pieces = (graph: Graph): Put[] => {
  const ids = idsOf(graph.entities);
  const [document] = idsOf(graph.documents);
  return [
    ...[[], ids, ids.slice(1), [...ids.slice(0, 2), NOBODY, document ?? '', ids[0] ?? '']].map((some) =>
      put('among', some),
    ),
    ...[ids.slice(0, 1), ids.slice(1, 3), [NOBODY]].map((touching) =>
      put('among', [...ids, NOBODY], { touching }),
    ),
    ...[...ids, NOBODY].flatMap((id) => EXPANSIONS.map((options) => put('expand', id, options))),
    ...[undefined, 0, 1, 3, 100].flatMap((limit) => [put('network', limit), put('overview', limit)]),
    put('bibliography', []),
    put('bibliography', [NOBODY, 'doc:lost', ...ids.slice(0, 2)]),
    ...idsOf(graph.documents).map((id) => put('bibliography', [id])),
  ];
};

const tracing = (graph: Graph): Put[] => {
  const [entities, documents] = [idsOf(graph.entities), idsOf(graph.documents)];
  const named = [...documents, ...entities, ...SOURCE_CLASSES, NOBODY];
  const all = [...named, ...idsOf(graph.claims), ...idsOf(graph.relations)];
  return [
    ...[...documents, 'doc:lost'].map((id) => put('coverage', id)),
    ...all.filter((id) => !SOURCE_CLASSES.some((source) => source === id)).map((id) => put('provenance', id)),
    ...named.flatMap((id) => [put('resting', [id]), put('resting', [id], { alone: true, limit: 2 })]),
    ...[documents, entities, [...SOURCE_CLASSES], []].map((some) => put('resting', some, { alone: true })),
    ...PAGES.map((page) => put('resting', documents, page)),
    put('evidence', all),
    ...all.slice(-5).map((id) => put('evidence', [id, NOBODY])),
    ...(['id', 'resting', 'alone'] as const).map((order) => put('sources', { order })),
    ...[...documents, 'doc:lost'].map((document) => put('sources', { document, order: 'alone' })),
    ...PAGES.map((page) => put('sources', page)),
    ...[...documents, 'doc:lost'].map((document) => put('conflicts', { document })),
    ...PAGES.map((page) => put('conflicts', page)),
  ];
};

const circles = (graph: Graph): Put[] => {
  const all = graph.relations.map(({ kind, to }) => `${kind}/${to}`);
  return [
    ...PAGES.map((page) => put('circles', page)),
    ...PAGES.map((page) => put('parties', all, page)),
    ...[...all, 'signed/agreement:lost'].map((id) => put('parties', [id])),
    put('parties', []),
  ];
};

/** What patterns begin with, in turn: all, a kind, one entity. */
const STARTS: [string | undefined, Options<'pattern'>][] = [
  ['_', { limit: 3 }],
  ['country', {}],
  [undefined, { predictions: true }],
  ['_', { predictions: true }],
];

/** Patterns in which chance has its say: what kinds of relation there are decides which lead somewhere. */
function patterns(graph: Graph): Put[] {
  const [entity = NOBODY] = idsOf(graph.entities);
  const ends = ['_', 'country', entity];
  const single = VOCABULARY.relations.flatMap(({ id }, at) =>
    ends.map((end, other) => {
      const forms = [`${id}/${end}`, `not:${id}/${end}`, `${id}/by/${end}`, `not:${id}/by/${end}`];
      return forms[(at + other + graph.relations.length) % forms.length] ?? '';
    }),
  );
  const longer = VOCABULARY.relations.flatMap(({ id }, at) => {
    const [next, last] = [1, 2].map(
      (by) => idsOf(VOCABULARY.relations)[(at + by) % VOCABULARY.relations.length],
    );
    return [
      [`${id}/_`, `${next}/by/_`, `${last}/_`],
      [`${id}/by/_`, `${next}/_`, `not:${last}/_`, `and:${id}/country`],
      [`not:${id}/by/_`, `and:${next}/_`, `${next}/by/_`, `not:${last}/${entity}`],
    ];
  });
  const steps = [[], ...single.map((step) => [step]), ...longer];
  return [
    ...steps.map((some, at) => {
      const [start, options] = STARTS[at % STARTS.length] ?? [entity, { predictions: true }];
      return put('pattern', [start ?? entity, ...some], options);
    }),
    ...PAGES.map((page) => put('pattern', ['entity', 'cites/_'], page)),
    put('pattern', ['country', `cites/${NOBODY}`]),
  ];
}

const FILTERS: Options<'paths'>[] = EVIDENCE.flatMap((evidence) => [
  { evidence },
  { evidence, predictions: false },
]);

/** Between every two there and back, with every filter one of the ways, within bounds from the first. */
function paths(graph: Graph): Put[] {
  const ids = idsOf(graph.entities);
  const bounds = [{ limit: 1 }, { limit: 0 }, { steps: 1 }, { steps: 0 }, { steps: 2, limit: 2 }];
  const pairs = ids.flatMap((from, at) =>
    ids.map((to, other) => ({
      from,
      to,
      ways: at > other ? [{}] : [...FILTERS, ...(at === 0 ? bounds : [])],
    })),
  );
  return [
    ...pairs.flatMap(({ from, to, ways }) => ways.map((options) => put('paths', from, to, options))),
    ...[...ids, ...idsOf(graph.documents)].map((to) =>
      put('paths', ids[0] ?? '', to, { documents: true, evidence: 'supported' }),
    ),
    put('paths', ids[0] ?? '', NOBODY),
    put('paths', idsOf(graph.documents)[0] ?? '', NOBODY, { documents: true }),
    put('paths', NOBODY, ids[0] ?? ''),
  ];
}

/** Everything but the search. */
export const questionsOf = (graph: Graph): Put[] => [
  ...[put('version'), put('about'), put('stories'), put('graph')],
  { said: 'graph() as text', ask: async (reader) => canonicalJson(await reader.graph()) },
  ...[details, lists, pieces, tracing, circles, patterns, paths].flatMap((part) => part(graph)),
];

/** A search, its hits in the order of their ids: how they are ranked is each store's own. */
const found = (query: string, options: Parameters<GraphReader['search']>[1]): Put => {
  const { said, ask } = put('search', query, options);
  const inOrder = async (reader: GraphReader) => {
    const { hits, ...rest } = (await ask(reader)) as Awaited<ReturnType<GraphReader['search']>>;
    return { ...rest, hits: [...hits].sort((a, b) => compare(`${a.type} ${a.id}`, `${b.type} ${b.id}`)) };
  };
  return { said, ask: inOrder };
};

/**
 * Some of the searches that there are to put. Which ones is a matter of chance and of their words, so
 * that a search stays among them when what else there is becomes less.
 */
export function searchesOf(graph: Graph, { chance, most }: { chance: number; most: number }): Put[] {
  const ranked = queriesOf(graph).map((query) => ({ query, rank: fc.hash(`${chance} ${query}`) }));
  const some = ranked.sort((a, b) => a.rank - b.rank).slice(0, most);
  return some.flatMap(({ query, rank }) => [
    found(query, { limit: 100 }),
    ...(rank % 4 === 0 ? [found(query, { limit: 100, types: ['entity', 'claim'] })] : []),
  ]);
}
