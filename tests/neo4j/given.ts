import { afterAll, inject, it } from 'vitest';
import { Connection } from '../../src/store/neo4j/connection.ts';
import { parseAddress } from '../../src/store/neo4j/address.ts';
import { openNeo4j } from '../../src/store/neo4j/open-neo4j.ts';
import type { GraphStore } from '../../src/store/port.ts';

type Limits = Parameters<typeof openNeo4j>[2];
type Server = { uri: string; user: string; password: string } | { missing: string };

/** The server of this worker: files that run at the same time do not share one. */
function ofThisWorker(): Server {
  const servers = inject('neo4j');
  if (!Array.isArray(servers)) return servers;
  const worker = Number(process.env['VITEST_POOL_ID']);
  const server = servers[worker - 1];
  if (!server) throw new Error(`worker ${worker} has no Neo4j, there are ${servers.length}`);
  return server;
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

/** A server, that of this worker unless another is given; where there is none, one test is skipped with the reason. */
export function givenNeo4j(server: Server = ofThisWorker()): Given {
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
