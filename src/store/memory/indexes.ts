import { byId, groupBy, groupByEach, neighboursIn } from '../../graph/collections.ts';
import { bibliographicLines, contributorsOf } from '../../graph/bibliography.ts';
import { isDrawn } from '../../graph/line.ts';
import type { Claim, Document, Entity, Graph, Relation } from '../../graph/model.ts';
import { compare, compareClaims, compareIds } from '../../graph/ids.ts';
import { endsAsserted } from '../answers/named.ts';
import type { Contribution } from '../answers/lookups.ts';

/** A graph with maps for every lookup. All lists are in the order in which answers have them. */
export interface Indexes {
  graph: Graph;
  entities: ReadonlyMap<string, Entity>;
  documents: ReadonlyMap<string, Document>;
  claims: ReadonlyMap<string, Claim>;
  relations: ReadonlyMap<string, Relation>;
  /** Relations by end, the rejected ones too. */
  relationsOf: ReadonlyMap<string, Relation[]>;
  /** Those of them that lead from something to itself. */
  loopsOf: ReadonlyMap<string, Relation[]>;
  /** Far ends of relations that are not rejected. */
  neighboursOf: ReadonlyMap<string, string[]>;
  /** Claims that mention an entity, state a value of it, or assert one of its relations. */
  claimsOf: ReadonlyMap<string, Claim[]>;
  /** Claims by document, in text order. */
  claimsIn: ReadonlyMap<string, Claim[]>;
  /** Claims of other documents, by the document they cite. */
  citing: ReadonlyMap<string, Claim[]>;
  /** What the lines of bibliographies join to an entity or a document. */
  bibliographicNeighboursOf: ReadonlyMap<string, string[]>;
  /** Documents whose bibliography names an entity. */
  contributionsOf: ReadonlyMap<string, Contribution[]>;
}

/** Groups items by several keys each, every group sorted. */
const grouped = <T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
  order: (a: T, b: T) => number,
): Map<string, T[]> => groupByEach([...items].sort(order), keysOf);

const citedBy = (claim: Claim): string[] =>
  claim.cites.map(({ document }) => document).filter((document) => document !== claim.document);

function contributionsOf(documents: readonly Document[]): Map<string, Contribution[]> {
  const lines = documents.flatMap((document) =>
    contributorsOf(document).map(({ entity, role }) => ({ entity, document: document.id, role })),
  );
  const order = (a: Contribution, b: Contribution): number =>
    compare(a.document, b.document) || compare(a.role, b.role);
  const lists = grouped(lines, ({ entity }) => [entity], order);
  return new Map(
    [...lists].map(([entity, list]) => [entity, list.map(({ document, role }) => ({ document, role }))]),
  );
}

/** Index a graph. Nothing is copied: the graph must not change afterwards. */
export function indexGraph(graph: Graph): Indexes {
  return {
    graph,
    entities: byId(graph.entities),
    documents: byId(graph.documents),
    claims: byId(graph.claims),
    relations: byId(graph.relations),
    relationsOf: grouped(graph.relations, ({ from, to }) => [from, to], compareIds),
    loopsOf: groupBy(
      graph.relations.filter(({ from, to }) => from === to),
      ({ from }) => from,
    ),
    neighboursOf: neighboursIn(graph.relations.filter(isDrawn)),
    claimsOf: grouped(
      graph.claims,
      (claim) => [...claim.mentions, ...claim.states.map(({ entity }) => entity), ...endsAsserted(claim)],
      compareIds,
    ),
    claimsIn: grouped(graph.claims, ({ document }) => [document], compareClaims),
    citing: grouped(graph.claims, citedBy, compareIds),
    bibliographicNeighboursOf: neighboursIn(graph.documents.flatMap(bibliographicLines)),
    contributionsOf: contributionsOf(graph.documents),
  };
}

/** Number of neighbours of an entity in the whole graph. */
export const degreeOf = (indexes: Indexes, id: string): number => indexes.neighboursOf.get(id)?.length ?? 0;

/** The degrees of these entities, by id. */
export const degreesOf = (indexes: Indexes, entities: readonly { id: string }[]): Record<string, number> =>
  Object.fromEntries(entities.map(({ id }) => [id, degreeOf(indexes, id)]));
