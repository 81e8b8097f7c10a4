import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { findJava } from '../../src/cli/local-neo4j/java.ts';
import { jarsOf } from '../../src/cli/local-neo4j/maven.ts';
import type { Version } from '../../src/cli/local-neo4j/releases.ts';
import { startServer } from '../../src/cli/local-neo4j/server.ts';
import { EntenteError } from '../../src/graph/errors.ts';

interface Options {
  version?: Version;
  /** Where its data are; a temporary folder otherwise, gone with the server. */
  dir?: string;
  /** Any that is free otherwise. */
  port?: number;
  /** Flags for Java: by default LIGHT, which is nothing to measure speed with. */
  flags?: readonly string[];
  /** Megabytes of heap: by default 512. */
  memory?: number;
  /** Settings of Neo4j in place of ours. */
  settings?: Readonly<Record<string, string | number | boolean>>;
}

export interface Neo4j {
  uri: string;
  user: string;
  password: string;
  version: string;
  /** The Java process, for tests that stop it for a while; none where somebody else runs the server. */
  pid?: number;
  stop(): Promise<void>;
  /** SIGKILL. */
  kill(): Promise<void>;
}

/** Half the work to be up, at the price of speed later. */
export const LIGHT = ['-XX:TieredStopAtLevel=1', '-XX:+UseSerialGC'];

const note = (text: string): void => console.error(text);

/** In words why there can be no Neo4j of this release here: no Java, no Maven; undefined where there can be one. */
export async function whyNoNeo4j(version: Version = '5.26.20'): Promise<string | undefined> {
  try {
    await jarsOf({ version, java: await findJava(version), note });
    return undefined;
  } catch (error) {
    if (error instanceof EntenteError) return `no Neo4j: ${error.message.replaceAll('\n', ' ')}`;
    throw error;
  }
}

/** The server that somebody else runs for the tests: nobody here may stop it. */
async function given(uri: string): Promise<Neo4j> {
  const user = process.env['NEO4J_TEST_USER'] ?? 'neo4j';
  const password = process.env['NEO4J_TEST_PASSWORD'] ?? '';
  const driver = neo4j.driver(uri, neo4j.auth.basic(user, password));
  const { agent = '' } = await driver.getServerInfo().finally(() => driver.close());
  const kill = (): Promise<void> =>
    Promise.reject(new Error(`${uri} is not for tests to kill; start one with its own port or folder`));
  return { uri, user, password, version: agent.replace('Neo4j/', ''), stop: () => Promise.resolve(), kill };
}

async function own({
  version = '5.26.20',
  dir,
  port = 0,
  flags = LIGHT,
  memory = 512,
  settings,
}: Options): Promise<Neo4j> {
  const missing = await whyNoNeo4j(version);
  if (missing) throw new Error(missing);
  const folder = dir ?? (await mkdtemp(join(tmpdir(), 'entente-neo4j-')));
  const wanted = { root: process.cwd(), dir: folder, port, version, memory, note, flags, settings };
  const { address: uri, user, password, pid, ...server } = await startServer(wanted);
  const clear = async (): Promise<void> => {
    if (dir === undefined) await rm(folder, { recursive: true, force: true });
  };
  const stop = (): Promise<void> => server.stop().then(clear);
  const kill = (): Promise<void> => server.kill().then(clear);
  return { uri, user, password, version, pid, stop, kill };
}

/**
 * A real Neo4j for tests: the one at NEO4J_TEST_URI, unless a release, a folder or a port is asked for; otherwise
 * one that is started here. Rejects with the reason where there is none.
 */
export function startNeo4j(options: Options = {}): Promise<Neo4j> {
  const uri = process.env['NEO4J_TEST_URI'];
  const anyWillDo = !options.version && !options.dir && !options.port;
  return uri && anyWillDo ? given(uri) : own(options);
}
