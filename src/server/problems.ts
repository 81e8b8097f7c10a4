import { EntenteError, type ErrorCode } from '../graph/errors.ts';
import type { Failure } from './failure-log.ts';

/**
 * Everything that can go wrong (RFC 9457): the kind, its status and title, and which of the domain's
 * errors a client of ours makes of it.
 */
export const PROBLEMS = {
  'not-found': { status: 404, title: 'Not found', code: 'not-found' },
  'bad-request': { status: 400, title: 'Bad request', code: 'bad-request' },
  'bad-data': { status: 422, title: 'Bad data', code: 'bad-data' },
  'bad-address': { status: 400, title: 'Bad address of a store', code: 'bad-address' },
  'too-large': { status: 413, title: 'Too large', code: 'too-large' },
  unavailable: { status: 503, title: 'Not available', code: 'unavailable' },
  forbidden: { status: 403, title: 'Forbidden', code: 'forbidden' },
  conflict: { status: 409, title: 'Conflict', code: 'conflict' },
  'method-not-allowed': { status: 405, title: 'Method not allowed', code: 'bad-request' },
  'address-too-long': { status: 414, title: 'Address too long', code: 'too-large' },
  'not-json': { status: 415, title: 'Not JSON', code: 'bad-request' },
  misdirected: { status: 421, title: 'Misdirected request', code: 'forbidden' },
  busy: { status: 429, title: 'Too many questions at once', code: 'unavailable' },
  internal: { status: 500, title: 'Something went wrong here', code: 'unavailable' },
} as const satisfies Record<string, { status: number; title: string; code: ErrorCode }> &
  Record<ErrorCode, unknown>;

export type ProblemKind = keyof typeof PROBLEMS;

interface Extra {
  headers?: Record<string, string>;
  id?: string;
}

/** A problem as an answer: what is wrong and what to do, an id to quote, and never a stack. */
export function problem(kind: ProblemKind, detail: string, extra: Extra = {}): Response {
  const { status, title, code } = PROBLEMS[kind];
  const instance = `urn:uuid:${extra.id ?? crypto.randomUUID()}`;
  const body = { type: `urn:entente:problem:${kind}`, title, status, detail, instance, code };
  return new Response(JSON.stringify(body), {
    status,
    headers: {
      'content-type': 'application/problem+json',
      'cache-control': 'no-store',
      ...extra.headers,
    },
  });
}

/**
 * What was thrown, as an answer that names no place where the store is. The log is told of that, and of what
 * is no error of the domain, which nobody else is told.
 */
export function problemOf(error: unknown, request: Request, log: (failure: Failure) => void): Response {
  const id = crypto.randomUUID();
  const failure = { id, method: request.method, path: new URL(request.url).pathname, error };
  if (error instanceof EntenteError) {
    if (error.message !== error.publicMessage) log(failure);
    return problem(error.code, error.publicMessage, { id });
  }
  // Whoever hung up did so on purpose, or lost the line: nothing failed here, and nobody reads the answer.
  if (request.signal.aborted) return problem('bad-request', 'The request ended before it was whole.', { id });
  log(failure);
  return problem('internal', `The log of the server has the reason under ${id}.`, { id });
}
