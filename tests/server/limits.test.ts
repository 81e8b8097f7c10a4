import { describe, expect, it, vi } from 'vitest';
import { createConcurrencyLimiter } from '../../src/server/concurrency-limiter.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { fixture } from '../store/fixture.ts';
import { appOf, fieldsOf, readerWith, slowReader } from './setup.ts';

const QUESTION = '/api/entity?id=country:kr';
const turn = (): Promise<void> => new Promise((resolve) => setTimeout(resolve, 0));

const json = { 'content-type': 'application/json' };

describe('questions at once', () => {
  it('of a whole classroom behind one address are let in: eight are answered, the others wait', async () => {
    const { reader, waiting, release } = slowReader();
    const app = appOf({ reader });
    const asked = Array.from({ length: 30 * 8 }, () => app.request(QUESTION));
    for (let round = 0; round < 30; round += 1) {
      await vi.waitFor(() => expect(waiting()).toBe(8));
      release();
    }
    const statuses = (await Promise.all(asked)).map(({ status }) => status);
    expect(new Set(statuses)).toEqual(new Set([200]));
  });

  it('that find the queue full are told when to come again', async () => {
    const { reader, waiting, release } = slowReader();
    const app = appOf({ reader, limits: { queue: 16 } });
    const asked = Array.from({ length: 24 }, () => app.request(QUESTION));
    await vi.waitFor(() => expect(waiting()).toBe(8));

    const refused = await app.request(QUESTION);
    expect(refused.status).toBe(429);
    expect(refused.headers.get('retry-after')).toBe('1');
    expect(await fieldsOf(refused)).toMatchObject({
      title: 'Too many questions at once',
      code: 'unavailable',
    });

    for (let round = 0; round < 3; round += 1) {
      await vi.waitFor(() => expect(waiting()).toBe(8));
      release();
    }
    const answers = await Promise.all(asked);
    expect(answers.map(({ status }) => status)).toEqual(Array.from({ length: 24 }, () => 200));
    const again = app.request(QUESTION);
    await vi.waitFor(() => expect(waiting()).toBe(1));
    release();
    expect((await again).status).toBe(200);
  });

  it('that have waited too long are told the same, and make room', async () => {
    const { reader, waiting, release } = slowReader();
    const app = appOf({ reader, limits: { questions: 1, queue: 1, patience: 20 } });
    const first = app.request(QUESTION);
    await vi.waitFor(() => expect(waiting()).toBe(1));
    const late = await app.request(QUESTION);
    expect([late.status, late.headers.get('retry-after')]).toEqual([429, '1']);
    const next = app.request(QUESTION);
    release();
    await vi.waitFor(() => expect(waiting()).toBe(1));
    release();
    expect([(await first).status, (await next).status]).toEqual([200, 200]);
  });

  it('leave their place when they fail', async () => {
    const app = appOf({ limits: { questions: 1, queue: 0 } });
    for (let time = 0; time < 3; time += 1) {
      expect((await app.request('/api/entity?id=country:atlantis')).status).toBe(404);
    }
    expect((await app.request(QUESTION)).status).toBe(200);
  });

  it('do not keep those from being answered who ask whether the server lives', async () => {
    const { reader, waiting, release } = slowReader();
    const app = appOf({ reader, limits: { questions: 1, queue: 0 } });
    const busy = app.request(QUESTION);
    await vi.waitFor(() => expect(waiting()).toBe(1));
    expect((await app.request(QUESTION)).status).toBe(429);
    expect((await app.request('/livez')).status).toBe(200);
    expect((await app.request('/readyz')).status).toBe(200);
    release();
    expect((await busy).status).toBe(200);
  });

  it('that nobody waits for any more give up their place in the queue', async () => {
    const limiter = createConcurrencyLimiter({ questions: 1, queue: 1, patience: 60_000 });
    const release = await limiter.acquire();
    const gone = new AbortController();
    const given = limiter.acquire(gone.signal);
    expect(await limiter.acquire()).toBeUndefined();
    gone.abort();
    expect(await given).toBeUndefined();
    const next = limiter.acquire();
    release?.();
    release?.();
    const inside = await next;
    expect(inside).toBeTypeOf('function');
    let entered = false;
    const last = limiter.acquire().then((go) => {
      entered = true;
      return go;
    });
    await turn();
    expect(entered, 'leaving twice makes no second place').toBe(false);
    inside?.();
    (await last)?.();
  });
});

describe('a question', () => {
  it('is put to the store with word of whoever leaves before the answer', async () => {
    const store = openMemory(fixture);
    const signals: AbortSignal[] = [];
    const app = appOf({ reader: { ...store, until: (signal) => (signals.push(signal), store) } });
    const leaving = new AbortController();
    await app.request(QUESTION, { signal: leaving.signal });
    const body = JSON.stringify({ ids: [] });
    await app.request('/api/among', { method: 'POST', headers: json, body, signal: leaving.signal });
    expect(signals.map(({ aborted }) => aborted)).toEqual([false, false]);
    leaving.abort();
    expect(signals.map(({ aborted }) => aborted)).toEqual([true, true]);
  });
});

