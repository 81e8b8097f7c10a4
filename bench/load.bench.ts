import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { it } from 'vitest';
import { openNeo4j } from '../src/store/neo4j/open-neo4j.ts';
import { startNeo4j } from '../tests/neo4j/server.ts';
import { seed } from '../tests/store/neo4j/seed.ts';
import { person } from './load/person.ts';
import { Recorder } from './load/record.ts';
import { serveBuilt, type Running } from './load/server.ts';

/** So many people at once, for so many seconds; ENTENTE_BENCH=60 is sixty people. All come from one address. */
const PEOPLE = Number(process.env['ENTENTE_BENCH'] ?? 30);
const SECONDS = 30;

function print(title: string, recorder: Recorder, { memory, log }: Running): void {
  const { search, all } = recorder.most;
  console.log(`\n${title}: at most ${search} searches and ${all} requests under way at once; ${memory()} MB`);
  console.table(recorder.table());
  if (log() !== '') console.log(`the server said:\n${log().slice(0, 2000)}`);
}

/** Many at the same moment, which is more than any page does. */
async function burst(name: string, running: Running, paths: readonly string[]): Promise<void> {
  const recorder = new Recorder(running.address);
  const health = paths.length > 500 ? [recorder.get('livez'), recorder.get('livez')] : [];
  await Promise.all([...paths.map((path) => recorder.get(path)), ...health]);
  print(name, recorder, running);
}

const searches = (count: number): string[] =>
  Array.from(
    { length: count },
    (_, at) => `api/search?query=${['korea', '网络', 'Brookngs', 'AISI'][at % 4]}`,
  );

async function measure(name: string, running: Running): Promise<void> {
  // The first questions fill caches; nobody is to wait for them here.
  await burst(`${name}, warming up`, running, searches(8));
  await burst(`${name}, 60 searches in one moment`, running, searches(60));
  const recorder = new Recorder(running.address);
  const until = performance.now() + SECONDS * 1000;
  await Promise.all(Array.from({ length: PEOPLE }, (_, at) => person(recorder, at + 1, until)));
  print(`${name}, ${PEOPLE} people for ${SECONDS} s`, recorder, running);
  await burst(`${name}, a flood of 2,000 searches`, running, searches(2000));
}

it('people at once, on the embedded store', async () => {
  const running = await serveBuilt(['--port', '0']);
  await measure('Embedded', running).finally(running.stop);
}, 300_000);

it('people at once, on Neo4j', async () => {
  const dir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  const server = await startNeo4j({ dir, flags: [], memory: 1024 });
  try {
    const store = openNeo4j(server.uri, server);
    await store.load(seed);
    await store.close();
    const env = { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
    const running = await serveBuilt(['--port', '0', '--store', server.uri], env);
    await measure(`Neo4j ${server.version}`, running).finally(running.stop);
  } finally {
    await server.stop();
    rmSync(dir, { recursive: true, force: true });
  }
}, 600_000);
