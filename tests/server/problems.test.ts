import { describe, expect, it } from 'vitest';
import { EntenteError, ERROR_CODES } from '../../src/graph/errors.ts';
import type { Failure } from '../../src/server/failure-log.ts';
import { PROBLEMS } from '../../src/server/problems.ts';
import { asEntente } from '../../src/store/neo4j/errors.ts';
import { appOf, fieldsOf, readerWith } from './setup.ts';

const failing = (error: unknown) => readerWith({ entity: () => Promise.reject(error) });
const QUESTION = '/api/entity?id=country:kr';
const JSON_TYPE = { 'content-type': 'application/json' };

describe('a problem', () => {
  it.each(ERROR_CODES)('of the kind %s has the status and title of the table', async (code) => {
    const app = appOf({ reader: failing(new EntenteError(code, 'what is wrong, and what to do')) });
    const response = await app.request(QUESTION);
    expect(response.status).toBe(PROBLEMS[code].status);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(await fieldsOf(response)).toEqual({
      type: `urn:entente:problem:${code}`,
      title: PROBLEMS[code].title,
      status: PROBLEMS[code].status,
      detail: 'what is wrong, and what to do',
      instance: expect.stringMatching(/^urn:uuid:[0-9a-f-]{36}$/),
      code,
    });
  });

  it('that is ours tells the log why, and whoever asked only under which number', async () => {
    const failures: Failure[] = [];
    const error = new TypeError('bolt://secret-host refused neo4j:hunter2');
    const app = appOf({ reader: failing(error), log: (failure) => failures.push(failure) });
    const response = await app.request(QUESTION);
    const text = await response.text();
    expect(response.status).toBe(500);
    expect(text).not.toMatch(/secret|hunter2|TypeError|\.ts/);
    expect(failures).toEqual([{ id: expect.any(String), method: 'GET', path: '/api/entity', error }]);
    expect(text).toContain(failures[0]?.id);
  });

  it('of the store names no place to whoever asks, and tells the log where it is, once', async () => {
    const failures: Failure[] = [];
    const secret = 'bolt://db.example.org:7687';
    const error = asEntente(Object.assign(new Error('gone'), { code: 'ServiceUnavailable' }), secret);
    const reader = readerWith({
      entity: () => Promise.reject(error),
      version: () => Promise.reject(error),
    });
    const app = appOf({ reader, log: (failure) => failures.push(failure) });
    for (const address of [QUESTION, '/readyz', QUESTION]) {
      const response = await app.request(address);
      expect(response.status).toBe(503);
      const text = await response.text();
      expect(text).toContain('Neo4j does not answer');
      expect(text).not.toMatch(/bolt|example|7687/);
    }
    expect(failures.map((failure) => [failure.path, failure.error])).toEqual([['/api/entity', error]]);
    expect(error.message).toContain(secret);
  });

  it('that is not ours is not written to the log', async () => {
    const failures: Failure[] = [];
    const app = appOf({ log: (failure) => failures.push(failure) });
    expect((await app.request('/api/entity?id=country:atlantis')).status).toBe(404);
    expect(failures).toEqual([]);
  });
});

describe('a question that cannot be read', () => {
  it.each([
    ['/api/search?query=x&limti=3', '"limti"'],
    ['/api/about?x=1', '"x"'],
    ['/api/about?__proto__=1', '"__proto__"'],
    ['/api/search', '"query"'],
    ['/api/entity', '"id"'],
    ['/api/entity?id=', '"id"'],
    ['/api/search?query=x&limit=-1', '"limit"'],
    ['/api/search?query=x&limit=1.5', '"limit"'],
    ['/api/search?query=x&limit=1e2', '"limit"'],
    ['/api/search?query=x&types=entity,planet', '"types"'],
    ['/api/claims?status=true', '"status"'],
    ['/api/claims?cites=all', '"cites"'],
    ['/api/relations?status=rejected', '"status"'],
    ['/api/documents?class=blog', '"class"'],
    ['/api/expand?id=a:b&limit=1&limit=2', '"limit"'],
    ['/api/among', '"ids"'],
    ['/api/network?limit=many', '"limit"'],
    ['/api/paths?from=a:b', '"to"'],
    ['/api/paths?from=a:b&to=c:d&evidence=predicted', '"evidence"'],
    ['/api/paths?from=a:b&to=c:d&predictions=no', '"predictions"'],
    ['/api/paths?from=a:b&to=c:d&steps=7', '"steps"'],
  ])('%s is a bad request that names %s', async (address, parameter) => {
    const response = await appOf().request(address);
    expect(response.status).toBe(400);
    const { detail, code } = await fieldsOf(response);
    expect(code).toBe('bad-request');
    expect(detail).toContain(parameter);
  });

  it('says which parameters there are', async () => {
    const { detail } = await fieldsOf(await appOf().request('/api/search?query=x&limti=3'));
    expect(detail).toContain('query, limit, types');
  });

  it.each([
    ['{"of":"everything"}', '"of"'],
    ['{}', '"of"'],
    ['{"of":"paths","from":"a:b"}', '"to"'],
    ['{"of":"paths","from":"a:b","to":"c:d","steps":7}', '"steps"'],
    ['{"of":"paths","from":"a:b","to":"c:d","steps":1.5}', '"steps"'],
    ['{"of":"network","limit":"3"}', '"limit"'],
    ['{"of":"network","limit":-1}', '"limit"'],
    ['{"of":"network","statement":"MATCH (n) DETACH DELETE n"}', '"statement"'],
    ['{"of":"claims","status":"true"}', '"status"'],
    ['{"of":"search","query":["x"]}', '"query"'],
  ])('to be put into Cypher is a bad request that names what is wrong: %s, %s', async (body, parameter) => {
    const response = await appOf().request('/api/cypher', { method: 'POST', headers: JSON_TYPE, body });
    expect(response.status).toBe(400);
    expect((await fieldsOf(response))['detail']).toContain(parameter);
  });

  it.each(['', '{', '[]', '{"ids":"x"}', '{"ids":[1]}', '{"ids":[],"more":1}', `${'['.repeat(100_000)}`])(
    'as a body is a bad request: %.20s',
    async (body) => {
      const response = await appOf().request('/api/among', {
        method: 'POST',
        headers: JSON_TYPE,
        body,
      });
      expect(response.status).toBe(400);
    },
  );
});
