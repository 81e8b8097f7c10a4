import { describe, expect, it } from 'vitest';
import { canonicalJson } from '../../src/graph/canonical.ts';
import { ROUTES } from '../../src/server/routes.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { fixture, RELATIONS } from '../store/fixture.ts';
import { appOf, fieldsOf } from './setup.ts';

/** A good question for each address. */
const QUESTIONS: Record<string, string> = {
  '/api/about': '',
  '/api/search': '?query=%E9%9F%A9%E5%9B%BD',
  '/api/entity': '?id=country:kr',
  '/api/relation': `?id=${RELATIONS.represents}`,
  '/api/document': '?id=doc:preview',
  '/api/claim': '?id=claim:preview/001',
  '/api/claims': '?document=doc:preview&cites=narrow',
  '/api/entities': '?kind=country',
  '/api/relations': '?reality=predicted',
  '/api/documents': '?class=official',
  '/api/among': '?ids=country:kr,country:gb',
  '/api/bibliography': '?ids=person:zoe-lukasz',
  '/api/expand': '?id=country:kr&kinds=represents',
  '/api/network': '?limit=3',
  '/api/overview': '?limit=3',
  '/api/paths': '?from=country:us&to=country:kr&evidence=all&predictions=false&limit=3&steps=5',
  '/api/coverage': '?document=doc:preview',
  '/api/provenance': '?id=country:kr',
  '/api/resting': '?ids=doc:mou-2024,official&alone=true',
  '/api/sources': '?document=doc:preview&order=alone',
  '/api/conflicts': '?document=doc:preview',
  '/api/evidence': `?ids=${encodeURIComponent(RELATIONS.represents)}`,
  '/api/circles': '?limit=5',
  '/api/parties': '?ids=member-of/network:international-network',
  '/api/stories': '',
  '/api/pattern': '?steps=country,signed/agreement:us-uk-mou,not:represents/by/institute&predictions=true',
  '/api/graph': '',
};

/** A good question for each address to which questions are posted. */
const POSTED: Record<string, object> = {
  '/api/among': { ids: ['country:kr', 'planet:x'] },
  '/api/bibliography': { ids: ['person:zoe-lukasz', 'doc:lost'] },
  '/api/resting': { ids: ['doc:mou-2024', 'doc:lost'], alone: true },
  '/api/evidence': { ids: [RELATIONS.represents, 'claim:preview/001', 'doc:lost'] },
  '/api/parties': { ids: ['signed/agreement:us-uk-mou', 'signed/agreement:lost'] },
  '/api/search': { query: '韩国' },
  '/api/cypher': { of: 'paths', from: 'country:us', to: 'country:kr', predictions: false },
};

const app = appOf();

const post = (path: string, question: unknown) =>
  app.request(path, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify(question),
  });

describe('every question', () => {
  it('has an example here', () => {
    const addresses = (wanted: string) =>
      ROUTES.filter(({ method }) => method === wanted).map(({ path }) => path);
    expect(addresses('GET').sort()).toEqual(Object.keys(QUESTIONS).sort());
    expect(addresses('POST').sort()).toEqual(Object.keys(POSTED).sort());
  });

  it.each(Object.entries(QUESTIONS))('%s%s is answered', async (path, query) => {
    const response = await app.request(path + query);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
  });

  it.each(Object.entries(QUESTIONS))(
    '%s%s is not answered again while the data is the same',
    async (path, query) => {
      const tag = (await app.request(path + query)).headers.get('etag') ?? '';
      expect(tag).toMatch(/^"f1c7a0e5d2b48693-[0-9a-f]{8}"$/);
      const again = await app.request(path + query, { headers: { 'if-none-match': `"x", W/${tag}` } });
      expect(again.status).toBe(304);
      expect(await again.text()).toBe('');
      expect((await app.request(path + query, { headers: { 'if-none-match': '"x"' } })).status).toBe(200);
    },
  );

  it.each(Object.entries(POSTED))(
    'posted to %s is answered, and nobody keeps the answer',
    async (path, body) => {
      const response = await post(path, body);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-type')).toBe('application/json');
      expect(response.headers.get('cache-control')).toBe('no-store');
      expect(response.headers.get('etag')).toBeNull();
    },
  );

  it('is asked in its body or in its address, not in both', async () => {
    for (const [path, body] of Object.entries(POSTED)) {
      const response = await post(`${path}?ids=country:kr`, body);
      expect(response.status).toBe(400);
      expect((await fieldsOf(response))['detail']).toContain('"ids"');
    }
  });

  it('may be asked for its head', async () => {
    const response = await app.request('/api/about', { method: 'HEAD' });
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });
});

it('sends what the store answers and adds nothing: what may be cut says its own total', async () => {
  const answer = await fieldsOf(await app.request('/api/document?id=doc:preview'));
  expect(answer).toEqual(await openMemory(fixture).document('doc:preview'));
  expect(answer).toMatchObject({ claims: { total: 6 }, citedBy: { total: 1 } });
});

it('sends the whole graph byte for byte as the export writes it', async () => {
  expect(await (await app.request('/api/graph')).text()).toBe(canonicalJson(fixture));
});

it('asks for many entities by a posted list', async () => {
  const response = await post('/api/among', POSTED['/api/among']);
  expect(await fieldsOf(response)).toEqual(
    JSON.parse(JSON.stringify(await openMemory(fixture).among(['country:kr', 'planet:x']))),
  );
});

it('does not touch the store to say that it lives', async () => {
  const store = openMemory();
  await store.close();
  const closed = appOf({ reader: store });
  expect(await fieldsOf(await closed.request('/livez'))).toEqual({ status: 'ok' });
  expect((await closed.request('/readyz')).status).toBe(503);
});

it('says with which data it is ready, to be asked anew each time', async () => {
  const response = await app.request('/readyz');
  expect(response.status).toBe(200);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(await fieldsOf(response)).toEqual({ status: 'ok', data: fixture.data });
});

it('puts a question into Cypher as the store does', async () => {
  expect(await fieldsOf(await post('/api/cypher', POSTED['/api/cypher']))).toEqual(
    await openMemory(fixture).cypher({
      of: 'paths',
      from: 'country:us',
      to: 'country:kr',
      predictions: false,
    }),
  );
});
