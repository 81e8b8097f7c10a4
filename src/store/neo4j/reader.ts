import { claimDetail, documentDetail, entityDetail, relationDetail } from '../answers/details.ts';
import { evidenceOf } from '../answers/evidence.ts';
import { cypherOf } from '../cypher/shown.ts';
import type { GraphReader } from '../port.ts';
import { aboutOf } from './about.ts';
import { bibliography } from './bibliography.ts';
import { circles, parties } from './circles.ts';
import type { RequestOptions } from './connection.ts';
import { lookupsAroundEntity, lookupsAroundRelation } from './detail-lookups.ts';
import type { Transaction, StoredGraph } from './stored-graph.ts';
import { LIMITS } from './limits.ts';
import { listClaims, listDocuments, listEntities, listRelations } from './lists.ts';
import { among, expand, network, paths } from './subgraphs.ts';
import { lookupsOf } from './lookups.ts';
import { overview } from './overview.ts';
import { provenanceOf } from '../answers/provenance.ts';
import { pattern } from './patterns.ts';
import { search } from './search.ts';
import { conflicts, coverage, resting, sources } from './trace.ts';
import { wholeGraph } from './whole.ts';

/** The questions of the port to the graph in Neo4j, each in one reading transaction with a deadline. */
export function readerOf(
  stored: StoredGraph,
  asking: RequestOptions = {},
  told?: (data: string) => void,
): GraphReader {
  const ask = async <T>(work: (asked: Transaction) => Promise<T>, more: RequestOptions = {}): Promise<T> => {
    const { data, answer } = await stored.question(work, { ...asking, ...more });
    told?.(data);
    return answer;
  };
  return {
    version: () => stored.version(asking),
    about: () => ask(aboutOf),
    search: (query, options) => ask((asked) => search(asked, query, options)),
    entity: (id) => ask(async (asked) => entityDetail(await lookupsAroundEntity(asked, id), id)),
    relation: (id) => ask(async (asked) => relationDetail(await lookupsAroundRelation(asked, id), id)),
    document: (id) => ask((asked) => documentDetail(lookupsOf(asked), id)),
    claim: (id) => ask((asked) => claimDetail(lookupsOf(asked), id)),
    claims: (filter) => ask(({ run }) => listClaims(run, filter)),
    entities: (filter) => ask(({ run }) => listEntities(run, filter)),
    relations: (filter) => ask(({ run }) => listRelations(run, filter)),
    documents: (filter) => ask(({ run }) => listDocuments(run, filter)),
    among: (ids, options) => ask(({ run }) => among(run, ids, options)),
    bibliography: (ids) => ask(({ run }) => bibliography(run, ids)),
    expand: (id, options) => ask((asked) => expand(asked, id, options)),
    network: (limit) => ask((asked) => network(asked, limit)),
    overview: (limit) => ask((asked) => overview(asked, limit)),
    paths: (from, to, options) => ask((asked) => paths(asked, { from, to }, options)),
    coverage: (document) => ask((asked) => coverage(asked, document)),
    provenance: (id) => ask((asked) => provenanceOf(lookupsOf(asked), id)),
    evidence: (ids) => ask((asked) => evidenceOf(lookupsOf(asked), ids)),
    resting: (ids, options) => ask((asked) => resting(asked, ids, options)),
    sources: (options) => ask((asked) => sources(asked, options)),
    conflicts: (options) => ask((asked) => conflicts(asked, options)),
    circles: (options) => ask((asked) => circles(asked, options)),
    parties: (ids, options) => ask((asked) => parties(asked, ids, options)),
    stories: () => ask(async ({ metadata }) => metadata.stories),
    pattern: (steps, options) => ask((asked) => pattern(asked, steps, options)),
    graph: () => ask(wholeGraph, { milliseconds: LIMITS.export }),
    cypher: (question) => ask(async ({ metadata }) => cypherOf(question, metadata.vocabulary)),
    until: (signal, told) => readerOf(stored, { ...asking, signal }, told),
  };
}
