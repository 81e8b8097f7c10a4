import { describe, expect, it } from 'vitest';
import { createApp } from '../../src/server/app.ts';
import { openHttp } from '../../src/store/http.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { describeReader } from './contract.ts';
import { fixture } from './fixture.ts';

describeReader('http', async (graph) => {
  const app = createApp({ reader: openMemory(graph) });
  return { reader: openHttp('http://localhost/', (url, init) => app.request(url, init)) };
});

describe('http', () => {
  it('gives the same answers as the store behind the server', async () => {
    const store = openMemory(fixture);
    const app = createApp({ reader: store });
    const reader = openHttp('http://localhost', (url, init) => app.request(url, init));
    expect(await reader.about()).toEqual(await store.about());
    expect(await reader.search('ai', { limit: 3, types: ['entity', 'claim'] })).toEqual(
      await store.search('ai', { limit: 3, types: ['entity', 'claim'] }),
    );
    for (const { id } of fixture.entities) expect(await reader.entity(id)).toEqual(await store.entity(id));
    for (const { id } of fixture.relations) {
      expect(await reader.relation(id)).toEqual(await store.relation(id));
    }
    for (const { id } of fixture.documents) {
      expect(await reader.document(id)).toEqual(await store.document(id));
    }
    for (const { id } of fixture.claims) expect(await reader.claim(id)).toEqual(await store.claim(id));
    expect(await reader.graph()).toEqual(await store.graph());
  });

  it('tells the server when whoever asked has left, however it was asked', async () => {
    const leaving = new AbortController();
    const gone = new Promise<Response>((_, reject) => {
      leaving.signal.addEventListener('abort', () => reject(leaving.signal.reason));
    });
    const signals: unknown[] = [];
    const reader = openHttp('http://localhost', (_, init) => (signals.push(init?.signal), gone));
    const asker = reader.until(leaving.signal);
    const asked = [asker.about(), asker.cypher({ of: 'network' }), asker.version()];
    leaving.abort();
    for (const answer of await Promise.allSettled(asked)) {
      expect(answer).toMatchObject({ reason: { code: 'unavailable' } });
    }
    expect(signals).toEqual([leaving.signal, leaving.signal, leaving.signal]);
  });

  it('asks a busy server again when it says when, and gives up in the end', async () => {
    const busy = (status: number) =>
      new Response('{"code":"busy","detail":"Too many."}', { status, headers: { 'retry-after': '0' } });
    const answers = [busy(429), busy(503)];
    const reader = openHttp('http://localhost', () => answers.shift() ?? Response.json({ total: 1 }));
    expect(await reader.documents()).toEqual({ total: 1 });
    let asked = 0;
    const never = openHttp('http://localhost', () => (asked++, busy(429)));
    await expect(never.documents()).rejects.toThrow();
    expect(asked).toBe(4);
    const silent = openHttp('http://localhost', () => new Response('{}', { status: 503 }));
    await expect(silent.documents()).rejects.toMatchObject({ code: 'unavailable' });
  });

  it('is unavailable where nobody answers, and keeps the cause', async () => {
    const cause = new TypeError('fetch failed');
    const reader = openHttp('http://localhost', () => Promise.reject(cause));
    await expect(reader.about()).rejects.toMatchObject({ name: 'EntenteError', code: 'unavailable', cause });
  });

  it('is unavailable where something else answers', async () => {
    const page = openHttp('', () => new Response('<p>Bad gateway</p>', { status: 502 }));
    await expect(page.about()).rejects.toMatchObject({ code: 'unavailable' });
    const strange = openHttp('', () => new Response('{"code":"teapot"}', { status: 418 }));
    await expect(strange.about()).rejects.toThrow('418');
  });
});
