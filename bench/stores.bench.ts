import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { openMemory } from '../src/store/memory/open-memory.ts';
import { openNeo4j } from '../src/store/neo4j/open-neo4j.ts';
import type { GraphReader, GraphStore } from '../src/store/port.ts';
import type { Graph } from '../src/graph/model.ts';
import { startNeo4j, type Neo4j } from '../tests/neo4j/server.ts';
import { seed } from '../tests/store/neo4j/seed.ts';
import { madeGraph } from './made.ts';

/** ENTENTE_BENCH=100000 measures that many entities as well. */
const SIZES = [10_000, ...(process.env['ENTENTE_BENCH'] ? [Number(process.env['ENTENTE_BENCH'])] : [])];
const ROUNDS = 15;

let server: Neo4j;
const dir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
beforeAll(async () => {
  // As people run it: the flags of the tests make Java start sooner and work slower.
  server = await startNeo4j({ dir, flags: [], memory: 1024 });
}, 300_000);
afterAll(async () => {
  await server.stop();
  rmSync(dir, { recursive: true, force: true });
});

const seconds = (from: number): string => ((performance.now() - from) / 1000).toFixed(1);

/** The median time of several runs of one question, in milliseconds. */
async function median(ask: () => Promise<unknown>): Promise<string> {
  await ask();
  const times: number[] = [];
  for (let round = 0; round < ROUNDS; round++) {
    const from = performance.now();
    await ask();
    times.push(performance.now() - from);
  }
  return `${(times.sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN).toFixed(1)} ms`;
}

/** Questions that a page asks all the time. */
const QUESTIONS: Readonly<Record<string, (reader: GraphReader, ids: string[]) => Promise<unknown>>> = {
  search: (reader) => reader.search('country 12'),
  entity: (reader, [id = '']) => reader.entity(id),
  'expand (50)': (reader, [id = '']) => reader.expand(id, { limit: 50 }),
  paths: (reader, [, from = '', to = '']) => reader.paths(from, to),
  'network (300)': (reader) => reader.network(300),
};

async function asked(reader: GraphReader, ids: string[]): Promise<Record<string, string>> {
  const rows: Record<string, string> = {};
  for (const [name, ask] of Object.entries(QUESTIONS)) rows[name] = await median(() => ask(reader, ids));
  return rows;
}

const memoryOf = (pid: number | undefined): string =>
  /VmRSS:\s+(\d+) kB/.exec(readFileSync(`/proc/${pid ?? 'self'}/status`, 'utf8'))?.[1] ?? '';
const megabytes = (kilobytes: string): string => `${Math.round(Number(kilobytes) / 1024)} MB`;
const onDisk = (): string =>
  megabytes(execFileSync('du', ['-sk', dir], { encoding: 'utf8' }).split('\t')[0] ?? '');

async function loaded(store: GraphStore, graph: Graph): Promise<string> {
  const from = performance.now();
  await store.load(graph);
  return `${seconds(from)} s`;
}

/** Load a graph into both stores, and ask both the same. */
async function compare(title: string, graph: Graph, ids: string[]): Promise<void> {
  const embedded = openMemory();
  const neo4j = openNeo4j(server.uri, { user: server.user, password: server.password });
  const load = { embedded: await loaded(embedded, graph), neo4j: await loaded(neo4j, graph) };
  const [mine, theirs] = [await asked(embedded, ids), await asked(neo4j, ids)];
  console.log(
    `\n${title}: ${graph.entities.length} entities, ${graph.relations.length} relations, ${graph.claims.length} claims`,
  );
  console.table({
    load: load,
    ...Object.fromEntries(
      Object.keys(mine).map((name) => [name, { embedded: mine[name], neo4j: theirs[name] }]),
    ),
  });
  console.log(
    `Neo4j ${server.version}: ${onDisk()} on disk, server ${megabytes(memoryOf(server.pid))}; Entente ${megabytes(memoryOf(undefined))}`,
  );
  await neo4j.close();
}

it('the shipped data', async () => {
  const ids = ['network:international-network', 'standards-body:iso', 'country:gb'];
  await compare('The shipped data', seed, ids);
}, 300_000);

it.each(SIZES)(
  '%i entities',
  async (size) => {
    const ids = ['country:n3', `country:n${size - 1}`, `country:n${size / 2}`];
    await compare('Made', madeGraph(size, 3 * size), ids);
  },
  3_600_000,
);
