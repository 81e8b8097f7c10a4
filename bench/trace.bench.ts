import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, it } from 'vitest';
import { openMemory } from '../src/store/memory/open-memory.ts';
import { openNeo4j } from '../src/store/neo4j/open-neo4j.ts';
import type { GraphReader } from '../src/store/port.ts';
import { startNeo4j, type Neo4j } from '../tests/neo4j/server.ts';
import { madeSources } from './made-sources.ts';

/** ENTENTE_BENCH is another number of claims, 11000 at least: each round asks of another text. */
const CLAIMS = Number(process.env['ENTENTE_BENCH'] ?? 100_000);
const ROUNDS = 20;
/** ENTENTE_BENCH_STORE asks one of them alone. */
const ASKED = ['embedded', 'neo4j'].filter((name) => (process.env['ENTENTE_BENCH_STORE'] ?? name) === name);

let server: Neo4j | undefined;
const dir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
beforeAll(async () => {
  // As people run it: the flags of the tests make Java start sooner and work slower.
  if (ASKED.includes('neo4j')) server = await startNeo4j({ dir, flags: [], memory: 1024 });
}, 300_000);
afterAll(async () => {
  await server?.stop();
  rmSync(dir, { recursive: true, force: true });
}, 60_000);

/** The questions of the page of tracing, asked of another thing in each round, so that nothing is remembered. */
const QUESTIONS: Readonly<Record<string, (reader: GraphReader, round: number) => Promise<unknown>>> = {
  'coverage of a text': (reader, round) => reader.coverage(`doc:text-${round}`),
  'provenance of a claim': (reader, round) => reader.provenance(`claim:text-${round}/00${(round % 9) + 1}`),
  'provenance of a country': (reader, round) => reader.provenance(`country:n${round * 7}`),
  'provenance of a text': (reader, round) => reader.provenance(`doc:text-${round}`),
  'what falls with a source': (reader, round) => reader.resting([`doc:source-${round}`], { alone: true }),
  'what falls with a country': (reader, round) => reader.resting([`country:n${round}`], { alone: true }),
  'what falls with a class': (reader) => reader.resting(['news'], { alone: true }),
  'sources of a text': (reader, round) => reader.sources({ document: `doc:text-${round}` }),
  'critical sources of all': (reader) => reader.sources(),
  'conflicts of a text': (reader, round) => reader.conflicts({ document: `doc:text-${round}` }),
  'conflicts of all': (reader) => reader.conflicts(),
};

/** Median and 95th percentile of the times of a question, in milliseconds, once it is warm. */
async function measured(ask: (round: number) => Promise<unknown>): Promise<string> {
  const times: number[] = [];
  for (let round = 0; round <= ROUNDS; round++) {
    const from = performance.now();
    try {
      await ask(round);
    } catch (error) {
      // A store that is too slow is a finding about this question, and none about the others.
      return `round ${round}: ${String(error)}`;
    }
    if (round > 0) times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const at = (share: number): string => (times[Math.ceil(share * ROUNDS) - 1] ?? NaN).toFixed(1);
  return `${at(0.5)} / ${at(0.95)}`;
}

const seconds = (from: number): string => `${((performance.now() - from) / 1000).toFixed(1)} s`;

it('the questions of tracing, on both stores', async () => {
  const graph = madeSources(CLAIMS);
  const rows: Record<string, Record<string, string>> = {};
  const note = (row: string, column: string, words: string) => ((rows[row] ??= {})[column] = words);
  for (const name of ASKED) {
    const store = name === 'neo4j' && server ? openNeo4j(server.uri, server) : openMemory();
    const from = performance.now();
    await store.load(graph);
    note('load', name, seconds(from));
    for (const [question, ask] of Object.entries(QUESTIONS))
      note(question, name, await measured((round) => ask(store, round)));
    await store.close();
  }
  const disputed = graph.relations.filter((relation) => relation.disputed).length;
  console.log(
    `\n${server ? `Neo4j ${server.version}; ` : ''}${graph.claims.length} claims, ${graph.documents.length} documents, ` +
      `${graph.relations.length} relations (${disputed} disputed); median / p95 of ${ROUNDS} in milliseconds`,
  );
  console.table(rows);
}, 3_600_000);
