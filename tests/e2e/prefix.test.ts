import { createServer, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { linkFrom } from '../links.ts';
import { OUTLOOK, useBrowser } from './harness.ts';
import { addressOf, figures } from './picture.ts';

const walk = useBrowser({ data: OUTLOOK });

/** A proxy that serves the page under a prefix, as nginx and Caddy do. */
let proxy: Server;
beforeAll(async () => {
  proxy = createServer((asked, answer) => {
    const [, path] = /^\/graph(\/.*)$/.exec(asked.url ?? '') ?? [];
    if (path === undefined) return void answer.writeHead(404).end();
    const { hostname, port } = new URL(walk.address);
    const headers = { ...asked.headers, host: `${hostname}:${port}` };
    const handed = request({ hostname, port, path, method: asked.method, headers }, (got) => {
      answer.writeHead(got.statusCode ?? 502, got.headers);
      got.pipe(answer);
    });
    asked.pipe(handed);
  });
  await new Promise<void>((resolve) => proxy.listen(0, '127.0.0.1', resolve));
});
afterAll(() => new Promise((resolve) => proxy.close(resolve)));

const prefixed = (): string => `http://127.0.0.1:${(proxy.address() as AddressInfo).port}/graph/`;

describe('under a prefix behind a proxy', () => {
  it('the page finds its files, its data, its canvas and its worker, and its links keep the prefix', async () => {
    const { page } = walk;
    await page.goto(`${prefixed()}${linkFrom('#lang=en&show=country:us&sel=country:us')}`);
    await figures(walk).getByText('1 entity').waitFor();
    await page.locator('.picture[aria-busy="false"] canvas').first().waitFor();
    await page.keyboard.press('e');
    await page.getByText('5 entities').waitFor();
    await expect.poll(async () => (await addressOf(walk)).startsWith(prefixed())).toBe(true);
  });
});
