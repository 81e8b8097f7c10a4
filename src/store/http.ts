import { EntenteError, ERROR_CODES, type ErrorCode } from '../graph/errors.ts';
import type { GraphReader } from './port.ts';

type Fetch = (url: string, init?: RequestInit) => Response | Promise<Response>;
type Parameters = Record<string, string | number | boolean | readonly string[] | undefined>;

/** Longer addresses are refused by servers and proxies: the question is then posted. */
const LONGEST_ADDRESS = 6000;

const isCode = (code: unknown): code is ErrorCode => ERROR_CODES.some((known) => known === code);

const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

function addressOf(base: string, path: string, parameters: Parameters): string {
  const asked = new URLSearchParams();
  for (const [name, value] of Object.entries(parameters)) {
    if (value !== undefined) asked.set(name, Array.isArray(value) ? value.join(',') : String(value));
  }
  const query = asked.toString();
  return `${base.replace(/\/+$/, '')}/${path}${query === '' ? '' : `?${query}`}`;
}

/** The error that a problem document tells of; an answer that is none comes from something else. */
function errorOf(status: number, problem: unknown): EntenteError {
  if (isRecord(problem) && isCode(problem['code']) && typeof problem['detail'] === 'string') {
    return new EntenteError(problem['code'], problem['detail']);
  }
  return new EntenteError('unavailable', `The server answered with status ${status} and no reason.`);
}

async function bodyOf(response: Response): Promise<unknown> {
  try {
    return await response.json();
  } catch (cause) {
    const message = `The server answered with status ${response.status} and something that is not JSON.`;
    throw new EntenteError('unavailable', message, { cause });
  }
}

async function send(request: () => Response | Promise<Response>, url: string): Promise<unknown> {
  let response: Response;
  try {
    response = await request();
  } catch (cause) {
    throw new EntenteError('unavailable', `Nobody answers at ${url.split('?')[0]}.`, { cause });
  }
  const body = await bodyOf(response);
  if (!response.ok) throw errorOf(response.status, body);
  return body;
}

const JSON_TYPE = { 'content-type': 'application/json' };

/**
 * The same questions asked of our own API: `base` is the address of the server, or empty for the one
 * that the page came from. Errors are those of the store behind it; a server that cannot be reached or
 * answers with something else is `unavailable`.
 */
export function openHttp(
  base: string,
  request: Fetch = (url, init) => fetch(url, init),
  signal?: AbortSignal,
): GraphReader {
  const asking: RequestInit = signal ? { signal } : {};
  // The one place where what a server sends is taken for what the port promises.
  const ask = async <T>(path: string, parameters: Parameters = {}): Promise<T> => {
    const url = addressOf(base, path, parameters);
    return (await send(() => request(url, asking), url)) as T;
  };
  const post = async <T>(path: string, question: object): Promise<T> => {
    const url = addressOf(base, path, {});
    const init = { ...asking, method: 'POST', headers: JSON_TYPE, body: JSON.stringify(question) };
    return (await send(() => request(url, init), url)) as T;
  };
  return {
    version: async () => (await ask<{ data: string }>('readyz')).data,
    about: () => ask('api/about'),
    search: (q, options) => ask('api/search', { q, ...options }),
    entity: (id) => ask('api/entity', { id }),
    relation: (id) => ask('api/relation', { id }),
    document: (id) => ask('api/document', { id }),
    claim: (id) => ask('api/claim', { id }),
    claims: (filter) => ask('api/claims', { ...filter }),
    entities: (filter) => ask('api/entities', { ...filter }),
    relations: (filter) => ask('api/relations', { ...filter }),
    documents: (filter) => ask('api/documents', { ...filter }),
    among: (ids) =>
      addressOf(base, 'api/among', { ids }).length <= LONGEST_ADDRESS
        ? ask('api/among', { ids })
        : post('api/among', { ids }),
    expand: (id, options) => ask('api/expand', { id, ...options }),
    network: (limit) => ask('api/network', { limit }),
    paths: (from, to, options) => ask('api/paths', { from, to, ...options }),
    graph: () => ask('api/graph'),
    cypher: (question) => post('api/cypher', question),
    until: (leaving) => openHttp(base, request, leaving),
  };
}
