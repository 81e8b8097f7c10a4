import { EntenteError } from '../../graph/errors.ts';
import type { Graph } from '../../graph/model.ts';
import { claimDetail, documentDetail, entityDetail, relationDetail } from '../answers/details.ts';
import { cypherOf } from '../cypher/shown.ts';
import type { About, GraphReader, GraphStore } from '../port.ts';
import { aboutOf } from './about.ts';

import { bibliography } from './bibliography.ts';
import { indexGraph, type Indexes } from './indexes.ts';
import { listClaims, listDocuments, listEntities, listRelations } from './lists.ts';
import { conflicts } from './conflicts.ts';
import { circles, parties } from './circles.ts';
import { coverage } from './coverage.ts';
import { evidenceOf } from '../answers/evidence.ts';
import { paths } from './paths.ts';
import { pattern } from './patterns.ts';
import { provenanceOf } from '../answers/provenance.ts';
import { resting, sources } from './sources.ts';
import { among, expand, network, overview } from './subgraphs.ts';
import { lookupsOf } from './lookups.ts';
import type { SearchIndex } from './search/search-index.ts';

const EMPTY: Graph = {
  format: 'entente/1',
  data: '0000000000000000',
  vocabulary: { kinds: [], relations: [], properties: [], forms: [], roles: [] },
  entities: [],
  documents: [],
  claims: [],
  relations: [],
  stories: [],
};

/** A graph in memory with its indexes; the numbers and the search index are made when they are first needed. */
class IndexedGraph {
  readonly indexes: Indexes;
  #about: About | undefined;
  #search: Promise<SearchIndex> | undefined;

  constructor(graph: Graph) {
    this.indexes = indexGraph(graph);
  }

  about(): About {
    return (this.#about ??= aboutOf(this.indexes));
  }

  /** Loaded late: the tables of characters and readings are larger than all the rest of the store. */
  search(): Promise<SearchIndex> {
    return (this.#search ??= import('./search/search-index.ts').then(({ buildSearchIndex }) =>
      buildSearchIndex(this.indexes),
    ));
  }
}

/**
 * The store in this process, on plain indexes: empty, or holding a graph, which must not change
 * afterwards. Runs in Node and in the browser. After `close` every question is `unavailable`.
 */
export function openMemory(graph: Graph = EMPTY): GraphStore {
  let current: IndexedGraph | undefined = new IndexedGraph(graph);
  const open = (): IndexedGraph => {
    if (current) return current;
    throw new EntenteError('unavailable', 'This store was closed; open it again.');
  };
  const replace = (next: Graph): void => {
    open();
    current = new IndexedGraph(next);
  };
  return {
    ...readerOf(open),
    load: async (next) => {
      replace(next);
      return 'loaded';
    },
    clear: async () => replace(EMPTY),
    close: async () => {
      current = undefined;
    },
  };
}

/**
 * The reader of the graph that is current when a question is asked.
 * @param told hears the version of each answer's data.
 */
function readerOf(open: () => IndexedGraph, told?: (data: string) => void): GraphReader {
  const asked = (): IndexedGraph => {
    const current = open();
    told?.(current.indexes.graph.data);
    return current;
  };
  const on = (): Indexes => asked().indexes;
  const lookups = () => lookupsOf(on());
  return {
    version: async () => open().indexes.graph.data,
    about: async () => asked().about(),
    search: async (query, options) => (await asked().search()).find(query, options),
    entity: async (id) => entityDetail(lookups(), id),
    relation: async (id) => relationDetail(lookups(), id),
    document: async (id) => documentDetail(lookups(), id),
    claim: async (id) => claimDetail(lookups(), id),
    claims: async (filter) => listClaims(on(), filter),
    entities: async (filter) => listEntities(on(), filter),
    relations: async (filter) => listRelations(on(), filter),
    documents: async (filter) => listDocuments(on(), filter),
    among: async (ids, options) => among(on(), ids, options),
    bibliography: async (ids) => bibliography(on(), ids),
    expand: async (id, options) => expand(on(), id, options),
    network: async (limit) => network(on(), limit),
    overview: async (limit) => overview(on(), limit),
    paths: async (from, to, options) => paths(on(), { from, to }, options),
    coverage: async (document) => coverage(on(), document),
    provenance: async (id) => provenanceOf(lookups(), id),
    evidence: async (ids) => evidenceOf(lookups(), ids),
    resting: async (ids, options) => resting(on(), ids, options),
    sources: async (options) => sources(on(), options),
    conflicts: async (options) => conflicts(on(), options),
    circles: async (options) => circles(on(), options),
    parties: async (ids, options) => parties(on(), ids, options),
    stories: async () => on().graph.stories,
    pattern: async (steps, options) => pattern(on(), steps, options),
    graph: async () => on().graph,
    cypher: async (question) => cypherOf(question, on().graph.vocabulary),
    // Answers are made synchronously, so that there is nothing to abort.
    until: (_, teller) => readerOf(open, teller),
  };
}
