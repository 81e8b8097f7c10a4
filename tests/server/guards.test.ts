import { describe, expect, it } from 'vitest';
import { appOf, fieldsOf } from './setup.ts';

const HOSTS = {
  localhost: true,
  'localhost:4310': true,
  'LOCALHOST:1': true,
  '127.0.0.1:4310': true,
  '[::1]:4310': true,
  'graph.example.org': true,
  'graph.example.org:8443': true,
  'evil.example': false,
  'localhost.evil.example': false,
  '127.0.0.1.evil.example:4310': false,
  '0.0.0.0:4310': false,
  '[::2]:4310': false,
  'evil.example@localhost': false,
  '': false,
};

const SITES = [undefined, 'same-origin', 'none', 'same-site', 'cross-site'] as const;
const ORIGINS = [undefined, 'own', 'http://evil.example', 'http://localhost:9999', 'null'] as const;
const TYPES = {
  'application/json': true,
  'application/json; charset=utf-8': true,
  'Application/JSON': true,
  'text/plain': false,
  'application/x-www-form-urlencoded': false,
  'multipart/form-data; boundary=x': false,
  'text/plain; application/json': false,
};

const app = appOf({ hosts: ['graph.example.org'] });

const post = (headers: Record<string, string | undefined>): Promise<Response> => {
  const given = Object.entries(headers).flatMap(([name, value]) =>
    value === undefined ? [] : [[name, value] as const],
  );
  return Promise.resolve(
    app.request(`http://${headers['host'] ?? 'localhost:4310'}/api/among`, {
      method: 'POST',
      headers: Object.fromEntries(given),
      body: JSON.stringify({ ids: ['country:kr'] }),
    }),
  );
};

describe('a name that the server is called by', () => {
  it.each(Object.entries(HOSTS))('%j is known: %s', async (host, known) => {
    for (const path of ['/api/about', '/livez', '/readyz', '/', '/nowhere']) {
      const { status } = await app.request(path, { headers: { host } });
      expect(status === 421, path).toBe(!known);
    }
  });

  it('is also looked at in the address itself', async () => {
    const response = await app.request('http://evil.example/livez', { headers: { host: 'localhost' } });
    expect(response.status).toBe(421);
    expect(await fieldsOf(response)).toMatchObject({ title: 'Misdirected request', code: 'forbidden' });
  });
});

describe('a question that is posted', () => {
  const cases = ['localhost:4310', 'graph.example.org', 'evil.example'].flatMap((host) =>
    SITES.flatMap((site) =>
      ORIGINS.flatMap((origin) => Object.keys(TYPES).map((type) => ({ host, site, origin, type }))),
    ),
  );

  it(`is answered in the right ones of ${cases.length} cases of host, origin, site and type`, async () => {
    for (const { host, site, origin, type } of cases) {
      const ours = site === undefined || site === 'same-origin' || site === 'none';
      const own = origin === undefined || origin === 'own';
      const expected =
        host === 'evil.example'
          ? 421
          : !ours || !own
            ? 403
            : !Object.entries(TYPES).some(([t, ok]) => t === type && ok)
              ? 415
              : 200;
      const { status } = await post({
        host,
        'sec-fetch-site': site,
        origin: origin === 'own' ? `http://${host}` : origin,
        'content-type': type,
      });
      expect(status, JSON.stringify({ host, site, origin, type })).toBe(expected);
    }
  });

  it('without a type is not JSON', async () => {
    const response = await app.request('/api/among', { method: 'POST' });
    expect(response.status).toBe(415);
  });

  it.each(['PUT', 'DELETE', 'PATCH', 'OPTIONS', 'POST'])(
    'may not be a %s where only reading is',
    async (method) => {
      const response = await app.request('/api/about', {
        method,
        headers: { 'content-type': 'application/json' },
      });
      expect(response.status).toBe(405);
      expect(response.headers.get('allow')).toBe('GET, HEAD');
      const among = await app.request('/api/among', {
        method: 'DELETE',
        headers: { 'content-type': 'application/json' },
      });
      expect(among.headers.get('allow')).toBe('GET, HEAD, POST');
    },
  );

  it('as a preflight gets no leave from us', async () => {
    const response = await app.request('/api/among', {
      method: 'OPTIONS',
      headers: { origin: 'http://evil.example', 'access-control-request-method': 'POST' },
    });
    expect(response.status).toBe(403);
    expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
  });
});
