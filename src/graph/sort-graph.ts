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

/** The lists of a graph whose items have lists of their own, with what sorts those. */
const SORTED = { entities: entity, documents: document, claims: claim, relations: relation };

type Sorted = keyof typeof SORTED;
const isSorted = (field: string): field is Sorted => Object.hasOwn(SORTED, field);

/** An item of such a list with its own lists sorted; the item of any other list as it is. */
export const sortedItem = <T>(field: string, item: T): T =>
  isSorted(field) ? (SORTED[field] as (item: unknown) => T)(item) : item;

/** The same graph with its own lists sorted by code unit; those of their items are as they were. */
export const sortLists = (graph: Graph): Graph => ({
  ...graph,
  vocabulary: vocabulary(graph.vocabulary),
  entities: byId(graph.entities),
  documents: byId(graph.documents),
  claims: byId(graph.claims),
  relations: byId(graph.relations),
  stories: byId(graph.stories),
});

/** The same graph with every list that has no order of its own sorted by code unit. */
export function sortGraph(graph: Graph): Graph {
  const sorted = sortLists(graph);
  return {
    ...sorted,
    entities: sorted.entities.map(entity),
    documents: sorted.documents.map(document),
    claims: sorted.claims.map(claim),
    relations: sorted.relations.map(relation),
  };
}
