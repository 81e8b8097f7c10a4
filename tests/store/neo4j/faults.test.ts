import { createServer, type AddressInfo, type Server, type Socket } from 'node:net';
import { beforeAll, afterAll, afterEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import type { Failure } from '../../../src/server/failure-log.ts';
import { serve } from '../../../src/server/main.ts';
import { parseAddress } from '../../../src/store/neo4j/address.ts';
import { Connection } from '../../../src/store/neo4j/connection.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { givenNeo4j } from '../../neo4j/given.ts';
import { startProxy, type Proxy } from '../../neo4j/proxy.ts';
import { seed } from './seed.ts';

const neo4j = givenNeo4j();
/** Deadlines short enough to be met in a test. */
const SHORT = { question: 2500, probe: 700, readRetry: 500, connect: 700, acquisition: 1500 };
/** Where an answer is expected: a busy machine takes its time for the first ones. */
const PATIENT = { question: 40_000, probe: 20_000, readRetry: 500, connect: 10_000, acquisition: 20_000 };
const UNAVAILABLE = { name: 'EntenteError', code: 'unavailable' };
/** Never ends by itself. */
const SLOW = 'UNWIND range(1, 100000000) AS a UNWIND range(1, 100000) AS b RETURN count(a + b) AS slow';

let proxy: Proxy;

/** Statements of ours that the server works on now. */
const running = async (): Promise<number> =>
  (
    await neo4j.run(`SHOW TRANSACTIONS YIELD currentQuery WHERE currentQuery CONTAINS 'AS slow'
    AND NOT currentQuery STARTS WITH 'SHOW' RETURN currentQuery`)
  ).length;

describe.runIf(neo4j.here)('a server that fails', () => {
  beforeAll(async () => {
    await neo4j.empty();
    await neo4j.store().load(seed);
    proxy = await startProxy(neo4j.uri);
  });
  afterEach(() => proxy.pass());
  afterAll(() => proxy.close());

  it('and is gone is said at once to who probes, and answers again when it is back', async () => {
    const store = neo4j.store(proxy.uri, PATIENT);
    expect(await store.version()).toBe(seed.data);
    proxy.refuse();
    await expect(store.version()).rejects.toMatchObject(UNAVAILABLE);
    await expect(store.version()).rejects.toThrow(proxy.uri);
    await expect(store.entity('country:us')).rejects.toMatchObject(UNAVAILABLE);
    proxy.pass();
    expect(await store.version()).toBe(seed.data);
    expect((await store.entity('country:us')).entity.id).toBe('country:us');
  });

  it('and was never there is no reason not to open the store', async () => {
    const store = neo4j.store('bolt://127.0.0.1:1', SHORT);
    await expect(store.version()).rejects.toMatchObject(UNAVAILABLE);
    await expect(store.about()).rejects.toThrow('bolt://127.0.0.1:1');
  });

  it.each([50, 500, 5000, 50_000])(
    'and cuts the line after %i bytes gives an answer or an error, never a part',
    async (bytes) => {
      const store = neo4j.store(proxy.uri, PATIENT);
      await store.version();
      proxy.cutAfter(bytes);
      const answer = await store.network().catch((error: unknown) => error);
      if (answer instanceof Error) expect(answer).toMatchObject(UNAVAILABLE);
      else expect(answer).toEqual(await neo4j.store().network());
      proxy.pass();
      await store.version();
      expect((await store.network()).relations).toHaveLength(seed.relations.length);
    },
  );

  it('and is slow is waited for', async () => {
    const store = neo4j.store(proxy.uri, PATIENT);
    proxy.delay(40);
    expect((await store.entity('country:us')).entity.id).toBe('country:us');
  });

  it('and hangs holds no question beyond its deadline, those after it not even so long', async () => {
    const store = neo4j.store(proxy.uri, SHORT);
    const version = () => store.version().catch(() => undefined);
    await expect.poll(version).toBe(seed.data);
    proxy.freeze();
    for (let asked = 0; asked < 3; asked += 1) {
      await expect(store.about()).rejects.toMatchObject(UNAVAILABLE);
      await expect(store.version()).rejects.toMatchObject(UNAVAILABLE);
    }
    proxy.pass();
    await expect.poll(version).toBe(seed.data);
    await expect
      .poll(() =>
        store.about().then(
          ({ data }) => data,
          () => undefined,
        ),
      )
      .toBe(seed.data);
  });

  it('and is asked for too much again and again goes on answering what is not', async () => {
    const connection = new Connection(parseAddress(neo4j.uri), neo4j.credentials, { question: 1000 });
    for (let asked = 0; asked < 4; asked++)
      await expect(connection.read((run) => run(SLOW))).rejects.toMatchObject(UNAVAILABLE);
    expect(await connection.read((run) => run('RETURN 1 AS one'))).toEqual([{ one: 1 }]);
    await connection.close();
  });

  it('is told to stop a question whose time is over', async () => {
    const connection = new Connection(parseAddress(neo4j.uri), neo4j.credentials, { question: 1000 });
    await expect(connection.read((run) => run(SLOW))).rejects.toMatchObject(UNAVAILABLE);
    await expect.poll(running).toBe(0);
    await connection.close();
  });

  it('is told to stop a slow question when the reader of the page leaves', async () => {
    const connection = new Connection(parseAddress(neo4j.uri), neo4j.credentials);
    const store = neo4j.store();
    const slow = (signal?: AbortSignal): GraphReader => ({
      ...store,
      entity: () => connection.read((run) => run(SLOW), { signal }) as never,
      until: slow,
    });
    const server = await serve({ app: createApp({ reader: slow() }), port: 0 });
    const leaving = new AbortController();
    const asked = fetch(`${server.address}api/entity?id=country:us`, { signal: leaving.signal });
    await expect.poll(running).toBe(1);
    leaving.abort();
    await expect(asked).rejects.toThrow();
    await expect.poll(running).toBe(0);
    await server.close();
    await connection.close();
  });

  it('leaves the server of the page alive, says that it is not ready, and is ready again by itself', async () => {
    const app = createApp({ reader: neo4j.store(proxy.uri, SHORT), limits: { ready: 1500 } });
    const status = async (path: string): Promise<number> =>
      (await app.request(path, { headers: { host: 'localhost' } })).status;
    expect(await status('/livez')).toBe(200);
    await expect.poll(() => status('/readyz')).toBe(200);
    for (const spoil of [proxy.refuse, proxy.freeze]) {
      spoil();
      expect([await status('/livez'), await status('/readyz')]).toEqual([200, 503]);
      expect(await status('/api/about')).toBe(503);
      proxy.pass();
      await expect.poll(() => status('/readyz')).toBe(200);
      await expect.poll(() => status('/api/about')).toBe(200);
    }
  });
});

const closed = (server: Server, sockets: Iterable<Socket>): Promise<void> =>
  new Promise((resolve) => {
    server.close(() => resolve());
    for (const socket of sockets) socket.destroy();
  });

/** Something else that listens: what it does with a connection. */
async function listening(
  serve: (socket: Socket) => void,
): Promise<{ at: string; close: () => Promise<void> }> {
  const sockets = new Set<Socket>();
  const server = createServer((socket) => {
    sockets.add(socket.on('error', () => undefined));
    serve(socket);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { at: `127.0.0.1:${port}`, close: () => closed(server, sockets) };
}

describe.runIf(neo4j.here)('an address that is not what it says', () => {
  const plain = neo4j.uri.replace(/^\w+:\/\//, '');

  it.each(['bolt+s', 'bolt+ssc', 'neo4j+s'])(
    '%s of a server that does not encrypt says so',
    async (scheme) => {
      const asked = neo4j.store(`${scheme}://${plain}`, SHORT).version();
      await expect(asked).rejects.toMatchObject(UNAVAILABLE);
      await expect(asked).rejects.toThrow('does not encrypt; write the address without “+s”');
    },
  );

  it.each([
    ['speaks HTTP', (socket: Socket) => void socket.end('HTTP/1.1 400 Bad Request\r\n\r\n'), 'speaks HTTP'],
    [
      'speaks something else',
      (socket: Socket) => void socket.write('SSH-2.0-x\r\n'),
      'something else listens',
    ],
    ['hangs up', (socket: Socket) => void socket.end(), 'if it wants encryption'],
  ])('of a port that %s says so', async (_, serve, words) => {
    const other = await listening(serve);
    const asked = neo4j.store(`bolt://${other.at}`, SHORT).version();
    await expect(asked).rejects.toThrow(words);
    await other.close();
  });

  it('is named at the terminal, and not to whoever asks over the network', async () => {
    const failures: Failure[] = [];
    for (const address of [`bolt+s://${plain}`, `bolt://${plain}/nowhere`, 'bolt://127.0.0.1:1']) {
      const app = createApp({
        reader: neo4j.store(address, SHORT),
        log: (failure) => failures.push(failure),
      });
      for (const path of ['/readyz', '/api/about', '/api/search?query=x']) {
        const answer = await (await app.request(path, { headers: { host: 'localhost' } })).text();
        expect(answer).toContain('Neo4j');
        expect(answer).not.toMatch(/127\.0\.0\.1|bolt\S*:\/\//);
        expect(answer).not.toContain(`${new URL(`http://${plain}`).port}`);
      }
    }
    const told = failures.map(({ error }) => (error instanceof Error ? error.message : ''));
    expect(told.every((message) => message.includes('127.0.0.1'))).toBe(true);
    expect(told.length).toBeGreaterThanOrEqual(3);
  });
});

describe.runIf(neo4j.here)('a wrong password', () => {
  it('is said once and not tried again, so that the right one is not locked out', async () => {
    const wrong = { user: neo4j.credentials.user, password: 'surely-not-this' };
    const connection = new Connection(parseAddress(neo4j.uri), wrong, SHORT);
    for (let asked = 0; asked < 8; asked += 1) {
      const refused = connection.probe('RETURN 1 AS one');
      await expect(refused).rejects.toMatchObject({ code: 'forbidden' });
      await expect(refused).rejects.toThrow('NEO4J_PASSWORD');
    }
    await expect(connection.read((run) => run('RETURN 1 AS one'))).rejects.toMatchObject({
      code: 'forbidden',
    });
    expect(await neo4j.store().version()).toBe(seed.data);
    await connection.close();
  });
});
