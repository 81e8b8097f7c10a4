import { mkdirSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { clustered } from '../clustered.ts';
import { madeOf } from '../made.ts';
import { sizesIn, writeGraph } from '../measure/files.ts';
import { processorSeconds, ran } from '../measure/processes.ts';
import { Samples, shuffled } from '../measure/samples.ts';
import { withNeo4j } from '../measure/server.ts';
import { loadCsv, rowByRow, writeCsv, type CsvStep } from '../peers/load.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { mergePlanOf } from '../merge-plan.ts';
import type { Graph } from '../../src/graph/model.ts';
import type { Neo4j } from '../../tests/neo4j/server.ts';

const SIZES = [10_000];
/** ENTENTE_BENCH_ROUNDS is another number of them. */
const ROUNDS = Number(process.env['ENTENTE_BENCH_ROUNDS'] ?? 3);
/** Neighbours of the hub: this share of all entities. */
const HUB = 0.05;
/** Rows that are written one by one: few are enough to tell the rate. */
const ONE_BY_ONE = 2000;

interface Work {
  file: string;
  graph: Graph;
  steps: CsvStep[];
  rows: number;
}
type Figures = Record<string, number>;

/** What a writer did, and how much of it the server worked. */
async function timed(server: Neo4j, rows: number, write: () => Promise<unknown>): Promise<Figures> {
  const pid = server.pid ?? 0;
  const [begun, before, own] = [performance.now(), processorSeconds(pid), process.cpuUsage()];
  await write();
  const seconds = (performance.now() - begun) / 1000;
  const { user, system } = process.cpuUsage(own);
  return {
    'wall s': seconds,
    'rows a second': rows / seconds,
    'client CPU s': (user + system) / 1e6,
    'server CPU s': processorSeconds(pid) - before,
  };
}

/** The command, from the start of the process: it reads and checks the file as well. */
async function command(server: Neo4j, { file, rows }: Work): Promise<Figures> {
  const before = processorSeconds(server.pid ?? 0);
  const env = { NEO4J_USER: server.user, NEO4J_PASSWORD: server.password };
  const { seconds, processor, megabytes } = await ran(
    ['bin/entente.js', 'load', file, '--to', server.uri],
    env,
  );
  return {
    'wall s': seconds,
    'rows a second': rows / seconds,
    'client CPU s': processor,
    'server CPU s': processorSeconds(server.pid ?? 0) - before,
    'client MB at most': megabytes,
  };
}

/** Our loader alone, with a graph that is in memory and checked. */
async function loader(server: Neo4j, { graph, rows }: Work): Promise<Figures> {
  const store = openNeo4j(server.uri, server);
  return timed(server, rows, () => store.load(graph)).finally(() => store.close());
}

const CONTENDERS: Readonly<Record<string, (server: Neo4j, work: Work) => Promise<Figures>>> = {
  'entente load, with reading and checking the file': command,
  'its loader alone, the graph in memory': loader,
  'LOAD CSV, the same rows and MERGE': (server, { steps, rows }) =>
    timed(server, rows, () => loadCsv(server, steps)),
  'a statement a row, the same MERGE': (server, { steps }) =>
    timed(server, ONE_BY_ONE, () => rowByRow(server, steps, ONE_BY_ONE)),
};

async function measure(samples: Samples, size: number): Promise<void> {
  const dir = mkdtempSync(join(tmpdir(), 'entente-bench-load-'));
  mkdirSync(join(dir, 'csv'));
  const graph = madeOf(clustered({ nodes: size, edges: 3 * size, hub: size * HUB }));
  const file = join(dir, 'graph.json');
  writeGraph(graph, file);
  const steps = mergePlanOf(graph).map((step, at) => writeCsv(step, join(dir, 'csv', `${at}.csv`)));
  const work = { file, graph, steps, rows: steps.reduce((sum, { count }) => sum + count, 0) };
  for (let round = 0; round < ROUNDS; round++) {
    for (const [name, write] of shuffled(Object.entries(CONTENDERS))) {
      const figures = await withNeo4j((server) => write(server, work));
      samples.add(`${size}: ${name}`, figures, round);
      console.log(round, name, `${figures['wall s']?.toFixed(1)} s`);
    }
  }
  const { entities, relations, claims } = graph;
  samples.print(
    `Loading ${entities.length} entities, ${relations.length} relations and ${claims.length} claims: ${work.rows} rows of nodes and edges; median (least–most) of ${ROUNDS}`,
    { prefix: `${size}: ` },
  );
  rmSync(dir, { recursive: true });
}

export async function main(args: readonly string[]): Promise<void> {
  const samples = new Samples('load', ['Neo4j Community 5.26.20, 2 GB of heap, on the same machine']);
  for (const size of sizesIn(args, SIZES)) await measure(samples, size);
  samples.end();
}
