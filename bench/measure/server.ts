import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { madeOf } from '../made.ts';
import { clustered } from '../clustered.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import { startNeo4j, type Neo4j } from '../../tests/neo4j/server.ts';

/** Heap of the server, in megabytes. */
const HEAP = 2048;

/** Ours reads no files that a statement names; LOAD CSV has to. */
const CSV = { 'dbms.security.allow_csv_import_from_file_urls': true };

export type Settings = Readonly<Record<string, string>>;

/** A temporary folder that is gone afterwards, whatever happens. */
export async function inFolder<T>(work: (dir: string) => Promise<T>): Promise<T> {
  const dir = mkdtempSync(join(tmpdir(), 'entente-bench-'));
  try {
    return await work(dir);
  } finally {
    rmSync(dir, { recursive: true, force: true });
  }
}

/** A Neo4j as people run it, on the data in a folder, while something is asked of it. */
export async function servingNeo4j<T>(
  dir: string,
  settings: Settings,
  work: (server: Neo4j) => Promise<T>,
): Promise<T> {
  // The flags of the tests would make Java start sooner and work slower.
  const server = await startNeo4j({ dir, flags: [], memory: HEAP, settings: { ...CSV, ...settings } });
  try {
    return await work(server);
  } finally {
    await server.stop();
  }
}

/** A Neo4j of its own for each run, as people run it, warm and empty; `dir` is where its files are. */
export const withNeo4j = <T>(
  work: (server: Neo4j & { dir: string }) => Promise<T>,
  settings: Settings = {},
): Promise<T> =>
  inFolder((dir) =>
    servingNeo4j(dir, settings, async (server) => {
      const store = openNeo4j(server.uri, server);
      // A Java that has just been started is twice as slow.
      await store.load(madeOf(clustered({ nodes: 1000, edges: 3000 })));
      await store.clear();
      await store.close();
      return work({ ...server, dir });
    }),
  );
