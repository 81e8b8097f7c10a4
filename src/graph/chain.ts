import { compare } from './ids.ts';
import type { Citation, Claim, Document, Relation } from './model.ts';
import { speaksForItself } from './standing.ts';

/** What the columns of a chain hold, from what is said to whoever it leads back to. */
export type ChainColumn = 'claim' | 'document' | 'primary' | 'author' | 'publisher' | 'owner';

/** A thing in a chain: a claim, a document, an entity, or several authors of one document who made nothing else in it. */
export interface ChainNode {
  /** Id of the thing; `authors:` before the id of a document for its other authors. */
  id: string;
  column: ChainColumn;
  /** From left to right, from 0; each link leads to a higher layer. */
  layer: number;
  /** Ids of the authors that stand for one node. */
  several?: string[];
}

/** A step of a chain, from left to right. */
export interface ChainLink {
  from: string;
  to: string;
  /** Where it is a citation: the citation itself. Without one a claim stands on its own document. */
  citation?: Citation;
}

/** Where claims lead: citations, documents, primary sources, who made them, and what these belong to. */
export interface Chain {
  nodes: ChainNode[];
  links: ChainLink[];
  /** Claims that end where they begin: nothing that they cite, and no document that speaks for itself; in their order. */
  ending: string[];
}

/** What a chain is made of; the order of the claims is kept. */
export interface ChainParts {
  claims: readonly Claim[];
  documents: readonly Document[];
  /** Relations of belonging, from who belongs to what it belongs to. */
  belonging: readonly Pick<Relation, 'from' | 'to'>[];
}

/** Whether citations count that reach their claim from another sentence. */
interface Reach {
  wide?: boolean;
}

/** More authors than this of one document become one node, as far as they made nothing else in the chain. */
const MOST_AUTHORS = 2;

function claimLinks(
  claim: Claim,
  documents: ReadonlyMap<string, Document>,
  { wide = false }: Reach,
): ChainLink[] {
  const own = documents.get(claim.document);
  const cited = claim.cites
    .filter(({ scope, document }) => (wide || scope === 'narrow') && document !== claim.document)
    .map((citation): ChainLink => ({ from: claim.id, to: citation.document, citation }));
  const itself = own && speaksForItself(own.class) ? [{ from: claim.id, to: own.id }] : [];
  return [...cited, ...itself].filter(({ to }) => documents.has(to));
}

/** The documents that claims lead to, each with the links to its primary sources; a ring is left where it closes. */
function documentLinks(
  from: readonly string[],
  documents: ReadonlyMap<string, Document>,
): { met: Document[]; links: ChainLink[] } {
  const done = new Map<string, Document>();
  const open = new Set<string>();
  const links: ChainLink[] = [];
  const visit = (id: string): void => {
    const document = documents.get(id);
    if (!document || done.has(id)) return;
    open.add(id);
    for (const source of document.primarySources) {
      if (open.has(source) || !documents.has(source)) continue;
      links.push({ from: id, to: source });
      visit(source);
    }
    open.delete(id);
    done.set(id, document);
  };
  for (const id of from) visit(id);
  return { met: [...done.values()].reverse(), links };
}

interface People {
  links: ChainLink[];
  /** By the id of a node, the authors that it stands for. */
  several: Map<string, string[]>;
}

/**
 * Who made the documents; authors of one document alone are put together where there are many, but for publishers and
 * those to whom somebody belongs: these have nodes of their own.
 */
function makerLinks(documents: readonly Document[], belonging: ChainParts['belonging']): People {
  const made = new Map<string, number>();
  const makers = (document: Document) => [...new Set(document.authors.map(({ entity }) => entity))];
  const apart = new Set([
    ...documents.flatMap(({ publisher }) => publisher ?? []),
    ...belonging.map(({ to }) => to),
  ]);
  for (const document of documents) for (const id of makers(document)) made.set(id, (made.get(id) ?? 0) + 1);
  const several = new Map<string, string[]>();
  const links = documents.flatMap((document) => {
    const authors = makers(document);
    const alone = authors.filter((id) => made.get(id) === 1 && !apart.has(id));
    const together = authors.length > MOST_AUTHORS && alone.length > 1 ? alone : [];
    const group = `authors:${document.id}`;
    if (together.length > 0) several.set(group, together);
    const single = authors.filter((id) => !together.includes(id));
    const ends = [
      ...(together.length > 0 ? [group] : []),
      ...single,
      ...(document.publisher === undefined || single.includes(document.publisher)
        ? []
        : [document.publisher]),
    ];
    return ends.map((to): ChainLink => ({ from: document.id, to }));
  });
  return { links, several };
}

