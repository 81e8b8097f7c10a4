import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Clustered } from '../clustered.ts';
import { madeOf } from '../made.ts';
import { inFolder, servingNeo4j, type Settings } from '../measure/server.ts';
import { digest } from '../../tests/graph/build.ts';
import type { Neo4j } from '../../tests/neo4j/server.ts';
import { importInto } from './admin.ts';
import { writeCsvFiles, type Written } from './csv.ts';
import { addLists, finish } from './finish.ts';
import { stepsOf } from './pieces.ts';
import { demandSame } from './proof.ts';

/** What is to be in the database. */
interface Wanted {
  data: Clustered;
  /** Relations that a claim asserts. */
  asserted: number;
  settings?: Settings;
}
interface Making extends Wanted {
  /** The version of the graph: nobody compares that of a large one with anything. */
  version: string;
  piece?: number;
}

/** A folder of databases that are kept for another run, in place of a temporary one. */
const KEPT = process.env['ENTENTE_BENCH_KEEP'];

const gigabytes = (dir: string): string =>
  (Number(execFileSync('du', ['-sk', dir], { encoding: 'utf8' }).split('\t')[0]) / 2 ** 20).toFixed(2);

async function timed<T>(what: string, work: () => T | Promise<T>): Promise<T> {
  const begun = performance.now();
  const made = await work();
  console.log(`${what}: ${((performance.now() - begun) / 1000).toFixed(1)} s`);
  return made;
}

/** The rows as files, which are gone afterwards, and the database that Neo4j imports from them. */
async function make(dir: string, { data, asserted, piece }: Making): Promise<Written[]> {
  const csv = join(dir, 'csv');
  mkdirSync(csv, { recursive: true });
  try {
    const tables = await timed('making the rows', () => writeCsvFiles(stepsOf(data, asserted, piece), csv));
    console.log(`the files: ${gigabytes(csv)} GB`);
    await timed('the import', () => importInto(join(dir, 'server'), tables));
    return tables;
  } finally {
    rmSync(csv, { recursive: true, force: true });
  }
}

/** With a database in this folder, made if it is not there yet. */
async function within<T>(dir: string, making: Making, work: (server: Neo4j) => Promise<T>): Promise<T> {
  const whole = join(dir, 'whole');
  const tables = existsSync(whole) ? undefined : await make(dir, making);
  return servingNeo4j(join(dir, 'server'), making.settings ?? {}, async (server) => {
    if (tables) {
      await timed('the empty lists, which the import leaves out', () => addLists(server, tables));
      await timed('the indexes', () => finish(server, tables, making.version));
      writeFileSync(whole, '');
    }
    console.log(`the store: ${gigabytes(join(dir, 'server', 'data', 'data'))} GB`);
    return work(server);
  });
}

/**
 * With a Neo4j that holds the graph as the loader leaves it, but from Neo4j's own import: of a million entities the
 * loader would have nineteen million rows to write, and the graph would be too large for one process.
 */
export function withImported<T>(wanted: Wanted, work: (server: Neo4j) => Promise<T>): Promise<T> {
  const size = wanted.data.nodes.length;
  const making = { ...wanted, version: digest([`${size} entities`]).slice(0, 16) };
  if (KEPT !== undefined) return within(join(KEPT, String(size)), making, work);
  return inFolder((dir) => within(dir, making, work));
}

/**
 * Import a small graph in several pieces and demand that it is what the loader would have written. A large one is too
 * large to be compared, and made in the same way.
 */
export function proveImport(data: Clustered, asserted: number, piece: number): Promise<void> {
  const graph = madeOf(data, asserted);
  const making = { data, asserted, piece, version: graph.data };
  return inFolder((dir) => within(dir, making, (server) => demandSame(server, graph)));
}
