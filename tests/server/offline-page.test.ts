import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { brotliDecompressSync } from 'node:zlib';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { appOf } from './setup.ts';

const PAGE = `<!doctype html><title>Entente</title>${'<p>Empty without its data.</p>'.repeat(200)}`;
let home = '';
let file = '';
beforeEach(() => {
  home = mkdtempSync(join(tmpdir(), 'entente-offline-'));
  file = join(home, 'page.html');
  writeFileSync(file, PAGE);
});
afterEach(() => rmSync(home, { recursive: true }));

const get = (headers: Record<string, string> = {}, method = 'GET', app = appOf({ offlinePage: file })) =>
  app.request('/offline-page', { headers, method });

describe('what one HTML file is made of', () => {
  it('comes as a text to be saved, which no browser opens as a page', async () => {
    const response = await get();
    expect(await response.text()).toBe(PAGE);
    expect(response.headers.get('content-type')).toBe('text/plain; charset=utf-8');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-disposition')).toBe('attachment; filename="offline-page.txt"');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
  });

  it('is there for whoever only asks whether it is', async () => {
    const response = await get({}, 'HEAD');
    expect(response.status).toBe(200);
    expect(await response.text()).toBe('');
  });

  it('is sent packed to whoever takes that', async () => {
    const response = await get({ 'accept-encoding': 'gzip, br' });
    expect(response.headers.get('content-encoding')).toBe('br');
    expect(response.headers.get('vary')).toBe('accept-encoding');
    expect(brotliDecompressSync(Buffer.from(await response.arrayBuffer())).toString()).toBe(PAGE);
  });

  it.each(['br', ''])(
    'is sent once to whoever keeps it, and anew after an upgrade (“%s”)',
    async (accepted) => {
      const app = appOf({ offlinePage: file });
      const taken = { 'accept-encoding': accepted };
      const etag = (await get(taken, 'GET', app)).headers.get('etag') ?? '';
      const again = { ...taken, 'if-none-match': etag };
      expect((await get(again, 'GET', app)).status).toBe(304);
      writeFileSync(file, `${PAGE} of another release`);
      const anew = await get(again, 'GET', app);
      expect(anew.status).toBe(200);
      expect(anew.headers.get('etag')).not.toBe(etag);
    },
  );

  it('is at no address where it was not built, or none was named', async () => {
    rmSync(file);
    const app = appOf({ offlinePage: file });
    writeFileSync(join(home, 'index.html'), '<!doctype html>');
    for (const one of [app, appOf(), appOf({ staticDir: home })]) {
      const response = await get({}, 'GET', one);
      expect(response.status).toBe(404);
      expect(response.headers.get('content-type')).toBe('application/problem+json');
    }
  });
});
