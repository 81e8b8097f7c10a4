import { claimDetail, documentDetail, entityDetail, relationDetail } from '../answers/details.ts';
import { cypherOf } from '../cypher/shown.ts';
import type { GraphReader } from '../port.ts';
import { aboutOf } from './about.ts';
import type { Asking } from './connection.ts';
import type { Ask, Held } from './held.ts';
import { LIMITS } from './limits.ts';
import { listClaims, listDocuments, listEntities, listRelations } from './lists.ts';
import { among, expand, network, paths } from './pieces.ts';
import { readsOf } from './reads.ts';
import { search } from './search.ts';
import { wholeGraph } from './whole.ts';

/** The questions of the port to the graph in Neo4j, each in one reading transaction with a deadline. */
export function readerOf(held: Held, asking: Asking = {}, told?: (data: string) => void): GraphReader {
  const ask = async <T>(work: (asked: Ask) => Promise<T>, more: Asking = {}): Promise<T> => {
    const { data, answer } = await held.question(work, { ...asking, ...more });
    told?.(data);
    return answer;
  };
  return {
    version: () => held.version(asking),
    about: () => ask(aboutOf),
    search: (query, options) => ask(({ run }) => search(run, query, options)),
    entity: (id) => ask(({ run }) => entityDetail(readsOf(run), id)),
    relation: (id) => ask(({ run }) => relationDetail(readsOf(run), id)),
    document: (id) => ask(({ run }) => documentDetail(readsOf(run), id)),
    claim: (id) => ask(({ run }) => claimDetail(readsOf(run), id)),
    claims: (filter) => ask(({ run }) => listClaims(run, filter)),
    entities: (filter) => ask(({ run }) => listEntities(run, filter)),
    relations: (filter) => ask(({ run }) => listRelations(run, filter)),
    documents: (filter) => ask(({ run }) => listDocuments(run, filter)),
    among: (ids) => ask(({ run }) => among(run, ids)),
    expand: (id, options) => ask((asked) => expand(asked, id, options)),
    network: (limit) => ask(({ run }) => network(run, limit)),
    paths: (from, to, options) => ask((asked) => paths(asked, { from, to }, options)),
    graph: () => ask(wholeGraph, { milliseconds: LIMITS.export }),
    cypher: (question) => ask(async ({ words }) => cypherOf(question, words.vocabulary)),
    until: (signal, told) => readerOf(held, { ...asking, signal }, told),
  };
}
