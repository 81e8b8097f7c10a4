import type { GraphReader } from '../store/port.ts';
import { createConcurrencyLimiter } from './concurrency-limiter.ts';
import type { Limits } from './limits.ts';
import { problem } from './problems.ts';
import type { PreparedQuestion, Route } from './routes.ts';
import { createEventLoopYield } from './event-loop.ts';
import { streamed } from './streamed.ts';

/** A client may keep the answer, but has to ask each time whether it is still the same. */
const cachedAs = (tag: string): Record<string, string> => ({ etag: tag, 'cache-control': 'no-cache' });

const NOT_KEPT = { 'cache-control': 'no-store' };

const unchanged = (tag: string): Response => new Response(null, { status: 304, headers: cachedAs(tag) });

const holds = (header: string | null, tag: string): boolean =>
  header !== null && header.split(',').some((one) => one.trim().replace(/^W\//, '') === tag);

const isChunked = (answer: unknown): answer is Iterator<string> & Iterable<string> =>
  typeof answer === 'object' && answer !== null && Symbol.iterator in answer && !Array.isArray(answer);

function json(answer: unknown, headers: Record<string, string>): Response {
  const body = isChunked(answer) ? streamed(answer) : JSON.stringify(answer);
  return new Response(body, { headers: { 'content-type': 'application/json', ...headers } });
}

/**
 * Answers the requests for questions: a limited number at once, a limited number waiting, and `busy` for
 * the rest. The ETag of an answer is made of the version of the data and of an id of this run of the
 * program, because another release of the program may answer differently.
 */
export function createAnswerer(reader: GraphReader, limits: Limits) {
  const limiter = createConcurrencyLimiter(limits);
  const yieldToEventLoop = createEventLoopYield();
  const run = crypto.randomUUID().slice(0, 8);

  const tagOf = (data: string): string => `"${data}-${run}"`;
  /** Version of the data that was answered from last. */
  let latest = '';

  const get = async (request: Request, question: PreparedQuestion): Promise<Response> => {
    let data: string | undefined;
    const asker = reader.until(request.signal, (version) => (data = version));
    const kept = request.headers.get('if-none-match');
    // Only who has the latest answer is likely to have one that is still good: that is looked at first.
    if (holds(kept, tagOf(latest)) && (await asker.version()) === latest) return unchanged(tagOf(latest));
    const answer = await question(asker);
    if (data === undefined) return json(answer, NOT_KEPT);
    latest = data;
    return holds(kept, tagOf(data)) ? unchanged(tagOf(data)) : json(answer, cachedAs(tagOf(data)));
  };
  const ask = async (request: Request, question: PreparedQuestion): Promise<Response> =>
    request.method === 'POST'
      ? json(await question(reader.until(request.signal)), NOT_KEPT)
      : get(request, question);

  return async (route: Route, request: Request): Promise<Response> => {
    const question = await route.prepare(request);
    const release = await limiter.acquire(request.signal);
    if (!release) {
      return problem('busy', `Too much is being asked; ask again in ${limits.retryAfter} s.`, {
        headers: { 'retry-after': String(limits.retryAfter) },
      });
    }
    try {
      await yieldToEventLoop();
      return await ask(request, question);
    } finally {
      release();
    }
  };
}
