import Graphology from 'graphology';
import MiniSearch from 'minisearch';
import { clustered, type Clustered } from '../clustered.ts';
import { madeOf } from '../made.ts';
import { neighboursIn } from '../../src/graph/collections.ts';
import type { Graph } from '../../src/graph/model.ts';
import { indexGraph } from '../../src/store/memory/indexes.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { buildSearchIndex } from '../../src/store/memory/search/search-index.ts';

/** A way to hold a graph in memory: what is given, which is not counted, and what is built from that. */
interface Holder<T> {
  given(size: number): T;
  build(data: T): unknown;
}

/** Neighbours of the hub: this share of all entities. */
export const HUB = 0.05;

export const givenClusters = (size: number): Clustered =>
  clustered({ nodes: size, edges: 3 * size, hub: size * HUB });
const givenGraph = (size: number): Graph => madeOf(givenClusters(size));
/** Names and nothing else, as the search of names by others has them. */
const givenNames = (size: number): Graph => ({
  ...givenGraph(size),
  claims: [],
  documents: [],
  relations: [],
});

/** Undirected, with the names at its nodes. */
export function graphologyOf({ nodes, edges }: Clustered): Graphology {
  const graph = new Graphology({ type: 'undirected' });
  for (const [at, { zh, en }] of nodes.entries()) graph.addNode(`country:n${at}`, { zh, en });
  for (const [a, b] of edges) graph.addEdgeWithKey(`e${a}-${b}`, `country:n${a}`, `country:n${b}`);
  return graph;
}

/** Words of Latin letters, and every character and pair of characters of Chinese: its own finds no Chinese. */
function tokens(text: string): string[] {
  const words = text.toLowerCase().match(/[a-z0-9]+|\p{Script=Han}+/gu) ?? [];
  return words.flatMap((word) => {
    if (/^[a-z0-9]/.test(word)) return [word];
    const characters = Array.from(word);
    return [...characters, ...characters.slice(1).map((each, at) => `${characters[at] ?? ''}${each}`)];
  });
}

/** Of the index of others, what is asked of it here. */
interface NameIndex {
  addAll(names: readonly object[]): void;
  search(words: string, options: { combineWith: 'AND' }): unknown[];
}

/** Both names of every node. */
export function miniSearchOf({ nodes }: Clustered): NameIndex {
  const index: NameIndex = new MiniSearch({
    fields: ['zh', 'en'],
    storeFields: ['zh', 'en'],
    tokenize: tokens,
  });
  index.addAll(nodes.map(({ zh, en }, id) => ({ id, zh, en })));
  return index;
}

export const HOLDERS = {
  'Entente, all of it with claims and search': {
    given: givenGraph,
    async build(graph: Graph) {
      const store = openMemory(graph);
      await store.search('x');
      return store;
    },
  },
  'Entente, neighbours': { given: givenGraph, build: (graph: Graph) => neighboursIn(graph.relations) },
  'Entente, search of names': {
    given: givenNames,
    build: (graph: Graph) => buildSearchIndex(indexGraph(graph)),
  },
  graphology: { given: givenClusters, build: graphologyOf },
  'MiniSearch, the names': { given: givenClusters, build: miniSearchOf },
} satisfies Record<string, Holder<Graph> | Holder<Clustered>>;
export type HolderName = keyof typeof HOLDERS;
