import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, inject, it } from 'vitest';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { parseAddress } from '../../src/store/neo4j/address.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import type { GraphStore } from '../../src/store/port.ts';

type Limits = Parameters<typeof openNeo4j>[2];
type Server = { uri: string; user: string; password: string } | { missing: string };

const lockOf = ({ uri }: { uri: string }): string =>
  join(tmpdir(), `entente-neo4j-${uri.replace(/\W+/g, '-')}`);

/** Whether the process that made a lock is gone: a run that was killed gives nothing back. */
function isStale(lock: string): boolean {
  try {
    process.kill(Number(readFileSync(lock, 'utf8')), 0);
    return false;
  } catch {
    // No such process, or the lock itself has gone.
    return true;
  }
}

/** Whether this file has the server to itself from now on: a lock can be made by one only. */
function claims(server: { uri: string }): boolean {
  const lock = lockOf(server);
  try {
    writeFileSync(lock, String(process.pid), { flag: 'wx' });
    return true;
  } catch {
    // Another file has it, and gives it back when it ends.
    if (isStale(lock)) rmSync(lock, { force: true });
    return false;
  }
}

/** A server that no other file has at the moment; files that run at the same time do not share one. */
function freeServer(): Server {
  const servers = inject('neo4j');
  if (!Array.isArray(servers)) return servers;
  for (;;) {
    const free = servers.find(claims);
    if (free) {
      afterAll(() => rmSync(lockOf(free), { force: true }));
      return free;
    }
    Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
  }
}

/** A real server: stores on it, and statements past them. */
export interface Given {
  /** Whether there is one; where there is none, the file defines no tests that need it. */
  readonly here: boolean;
  /** In words why there is none. */
  readonly missing: string | undefined;
  readonly uri: string;
  readonly credentials: { user: string; password: string };
  /** A store at the server, or at another address that leads to it; closed after the file. */
  store(at?: string, limits?: Limits): GraphStore;
  /** One statement, as somebody else would run it; rows as plain objects. */
  run(statement: string): Promise<Readonly<Record<string, unknown>>[]>;
  /** Takes everything out of the database, whoever put it there. */
  empty(): Promise<void>;
}

/** A server, one of those that are free unless another is given; where there is none, one test is skipped with the reason. */
export function givenNeo4j(server: Server = freeServer()): Given {
  const open: { close(): Promise<void> }[] = [];
  const keep = <T extends { close(): Promise<void> }>(one: T): T => {
    open.push(one);
    return one;
  };
  if ('missing' in server) it('asks a real Neo4j', ({ skip }) => skip(server.missing));
  afterAll(async () => {
    for (const one of open.splice(0)) await one.close();
  });
  const { uri, user, password } =
    'missing' in server ? { uri: 'bolt://127.0.0.1:1', user: '', password: '-' } : server;
  const credentials = { user, password };
  let direct: Connection | undefined;
  const run: Given['run'] = (statement) => {
    direct ??= keep(new Connection(parseAddress(uri), credentials));
    return direct.alone(statement);
  };
  return {
    here: !('missing' in server),
    missing: 'missing' in server ? server.missing : undefined,
    uri,
    credentials,
    store: (at = uri, limits) => keep(openNeo4j(at, credentials, limits)),
    run,
    empty: async () => void (await run('MATCH (n) DETACH DELETE n')),
  };
}
