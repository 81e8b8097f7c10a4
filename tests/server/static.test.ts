import { mkdirSync, mkdtempSync, renameSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it, onTestFinished } from 'vitest';
import { appOf, fieldsOf } from './setup.ts';

const SECRET = 'not for anybody';
/** Long enough to be packed. */
const LARGE = `export const words = [${'"entente", '.repeat(500)}];`;
const home = mkdtempSync(join(tmpdir(), 'entente-static-'));
const folder = join(home, 'web');

beforeAll(() => {
  mkdirSync(join(folder, 'assets'), { recursive: true });
  writeFileSync(join(home, 'secret.txt'), SECRET);
  writeFileSync(join(folder, 'index.html'), '<!doctype html><title>Entente</title>');
  writeFileSync(join(folder, 'icon.svg'), '<svg xmlns="http://www.w3.org/2000/svg"/>');
  writeFileSync(join(folder, 'assets', 'index-a1b2c3d4.js'), 'export {};');
  writeFileSync(join(folder, 'assets', 'data.unknown'), 'x');
  writeFileSync(join(folder, 'assets', 'large-a1b2c3d4.js'), LARGE);
  writeFileSync(join(folder, 'assets', 'inter-a1b2c3d4.woff2'), LARGE);
  symlinkSync(join(home, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(home, join(folder, 'out'));
});
afterAll(() => rmSync(home, { recursive: true }));

const get = (path: string, headers: Record<string, string> = {}) =>
  appOf({ staticDir: folder }).request(path, { headers });
const packed = (accepted: string, path = '/assets/large-a1b2c3d4.js') =>
  get(path, { 'accept-encoding': accepted });
const bytesOf = async (response: Response) => Buffer.from(await response.arrayBuffer());

describe('the built page', () => {
  it('is at the root and is asked for again each time', async () => {
    const response = await get('/?view=x');
    expect(await response.text()).toContain('<title>Entente</title>');
    expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/index.html')).status).toBe(200);
  });

  it('may keep what has its content in its name for ever', async () => {
    const script = await get('/assets/index-a1b2c3d4.js');
    expect(script.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(script.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    const icon = await get('/icon.svg');
    expect(icon.headers.get('content-type')).toBe('image/svg+xml');
    expect(icon.headers.get('cache-control')).toBe('no-cache');
    expect((await get('/assets/data.unknown')).headers.get('content-type')).toBe('application/octet-stream');
  });

  it('is sent packed as small as the browser takes it, and is the same when unpacked', async () => {
    const smallest = await packed('gzip, deflate, br, zstd');
    expect(smallest.headers.get('content-encoding')).toBe('br');
    expect(smallest.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(smallest.headers.get('cache-control')).toContain('immutable');
    expect(brotliDecompressSync(await bytesOf(smallest)).toString()).toBe(LARGE);
    const older = await packed('gzip, deflate');
    expect(older.headers.get('content-encoding')).toBe('gzip');
    expect(gunzipSync(await bytesOf(older)).toString()).toBe(LARGE);
  });

  it.each(['', 'identity', 'deflate', 'br;q=0, gzip;q=0.0'])(
    'is sent as it is to whoever accepts “%s”, and a cache between is told that others get it packed',
    async (accepted) => {
      const response = await packed(accepted);
      expect(response.headers.get('content-encoding')).toBeNull();
      expect(response.headers.get('vary')).toBe('accept-encoding');
      expect(await response.text()).toBe(LARGE);
    },
  );

  it.each(['/assets/inter-a1b2c3d4.woff2', '/assets/index-a1b2c3d4.js', '/', '/icon.svg'])(
    'is not packed where that gains nothing: %s',
    async (path) => {
      const response = await packed('br, gzip', path);
      expect(response.status).toBe(200);
      expect(response.headers.get('content-encoding')).toBeNull();
    },
  );

  it('is sent to a link whose # was escaped on its way, and to nowhere else', async () => {
    const response = await get('/%23lang=en&page=start&end=g-abcd');
    expect([response.status, response.headers.get('location')]).toEqual([
      302,
      './#lang=en&page=start&end=g-abcd',
    ]);
    expect((await get('/%23//elsewhere.test')).headers.get('location')).toBe('./#//elsewhere.test');
  });

  it.each(['/entity/x', '/assets/', '/assets', '/missing.js', '/api', '/api/nowhere'])(
    'is not sent for %s, which does not exist',
    async (path) => {
      const response = await get(path);
      expect(response.status).toBe(404);
      expect(await fieldsOf(response)).toMatchObject({ code: 'not-found' });
    },
  );

  it.each([
    '/../secret.txt',
    '/..%2fsecret.txt',
    '/%2e%2e/secret.txt',
    '/assets/../../secret.txt',
    '/assets/..%5c..%5csecret.txt',
    '/assets/%2e%2e%2f%2e%2e%2fsecret.txt',
    '/....//secret.txt',
    '//secret.txt',
    '/%00',
    '/index.html%00.txt',
    '/link.txt',
    '/out/secret.txt',
    '/%',
    '/%E0%A4%A',
  ])('has no way out through %s', async (path) => {
    const response = await get(path);
    expect(await response.text()).not.toContain(SECRET);
    expect(response.status).toBe(404);
  });

  it('is the new one as soon as another was built in its place', async () => {
    const [home, rebuilt] = [mkdtempSync(join(tmpdir(), 'entente-rebuilt-')), 'index-99999999.js'];
    onTestFinished(() => rmSync(home, { recursive: true }));
    mkdirSync(join(home, 'assets'));
    writeFileSync(join(home, 'assets', 'index-11111111.js'), 'export {};');
    const app = appOf({ staticDir: home });
    expect((await app.request('/assets/index-11111111.js')).status).toBe(200);
    renameSync(join(home, 'assets', 'index-11111111.js'), join(home, 'assets', rebuilt));
    expect((await app.request('/assets/index-11111111.js')).status).toBe(404);
    expect((await app.request(`/assets/${rebuilt}`)).status).toBe(200);
  });

  it('that is not built says how to build it, and questions are answered all the same', async () => {
    const app = appOf({ staticDir: join(home, 'nowhere') });
    const response = await app.request('/');
    expect(response.status).toBe(404);
    expect((await fieldsOf(response))['detail']).toContain('npm run build');
    expect((await app.request('/api/about')).status).toBe(200);
  });
});
