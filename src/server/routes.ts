import { canonicalJson } from '../graph/canonical.ts';
import type { GraphReader } from '../store/port.ts';
import type { Limits } from './limits.ts';
import { jsonOf, parametersOf, read, schemasOf } from './schemas.ts';

/** A question over HTTP. A text is sent as it is, anything else as JSON. */
export interface Route {
  method: 'GET' | 'POST';
  path: string;
  /** Reads the question, so that a bad one never reaches the store, and hands back how to ask it. */
  prepare(request: Request): Promise<() => Promise<unknown>>;
}

type Schemas = ReturnType<typeof schemasOf>;
type Read<K extends keyof Schemas> = ReturnType<typeof read<Schemas[K]>>;

/** Every question of the port, at its address. */
export function routesOf(reader: GraphReader, limits: Limits): Route[] {
  const schemas = schemasOf(limits);
  const get = <K extends keyof Schemas>(
    path: string,
    schema: K,
    ask: (asked: Read<K>) => Promise<unknown>,
  ): Route => ({
    method: 'GET',
    path: `/api/${path}`,
    prepare: async ({ url }) => {
      const asked = read(schemas[schema], parametersOf(url));
      return () => ask(asked);
    },
  });
  return [
    get('about', 'nothing', () => reader.about()),
    get('search', 'search', ({ q, ...options }) => reader.search(q, options)),
    get('entity', 'one', ({ id }) => reader.entity(id)),
    get('relation', 'one', ({ id }) => reader.relation(id)),
    get('document', 'one', ({ id }) => reader.document(id)),
    get('claim', 'one', ({ id }) => reader.claim(id)),
    get('claims', 'claims', (filter) => reader.claims(filter)),
    get('entities', 'entities', (filter) => reader.entities(filter)),
    get('relations', 'relations', (filter) => reader.relations(filter)),
    get('documents', 'documents', (filter) => reader.documents(filter)),
    get('among', 'among', ({ ids }) => reader.among(ids)),
    get('expand', 'expand', ({ id, ...options }) => reader.expand(id, options)),
    get('network', 'network', ({ limit }) => reader.network(limit)),
    get('graph', 'nothing', async () => canonicalJson(await reader.graph())),
    {
      method: 'POST',
      path: '/api/among',
      prepare: async (request) => {
        read(schemas.nothing, parametersOf(request.url));
        const { ids } = read(schemas.amongBody, await jsonOf(request));
        return () => reader.among(ids);
      },
    },
  ];
}
