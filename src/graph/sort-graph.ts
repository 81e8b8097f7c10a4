import { compare, compareIds } from './ids.ts';
import type { Claim, Document, Entity, Graph, Relation } from './model.ts';
import type { Vocabulary } from './vocabulary.ts';

const strings = <T extends string>(list: readonly T[]): T[] => [...list].sort(compare);
const byId = <T extends { id: string }>(list: readonly T[]): T[] => [...list].sort(compareIds);
const by = <T>(list: readonly T[], keyOf: (item: T) => string): T[] =>
  [...list].sort((a, b) => compare(keyOf(a), keyOf(b)));

/** Names keep their order: the first is the one to show. */
const entity = (item: Entity): Entity => ({
  ...item,
  names: item.names.map((name) => (name.claims ? { ...name, claims: strings(name.claims) } : name)),
  ...(item.complete && { complete: { ...item.complete, claims: strings(item.complete.claims) } }),
  ...(item.ids && { ids: by(item.ids, ({ scheme, value }) => `${scheme} ${value}`) }),
  ...(item.values && { values: item.values.map((value) => ({ ...value, claims: strings(value.claims) })) }),
});

/** Authors, corrections and outline keep the order of the document. */
const document = (item: Document): Document => ({
  ...item,
  primarySources: strings(item.primarySources),
  references: [...item.references].sort((a, b) => a.number - b.number),
  tensions: byId(item.tensions).map((tension) => ({
    ...tension,
    side: strings(tension.side),
    against: strings(tension.against),
  })),
});

/** Citations keep the order of the sentence. */
const claim = (item: Claim): Claim => ({
  ...item,
  mentions: strings(item.mentions),
  asserts: by(item.asserts, (said) =>
    JSON.stringify([said.relation, said.polarity, said.reality, said.since, said.until, said.role]),
  ),
  states: by(item.states, ({ entity: of, property, reality, value }) =>
    JSON.stringify([of, property, reality, typeof value === 'object' ? [value.zh, value.en] : value]),
  ),
  decides: by(item.decides, (decision) => `${decision.claim} ${decision.outcome}`),
});

/** Values keep their order: the best class first. */
const relation = (item: Relation): Relation => ({
  ...item,
  values: item.values.map((value) => ({ ...value, claims: strings(value.claims) })),
  claims: strings(item.claims),
});

const vocabulary = (item: Vocabulary): Vocabulary => ({
  kinds: byId(item.kinds),
  relations: byId(item.relations).map((kind) => ({
    ...kind,
    from: strings(kind.from),
    to: strings(kind.to),
    ...(kind.qualifiers && { qualifiers: strings(kind.qualifiers) }),
    ...(kind.single && { single: strings(kind.single) }),
    ...(kind.roles && { roles: strings(kind.roles) }),
  })),
  properties: byId(item.properties).map((property) => ({ ...property, of: strings(property.of) })),
  forms: byId(item.forms),
  roles: byId(item.roles),
});

/** The same graph with every list that has no order of its own sorted by code unit. */
export const sortGraph = (graph: Graph): Graph => ({
  ...graph,
  vocabulary: vocabulary(graph.vocabulary),
  entities: byId(graph.entities).map(entity),
  documents: byId(graph.documents).map(document),
  claims: byId(graph.claims).map(claim),
  relations: byId(graph.relations).map(relation),
  stories: byId(graph.stories),
});