/** The longest way to each node along the links, which lead nowhere back; what nothing leads to lies at 0. */
function depths(links: readonly ChainLink[]): ReadonlyMap<string, number> {
  const into = new Map<string, string[]>();
  for (const { from, to } of links) into.set(to, [...(into.get(to) ?? []), from]);
  const known = new Map<string, number>();
  const depth = (id: string): number => {
    const held = known.get(id);
    if (held !== undefined) return held;
    const found = Math.max(0, ...(into.get(id) ?? []).map((from) => depth(from) + 1));
    known.set(id, found);
    return found;
  };
  for (const { from, to } of links) for (const id of [from, to]) depth(id);
  return known;
}

/** Relations of belonging that are reached from these, without those that would lead back in a ring. */
function ownerLinks(from: readonly string[], belonging: ChainParts['belonging']): ChainLink[] {
  const links: ChainLink[] = [];
  const above = (id: string) => belonging.filter((line) => line.from === id).map(({ to }) => to);
  const done = new Set<string>();
  const visit = (id: string, open: readonly string[]): void => {
    if (done.has(id)) return;
    for (const to of [...above(id)].sort(compare)) {
      if (to === id || open.includes(to)) continue;
      links.push({ from: id, to });
      visit(to, [...open, id]);
    }
    done.add(id);
  };
  for (const id of from) visit(id, []);
  return links;
}

interface Stage {
  column: ChainColumn;
  ids: readonly string[];
  depth?: ReadonlyMap<string, number>;
}

/** Layers stage by stage: each begins behind the last layer of the one before; empty ones take none. */
function layered(stages: readonly Stage[], several: People['several']): ChainNode[] {
  let next = 0;
  return stages.flatMap(({ column, ids, depth }) => {
    if (ids.length === 0) return [];
    const begin = next;
    const nodes = ids.map((id): ChainNode => {
      const layer = begin + (depth?.get(id) ?? 0);
      next = Math.max(next, layer + 1);
      const many = several.get(id);
      const deeper = column === 'document' && layer > begin ? 'primary' : column;
      return { id, column: deeper, layer, ...(many && { several: many }) };
    });
    return nodes;
  });
}

/**
 * The chain from claims to their sources and on to whoever made and owns these, in layers from left to right. Narrow
 * citations only, unless the wide ones are asked for. Rings of documents or owners end where they close.
 */
export function chainOf({ claims, documents, belonging }: ChainParts, reach: Reach = {}): Chain {
  const known = new Map(documents.map((document) => [document.id, document]));
  const said = claims.flatMap((claim) => claimLinks(claim, known, reach));
  const begun = new Set(said.map(({ from }) => from));
  const { met, links: behind } = documentLinks(
    said.map(({ to }) => to),
    known,
  );
  const { links: made, several } = makerLinks(met, belonging);
  const publishers = new Set(met.flatMap(({ publisher }) => publisher ?? []));
  const makers = [...new Set(made.map(({ to }) => to))];
  const owned = ownerLinks(makers, belonging);
  const owners = new Set(owned.flatMap(({ from, to }) => (publishers.has(from) ? [from, to] : [to])));
  const houses = [...new Set([...makers.filter((id) => publishers.has(id)), ...owners])];
  const depth = depths(owned.filter(({ from }) => houses.includes(from)));
  const nodes = layered(
    [
      { column: 'claim', ids: claims.filter(({ id }) => begun.has(id)).map(({ id }) => id) },
      { column: 'document', ids: met.map(({ id }) => id), depth: depths(behind) },
      { column: 'author', ids: makers.filter((id) => !houses.includes(id)) },
      { column: 'publisher', ids: houses, depth },
    ],
    several,
  );
  const owning = new Set(owned.map(({ to }) => to));
  return {
    nodes: nodes.map((node) =>
      node.column === 'publisher' && owning.has(node.id) && !publishers.has(node.id)
        ? { ...node, column: 'owner' }
        : node,
    ),
    links: [...said, ...behind, ...made, ...owned],
    ending: claims.filter(({ id }) => !begun.has(id)).map(({ id }) => id),
  };
}
