import { EntenteError } from '../../graph/errors.ts';
import type { Graph } from '../../graph/model.ts';

/** Ids of one list, each once; a second one is reported. */
const idsOf = (list: readonly { id: string }[], what: string): Set<string> => {
  const ids = new Set<string>();
  for (const { id } of list) {
    if (ids.has(id))
      throw new EntenteError('bad-data', `Two ${what} have the id “${id}”; export the file again.`);
    ids.add(id);
  }
  return ids;
};

type Wanted = Iterable<string | undefined>;

/** Everything that is named must be there. */
const demand = (ids: ReadonlySet<string>, wanted: Wanted, owner: string): void => {
  for (const id of wanted) {
    if (id === undefined || ids.has(id)) continue;
    throw new EntenteError('bad-data', `${owner} names “${id}”, which is not in the file; export it again.`);
  }
};

interface Known {
  entities: Set<string>;
  documents: Set<string>;
  claims: Set<string>;
  relations: Set<string>;
  things: Set<string>;
}

const checkEntities = ({ entities, vocabulary }: Graph, known: Known): void => {
  const kinds = new Set(vocabulary.kinds.map(({ id }) => id));
  for (const entity of entities) {
    demand(kinds, [entity.kind], entity.id);
    demand(known.documents, [entity.document], entity.id);
    demand(known.claims, entity.complete?.claims ?? [], entity.id);
    for (const name of entity.names) demand(known.claims, name.claims ?? [], entity.id);
    for (const value of entity.values ?? []) demand(known.claims, value.claims, entity.id);
  }
};

const checkDocuments = ({ documents }: Graph, known: Known): void => {
  for (const document of documents) {
    const people = document.authors.map(({ entity }) => entity);
    demand(known.entities, [...people, document.publisher, document.venue], document.id);
    const leant = [...document.references.map((each) => each.document), ...document.primarySources];
    demand(known.documents, [...leant, ...document.corrections.map(({ basis }) => basis)], document.id);
    for (const { side, against } of document.tensions)
      demand(known.claims, [...side, ...against], document.id);
  }
};

const checkClaims = ({ claims }: Graph, known: Known): void => {
  for (const claim of claims) {
    demand(known.documents, [claim.document, ...claim.cites.map(({ document }) => document)], claim.id);
    demand(known.things, claim.mentions, claim.id);
    demand(
      known.relations,
      claim.asserts.map(({ relation }) => relation),
      claim.id,
    );
    demand(
      known.entities,
      claim.states.map(({ entity }) => entity),
      claim.id,
    );
    demand(known.claims, [...claim.decides.map((each) => each.claim), claim.outcome?.claim], claim.id);
  }
};

const checkRelations = ({ relations, vocabulary }: Graph, known: Known): void => {
  const kinds = new Set(vocabulary.relations.map(({ id }) => id));
  for (const relation of relations) {
    demand(kinds, [relation.kind], relation.id);
    demand(known.entities, [relation.from, relation.to], relation.id);
    const claims = relation.values.flatMap((value) => value.claims);
    demand(known.claims, [...relation.claims, ...claims, relation.outcome?.claim], relation.id);
  }
};

/** Whatever the graph names is in it, each id once; otherwise an EntenteError `bad-data`. */
export const checkIntegrity = (graph: Graph): void => {
  const entities = idsOf(graph.entities, 'entities');
  const documents = idsOf(graph.documents, 'documents');
  const known = {
    entities,
    documents,
    claims: idsOf(graph.claims, 'claims'),
    relations: idsOf(graph.relations, 'relations'),
    things: new Set([...entities, ...documents]),
  };
  idsOf(graph.stories, 'stories');
  checkEntities(graph, known);
  checkDocuments(graph, known);
  checkClaims(graph, known);
  checkRelations(graph, known);
};
