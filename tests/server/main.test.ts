import type { IncomingMessage } from 'node:http';
import { connect, createServer, type Server } from 'node:net';
import { afterEach, describe, expect, it } from 'vitest';
import { serve, type Served } from '../../src/server/main.ts';
import { openHttp } from '../../src/store/http.ts';
import { appOf, slowReader } from './setup.ts';

const open: (() => Promise<unknown>)[] = [];
afterEach(async () => {
  for (const close of open.splice(0)) await close();
});

const started = async (options: Parameters<typeof serve>[0]): Promise<Served> => {
  const server = await serve(options);
  open.push(() => server.close());
  return server;
};

const taken = (port: number): Promise<number> =>
  new Promise((resolve, reject) => {
    const server: Server = createServer();
    server.once('error', reject);
    server.listen(port, '127.0.0.1', () => {
      open.push(() => new Promise((done) => server.close(done)));
      const info = server.address();
      resolve(typeof info === 'object' && info !== null ? info.port : 0);
    });
  });

const portOf = ({ address }: Served): number => Number(new URL(address).port);

describe('the server', () => {
  it('listens on this machine and answers at the address it says', async () => {
    const server = await started({ app: appOf(), port: 0 });
    expect(server.address).toMatch(/^http:\/\/127\.0\.0\.1:\d+\/$/);
    const reader = openHttp(server.address);
    expect((await reader.about()).counts.entities).toBe(15);
    await expect(reader.entity('country:atlantis')).rejects.toMatchObject({ code: 'not-found' });
  });

  it('posts a question that is too long for an address', async () => {
    const server = await started({ app: appOf(), port: 0 });
    const ids = Array.from({ length: 2000 }, (_, at) => `planet:number-${at}`);
    expect((await openHttp(server.address).among(ids)).missing).toHaveLength(2000);
  });

  it('takes nobody who hangs up for a failure of its own', async () => {
    const failures: unknown[] = [];
    const server = await started({ app: appOf({ log: (failure) => failures.push(failure) }), port: 0 });
    const hangUp = (text: string): Promise<void> =>
      new Promise((resolve) => {
        const socket = connect(portOf(server), '127.0.0.1', () => socket.write(text, () => socket.destroy()));
        socket.on('close', () => resolve());
      });
    const posted = 'Host: localhost\r\ncontent-type: application/json\r\n';
    for (const broken of [
      `POST /api/among HTTP/1.1\r\n${posted}content-length: 1000\r\n\r\n{"ids":["a`,
      `POST /api/among HTTP/1.1\r\n${posted}transfer-encoding: chunked\r\n\r\n5\r\n{"ids\r\n`,
      'GET /api/graph HTTP/1.1\r\nHost: localhost\r\n\r\n',
      'GET /api/sea',
    ])
      for (let time = 0; time < 5; time += 1) await hangUp(broken);
    // Whatever was begun for them has ended before this is answered.
    expect((await openHttp(server.address).about()).counts.entities).toBe(15);
    expect(failures).toEqual([]);
  });

  it('takes the next free port where the wanted one is taken', async () => {
    const port = await taken(0);
    const server = await started({ app: appOf(), port });
    expect(portOf(server)).toBeGreaterThan(port);
    expect(portOf(server)).toBeLessThan(port + 20);
  });

  it('says so where it cannot listen', async () => {
    const refused = serve({ app: appOf(), host: '192.0.2.1', port: 0 });
    await expect(refused).rejects.toMatchObject({
      name: 'EntenteError',
      code: 'unavailable',
      message: expect.stringMatching(
        /^Cannot listen on “192\.0\.2\.1”, port 0 \(E[A-Z]+\); name another one, as in: entente serve --host /,
      ),
    });
  });

  it('does not know itself by a name that somebody else points here', async () => {
    const server = await started({ app: appOf(), port: 0 });
    const { request } = await import('node:http');
    const status = await new Promise((resolve, reject) => {
      request(server.address, { headers: { host: 'evil.example' } }, ({ statusCode }) => resolve(statusCode))
        .once('error', reject)
        .end();
    });
    expect(status).toBe(421);
  });

  it.each([
    ['xn--localhost', 421],
    ['256.256.256.256', 421],
    ['a%b', 400],
    ['evil@localhost', 400],
    ['localhost:99999', 400],
  ])('answers in full to somebody who calls it %s', async (host, status) => {
    const server = await started({ app: appOf(), port: 0 });
    const { request } = await import('node:http');
    const answer = await new Promise<IncomingMessage>((resolve, reject) => {
      request(server.address, { headers: { host } }, resolve).once('error', reject).end();
    });
    answer.resume();
    expect(answer.statusCode).toBe(status);
    expect(answer.headers['content-type']).toBe('application/problem+json');
    expect(answer.headers['content-security-policy']).toContain("default-src 'none'");
  });

  it('lets an answer under way end when it closes, and frees its port', async () => {
    const { reader, waiting, release } = slowReader();
    const server = await serve({ app: appOf({ reader }), port: 0 });
    const answer = openHttp(server.address).entity('country:kr');
    while (waiting() === 0) await new Promise((resolve) => setTimeout(resolve, 5));
    const closed = server.close();
    release();
    expect((await answer).entity.id).toBe('country:kr');
    await closed;
    expect(await taken(portOf(server))).toBe(portOf(server));
  });
});
