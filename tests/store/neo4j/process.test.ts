import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { openNeo4j } from '../../../src/store/neo4j/open-neo4j.ts';
import { givenNeo4j } from '../../neo4j/given.ts';
import { startNeo4j, whyNoNeo4j, type Neo4j } from '../../neo4j/server.ts';
import { seed } from './seed.ts';

/** A server of its own: it is stopped, killed and started again. */
const missing = await whyNoNeo4j();
const SHORT = { question: 2500, probe: 700, readRetry: 500 };

if (missing) givenNeo4j({ missing });

describe.skipIf(missing)('the process of the server', () => {
  let dir: string;
  let server: Neo4j;
  let status: (path: string) => Promise<number>;
  /** A server that was just started thinks longer about its first statements than SHORT lets it. */
  const answers = (path: string) => expect.poll(() => status(path), { timeout: 20_000 }).toBe(200);

  beforeAll(async () => {
    dir = await mkdtemp(join(tmpdir(), 'entente-neo4j-'));
    server = await startNeo4j({ dir });
    const store = openNeo4j(server.uri, server, SHORT);
    await store.load(seed);
    const app = createApp({ reader: store });
    status = async (path) => (await app.request(path, { headers: { host: 'localhost' } })).status;
  });
  afterAll(async () => {
    await server.stop();
    await rm(dir, { recursive: true, force: true });
  });

  it('that stands still holds nobody, and is asked again when it goes on', async () => {
    await answers('/readyz');
    await answers('/api/about');
    process.kill(server.pid ?? 0, 'SIGSTOP');
    // The signal reaches the threads one after the other: on a busy machine one may still answer.
    await expect.poll(() => status('/readyz'), { timeout: 20_000 }).toBe(503);
    expect(await status('/livez')).toBe(200);
    const asked = ['/api/about', '/api/entity?id=country:us', '/api/network'].map(status);
    expect(await Promise.all(asked)).toEqual([503, 503, 503]);
    process.kill(server.pid ?? 0, 'SIGCONT');
    await answers('/readyz');
    await answers('/api/entity?id=country:us');
  });

  it('that was killed is found again when somebody has started another on its folder', async () => {
    await server.kill();
    expect([await status('/livez'), await status('/readyz'), await status('/api/about')]).toEqual([
      200, 503, 503,
    ]);
    server = await startNeo4j({ dir, port: Number(new URL(server.uri.replace('bolt', 'http')).port) });
    await answers('/readyz');
    await answers('/api/about');
  });
});
