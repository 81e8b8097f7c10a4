import { EntenteError, ERROR_CODES, type ErrorCode } from '../graph/errors.ts';
import type { Cypher, GraphReader } from './port.ts';
import { pathOf, QUESTION_NAMES, valuesOf } from './questions/call.ts';
import { QUESTIONS, type QuestionName } from './questions/questions.ts';
import type { Answers } from './questions/types.ts';

type Fetch = (url: string, init?: RequestInit) => Response | Promise<Response>;
type Parameters = Readonly<Record<string, unknown>>;

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

/** The error that a problem document describes; `unavailable` for any other answer, which is not from our server. */
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

/** How often a server that is busy is asked again, and the longest that is waited for it, in milliseconds. */
const TIMES = 4;
const LONGEST_WAIT = 10_000;

/** Milliseconds after which a server that is busy wants to be asked again; undefined where it says no time. */
function waitOf({ status, headers }: Response): number | undefined {
  const seconds = headers.get('retry-after') ?? '';
  if ((status !== 429 && status !== 503) || !/^\d{1,4}$/.test(seconds)) return undefined;
  return Math.min(Number(seconds) * 1000, LONGEST_WAIT);
}

/** Resolves after a while, or as soon as whoever waits has left. */
const pause = (milliseconds: number, signal: AbortSignal | undefined): Promise<void> =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal?.addEventListener('abort', () => (clearTimeout(timer), resolve()), { once: true });
  });

/** The same request again, for as long as the server says that it is busy and when to come back. */
function patient(request: () => Response | Promise<Response>, signal: AbortSignal | undefined) {
  return async (): Promise<Response> => {
    for (let time = 1; ; time++) {
      const response = await request();
      const wait = time < TIMES && !signal?.aborted ? waitOf(response) : undefined;
      if (wait === undefined) return response;
      await response.body?.cancel();
      // Not all who were turned away come back in the same moment.
      await pause(wait * (1 + Math.random() / 2), signal);
    }
  };
}

/** The version of the data in the tag of an answer. */
const dataIn = (tag: string | null): string | undefined => /^(?:W\/)?"([0-9a-f]{16})-/.exec(tag ?? '')?.[1];

async function send(
  request: () => Response | Promise<Response>,
  url: string,
): Promise<{ body: unknown; data: string | undefined }> {
  let response: Response;
  try {
    response = await request();
  } catch (cause) {
    throw new EntenteError('unavailable', `Nobody answers at ${url.split('?')[0]}.`, { cause });
  }
  const body = await bodyOf(response);
  if (!response.ok) throw errorOf(response.status, body);
  return { body, data: dataIn(response.headers.get('etag')) };
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
  asker: { signal?: AbortSignal; told?: ((data: string) => void) | undefined } = {},
): GraphReader {
  const { signal, told } = asker;
  const asking: RequestInit = signal ? { signal } : {};
  const get = async (url: string): Promise<unknown> => {
    const { body, data } = await send(
      patient(() => request(url, asking), signal),
      url,
    );
    if (data !== undefined) told?.(data);
    return body;
  };
  const post = async (url: string, question: object): Promise<unknown> => {
    const init = { ...asking, method: 'POST', headers: JSON_TYPE, body: JSON.stringify(question) };
    return (
      await send(
        patient(() => request(url, init), signal),
        url,
      )
    ).body;
  };
  const ask = (name: QuestionName, values: Parameters): Promise<unknown> => {
    const url = addressOf(base, pathOf(name), values);
    const posted = 'long' in QUESTIONS[name] && url.length > LONGEST_ADDRESS;
    return posted ? post(addressOf(base, pathOf(name), {}), values) : get(url);
  };
  const methods = QUESTION_NAMES.map((name) => [
    name,
    (...given: unknown[]) => ask(name, valuesOf(name, given)),
  ]);
  // The one place where what a server sends is taken for what the port promises.
  return {
    ...(Object.fromEntries(methods) as Answers),
    version: async () => ((await get(addressOf(base, 'readyz', {}))) as { data: string }).data,
    cypher: (question) => post(addressOf(base, 'api/cypher', {}), question) as Promise<Cypher>,
    until: (leaving, teller) => openHttp(base, request, { signal: leaving, told: teller }),
  };
}
