import type { Claim, Document, Entity, Graph, Relation } from '../../graph/model.ts';
import { compare, compareClaims, compareIds } from '../../graph/ids.ts';
import { bibliographyOf, endsAsserted } from '../answers/named.ts';
import type { Written } from '../answers/reads.ts';

/** A graph by id, and by what its parts say of each other. All lists are in the order of answers. */
export interface Indexes {
  graph: Graph;
  entities: ReadonlyMap<string, Entity>;
  documents: ReadonlyMap<string, Document>;
  claims: ReadonlyMap<string, Claim>;
  relations: ReadonlyMap<string, Relation>;
  /** Relations by end, the rejected ones too. */
  relationsOf: ReadonlyMap<string, Relation[]>;
  /** Far ends of relations that are not rejected. */
  neighboursOf: ReadonlyMap<string, string[]>;
  /** Claims that mention an entity, state a value of it, or assert one of its relations. */
  claimsOf: ReadonlyMap<string, Claim[]>;
  /** Claims by document, in text order. */
  claimsIn: ReadonlyMap<string, Claim[]>;
  /** Claims of other documents, by the document they cite. */
  citing: ReadonlyMap<string, Claim[]>;
  /** Documents whose bibliography names an entity. */
  writtenBy: ReadonlyMap<string, Written[]>;
}

/** Whether a relation is drawn; a rejected one is kept with its reason and only found by its id or in lists. */
export const isDrawn = (relation: Relation): boolean => relation.rejected === undefined;

const byId = <T extends { id: string }>(items: readonly T[]): Map<string, T> =>
  new Map(items.map((item) => [item.id, item]));

/** Items by every key they have, each once a key, each list sorted. */
function grouped<T>(
  items: readonly T[],
  keysOf: (item: T) => Iterable<string>,
  order: (a: T, b: T) => number,
): Map<string, T[]> {
  const lists = new Map<string, T[]>();
  for (const item of [...items].sort(order)) {
    for (const key of new Set(keysOf(item))) {
      const list = lists.get(key);
      if (list) list.push(item);
      else lists.set(key, [item]);
    }
  }
  return lists;
}

const citedBy = (claim: Claim): string[] =>
  claim.cites.map(({ document }) => document).filter((document) => document !== claim.document);

function neighbours(relations: readonly Relation[]): Map<string, string[]> {
  const sets = new Map<string, Set<string>>();
  const meet = (a: string, b: string): void => {
    const set = sets.get(a) ?? new Set();
    sets.set(a, set.add(b));
  };
  for (const { from, to } of relations) {
    if (from === to) continue;
    meet(from, to);
    meet(to, from);
  }
  return new Map([...sets].map(([id, set]) => [id, [...set].sort(compare)]));
}

function writtenBy(documents: readonly Document[]): Map<string, Written[]> {
  const lines = documents.flatMap((document) =>
    bibliographyOf(document).map(({ entity, role }) => ({ entity, document: document.id, role })),
  );
  const order = (a: Written, b: Written): number =>
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
    neighboursOf: neighbours(graph.relations.filter(isDrawn)),
    claimsOf: grouped(
      graph.claims,
      (claim) => [...claim.mentions, ...claim.states.map(({ entity }) => entity), ...endsAsserted(claim)],
      compareIds,
    ),
    claimsIn: grouped(graph.claims, ({ document }) => [document], compareClaims),
    citing: grouped(graph.claims, citedBy, compareIds),
    writtenBy: writtenBy(graph.documents),
  };
}
