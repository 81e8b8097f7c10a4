import { describe, expect, it } from 'vitest';
import { matchCopy, type MatchRequest } from '../../../../src/web/trace/own-copy/match-copy.ts';
import { workerMatcher } from '../../../../src/web/trace/own-copy/matcher.ts';

const REQUEST: MatchRequest = {
  document: 'doc:tea',
  claims: [{ id: 'claim:tea/001', anchor: { exact: '茶社' }, cites: [] }],
  text: '茶社成立。',
};

/** As much of a worker as is asked of one, in this thread. */
function fakeWorker(answer: (worker: Worker, request: MatchRequest) => void) {
  const log: string[] = [];
  const worker = {
    postMessage: (request: MatchRequest) =>
      queueMicrotask(() => answer(worker as unknown as Worker, structuredClone(request))),
    terminate: () => void log.push('terminated'),
  };
  return { start: () => worker as unknown as Worker, log };
}

const message = (data: unknown): MessageEvent => new MessageEvent('message', { data });

describe('finding claims in a worker', () => {
  it('gives what the worker found, and lets it go', async () => {
    const { start, log } = fakeWorker((worker, request) =>
      worker.onmessage?.(message(structuredClone({ match: matchCopy(request) }))),
    );
    const match = await workerMatcher(start)(REQUEST, new AbortController().signal);
    expect(match).toEqual(matchCopy(REQUEST));
    expect(log).toEqual(['terminated']);
  });

  it.each<[string, (worker: Worker) => void, RegExp]>([
    ['fails', (worker) => worker.onmessage?.(message({ failure: 'RangeError' })), /RangeError/],
    ['is not there', (worker) => worker.onerror?.(new ErrorEvent('error')), /its code is not there/],
  ])('says the reason where the worker %s', async (_, answer, reason) => {
    const { start, log } = fakeWorker(answer);
    await expect(workerMatcher(start)(REQUEST, new AbortController().signal)).rejects.toThrow(reason);
    expect(log).toEqual(['terminated']);
  });

  it('ends the worker at once where nobody waits any more', async () => {
    const { start, log } = fakeWorker(() => undefined);
    const controller = new AbortController();
    const matching = workerMatcher(start)(REQUEST, controller.signal);
    controller.abort();
    await expect(matching).rejects.toThrow(/abort/i);
    expect(log).toEqual(['terminated']);
  });
});
