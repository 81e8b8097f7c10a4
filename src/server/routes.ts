import type { z } from 'zod';
import { canonicalJson } from '../graph/canonical.ts';
import type { GraphReader } from '../store/port.ts';
import { bodiesOf } from './bodies.ts';
import type { Limits } from './limits.ts';
import { jsonOf, parametersOf, read, readBody } from './reading.ts';
import { schemasOf } from './schemas.ts';

/** How a question is put to a reader. */
export type Ask = (reader: GraphReader) => Promise<unknown>;

/** A question over HTTP. A text is sent as it is, anything else as JSON. */
export interface Route {
  method: 'GET' | 'POST';
  path: string;
  /** Reads the question, so that a bad one never reaches the store, and hands back how to ask it. */
  prepare(request: Request): Promise<Ask>;
}

type Schemas = ReturnType<typeof schemasOf>;
type Read<K extends keyof Schemas> = ReturnType<typeof read<Schemas[K]>>;

/** Every question of the port, at its address. */
export function routesOf(limits: Limits): Route[] {
  const schemas = schemasOf(limits);
  const bodies = bodiesOf(limits);
  const get = <K extends keyof Schemas>(
    path: string,
    schema: K,
    ask: (reader: GraphReader, asked: Read<K>) => Promise<unknown>,
  ): Route => ({
    method: 'GET',
    path: `/api/${path}`,
    prepare: async ({ url }) => {
      const asked = read(schemas[schema], parametersOf(url));
      return (reader) => ask(reader, asked);
    },
  });
  const post = <T>(
    path: string,
    body: z.ZodType<T>,
    ask: (reader: GraphReader, asked: T) => Promise<unknown>,
  ): Route => ({
    method: 'POST',
    path: `/api/${path}`,
    prepare: async (request) => {
      read(schemas.nothing, parametersOf(request.url));
      const asked = readBody(body, await jsonOf(request));
      return (reader) => ask(reader, asked);
    },
  });
  return [
    get('about', 'nothing', (reader) => reader.about()),
    get('search', 'search', (reader, { q, ...options }) => reader.search(q, options)),
    get('entity', 'one', (reader, { id }) => reader.entity(id)),
    get('relation', 'one', (reader, { id }) => reader.relation(id)),
    get('document', 'one', (reader, { id }) => reader.document(id)),
    get('claim', 'one', (reader, { id }) => reader.claim(id)),
    get('claims', 'claims', (reader, filter) => reader.claims(filter)),
    get('entities', 'entities', (reader, filter) => reader.entities(filter)),
    get('relations', 'relations', (reader, filter) => reader.relations(filter)),
    get('documents', 'documents', (reader, filter) => reader.documents(filter)),
    get('among', 'among', (reader, { ids }) => reader.among(ids)),
    get('expand', 'expand', (reader, { id, ...options }) => reader.expand(id, options)),
    get('network', 'network', (reader, { limit }) => reader.network(limit)),
    get('paths', 'paths', (reader, { from, to, ...options }) => reader.paths(from, to, options)),
    get('graph', 'nothing', async (reader) => canonicalJson(await reader.graph())),
    post('among', bodies.among, (reader, { ids }) => reader.among(ids)),
    post('cypher', bodies.question, (reader, question) => reader.cypher(question)),
  ];
}