describe('many questions at once', () => {
  it('leave room between them for whoever asks whether the server is alive', async () => {
    const store = openMemory(fixture);
    const heard: string[] = [];
    const network = async () => (heard.push('question'), store.network());
    const reader = readerWith({ network }, store);
    const app = appOf({ reader });
    const asked = Promise.all(Array.from({ length: 8 }, () => app.request('/api/network')));
    let over = false;
    const look = (): void => {
      heard.push('network');
      if (!over) setImmediate(look);
    };
    setImmediate(look);
    expect((await asked).map(({ status }) => status)).toEqual(Array.from({ length: 8 }, () => 200));
    over = true;
    expect(heard.filter((one) => one === 'question')).toHaveLength(8);
    expect(heard.join(' ')).not.toContain('question question');
  });

  it('let one that comes alone go straight to the store', async () => {
    const store = openMemory(fixture);
    const heard: string[] = [];
    const app = appOf({
      reader: readerWith({ about: async () => (heard.push('question'), store.about()) }, store),
    });
    await app.request('/api/about');
    let over = false;
    const look = (): void => {
      heard.push('network');
      if (!over) setImmediate(look);
    };
    for (let round = 0; round < 100; round += 1) await new Promise((resolve) => setImmediate(resolve));
    heard.length = 0;
    const asked = app.request('/api/about');
    setImmediate(look);
    expect((await asked).status).toBe(200);
    over = true;
    expect(heard.indexOf('question')).toBeLessThan(8);
  });
});

describe('a question that is too large', () => {
  it('in its address is refused', async () => {
    const response = await appOf().request(`/api/search?query=${'a'.repeat(9000)}`);
    expect(response.status).toBe(414);
    expect(await fieldsOf(response)).toMatchObject({ code: 'too-large' });
  });

  it('in its body is refused, whether it says its length or not', async () => {
    const body = JSON.stringify({ ids: ['x'.repeat(2 * 1024 * 1024)] });
    const told = await appOf().request('/api/among', {
      method: 'POST',
      headers: { ...json, 'content-length': String(body.length) },
      body,
    });
    expect(told.status).toBe(413);
    const stream = new Blob([body]).stream();
    const chunked = new Request('http://localhost/api/among', {
      method: 'POST',
      headers: json,
      body: stream,
      duplex: 'half',
    } as RequestInit);
    expect((await appOf().request(chunked)).status).toBe(413);
  });

  it.each([
    ['/api/expand?id=country:kr&limit=1001', 'limit'],
    ['/api/search?query=a&limit=101', 'limit'],
    ['/api/claims?limit=1001', 'limit'],
    ['/api/paths?from=country:kr&to=country:us&limit=101', 'limit'],
    [`/api/claims?section=${'a'.repeat(201)}`, 'section'],
  ])('in a number or a text is refused by name: %s', async (address, parameter) => {
    const response = await appOf().request(address);
    expect(response.status).toBe(400);
    expect((await fieldsOf(response))['detail']).toContain(`"${parameter}"`);
  });

  it('in a search is cut, and that is said, however it is asked', async () => {
    const query = '国'.repeat(401);
    const body = JSON.stringify({ query });
    const [asked, posted] = [
      await appOf().request(`/api/search?query=${encodeURIComponent(query)}`),
      await appOf().request('/api/search', { method: 'POST', headers: json, body }),
    ];
    for (const response of [asked, posted]) {
      expect(response.status).toBe(200);
      expect(await fieldsOf(response)).toMatchObject({ cut: 400, query: '国'.repeat(400) });
    }
  });

  it.each([
    [{ of: 'expand', id: 'country:kr', limit: 1001 }, 'limit'],
    [{ of: 'network', limit: 20_001 }, 'limit'],
    [{ of: 'claims', limit: 1001 }, 'limit'],
    [{ of: 'paths', from: 'country:kr', to: 'country:us', limit: 101 }, 'limit'],
    [{ of: 'search', query: 'a'.repeat(100_001) }, 'query'],
  ])('is no smaller for being put into Cypher: %o', async (question, field) => {
    const init = { method: 'POST', headers: json, body: JSON.stringify(question) };
    const response = await appOf().request('/api/cypher', init);
    expect(response.status).toBe(400);
    expect((await fieldsOf(response))['detail']).toContain(`"${field}"`);
  });

  it('in the number of its ids is refused, however it is asked', async () => {
    const app = appOf({ limits: { address: 100_000 } });
    const ids = Array.from({ length: 20_001 }, () => 'a:a');
    const post = (path: string, body: object) =>
      app.request(path, { method: 'POST', headers: json, body: JSON.stringify(body) });
    for (const [some, status] of [
      [ids.slice(1), 200],
      [ids, 400],
    ] as const) {
      expect((await app.request(`/api/among?ids=${some.join(',')}`)).status).toBe(status);
      expect((await post('/api/among', { ids: some })).status).toBe(status);
      expect((await post('/api/cypher', { of: 'among', ids: some })).status).toBe(status);
    }
  });
});

describe('readiness', () => {
  it('has a deadline of its own', async () => {
    const reader = readerWith({ version: () => new Promise<never>(() => undefined) });
    const app = appOf({ reader, limits: { ready: 20 } });
    const response = await app.request('/readyz');
    expect(response.status).toBe(503);
    expect((await fieldsOf(response))['detail']).toContain('20 ms');
    expect((await app.request('/livez')).status).toBe(200);
  });
});
