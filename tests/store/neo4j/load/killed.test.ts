import { spawn } from 'node:child_process';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openMemory } from '../../../../src/store/memory/open-memory.ts';
import { givenNeo4j } from '../../../neo4j/given.ts';
import { startProxy, type Proxy } from '../../../neo4j/proxy.ts';
import { fixture } from '../../fixture.ts';
import { exportHash, seed } from '../seed.ts';

const neo4j = givenNeo4j();
const memory = openMemory(seed);
/** One in every part of a load: before it begins, while it clears, at nodes, at edges; ENTENTE_KILLS asks for more. */
const KILLS = Number(process.env['ENTENTE_KILLS'] ?? 4);

/** Where a load is killed: which of its statements it never hears the answer to, and whether the server got that. */
interface Kill {
  at: number;
  reached: boolean;
}

let proxy: Proxy;

/** A seeded statement out of each part of so many, the last left out: with that the load would have ended. */
const killsIn = (statements: number): fc.Arbitrary<Kill[]> => {
  const part = (statements - 1) / KILLS;
  const kills = Array.from({ length: KILLS }, (_, of) =>
    fc.record({
      at: fc.noBias(fc.integer({ min: 1 + Math.floor(of * part), max: Math.floor((of + 1) * part) })),
      reached: fc.boolean(),
    }),
  );
  return fc.tuple(...kills).chain((all) => fc.shuffledSubarray(all, { minLength: KILLS }));
};

/** Run the program up to that statement, see that it waits there, and kill it. */
async function killed({ at, reached }: Kill): Promise<void> {
  const stopped = proxy.stopAt(at, { reached }).then(() => 'at work');
  const { user, password } = neo4j.credentials;
  const child = spawn(process.execPath, ['bin/entente.js', 'load', '--to', proxy.uri], {
    env: { ...process.env, NEO4J_USER: user, NEO4J_PASSWORD: password },
    stdio: 'ignore',
  });
  const ended = new Promise((resolve) => child.once('exit', (code, signal) => resolve(signal ?? code)));
  expect(await Promise.race([stopped, ended]), `before its statement ${at}`).toBe('at work');
  child.kill('SIGKILL');
  expect(await ended).toBe('SIGKILL');
  proxy.refuse();
  proxy.pass();
}

describe.runIf(neo4j.here)('a load whose program is killed', () => {
  beforeAll(async () => {
    proxy = await startProxy(neo4j.uri);
  });
  afterAll(() => proxy.close());

  it('leaves nothing half to be read, and ends in the same graph when it is done again', async () => {
    await neo4j.empty();
    expect(await neo4j.store(proxy.uri).load(seed)).toBe('loaded');
    const whole = proxy.statements();
    await fc.assert(
      fc.asyncProperty(killsIn(whole), async (kills) => {
        const store = neo4j.store();
        await store.load(fixture);
        const before = await store.about();
        for (const kill of kills) {
          await killed(kill);
          const read = await store.about().catch((error: unknown) => error);
          if (read instanceof Error) expect(read).toMatchObject({ code: 'unavailable' });
          else expect(read).toEqual(before);
        }
        expect(await store.load(seed)).toBe('loaded');
        expect(exportHash(await store.graph())).toBe(exportHash(seed));
        expect(await store.about()).toEqual(await memory.about());
        expect(await store.load(seed)).toBe('unchanged');
      }),
      { numRuns: 1, endOnFailure: true },
    );
  }, 180_000);
});
