import { expect, it } from 'vitest';
import { appOf } from './setup.ts';

const KEPT = /^(?!etag$)/;
const headersOf = (response: Response): Record<string, string> =>
  Object.fromEntries([...response.headers].filter(([name]) => KEPT.test(name)));

it('sends these headers with an answer, and no others', async () => {
  expect(headersOf(await appOf().request('/api/about'))).toEqual({
    'cache-control': 'no-cache',
    'content-security-policy':
      "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data: blob:; connect-src 'self'; worker-src 'self'; font-src 'self'; object-src 'none'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
    'content-type': 'application/json',
    'cross-origin-opener-policy': 'same-origin',
    'cross-origin-resource-policy': 'same-origin',
    'permissions-policy': 'camera=(), geolocation=(), microphone=(), payment=(), usb=()',
    'referrer-policy': 'no-referrer',
    'x-content-type-options': 'nosniff',
  });
});

it.each([
  ['a missing thing', '/api/entity?id=country:atlantis', {}],
  ['a missing address', '/nowhere', {}],
  ['a foreign host', '/api/about', { headers: { host: 'evil.example' } }],
  ['a forbidden method', '/api/about', { method: 'DELETE', headers: { 'content-type': 'application/json' } }],
])('protects the answer to %s as well, and lets nobody keep it', async (_, address, init) => {
  const { headers } = await appOf().request(address, init);
  expect(headers.get('content-security-policy')).toContain("default-src 'none'");
  expect(headers.get('x-content-type-options')).toBe('nosniff');
  expect(headers.get('cache-control')).toBe('no-store');
  expect([...headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
});
