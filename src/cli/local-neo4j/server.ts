import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { printablePath } from '../../dataset/fault.ts';
import { EntenteError } from '../../graph/errors.ts';
import { openFolder } from './folder.ts';
import { startJava, type JavaProcess } from './java-process.ts';
import { findJava } from './java.ts';
import { jarsOf } from './maven.ts';
import { freePort } from './port.ts';
import type { Version } from './releases.ts';
import { settingsOf } from './settings.ts';

interface Options {
  /** Folder of the installed program. */
  root: string;
  /** Where its data are, or will be. */
  dir: string;
  /** 0 for any that is free. */
  port: number;
  version: Version;
  /** Megabytes of heap. */
  memory: number;
  /** Gets remarks: what is being fetched. */
  note(text: string): void;
  /** Ends the start, and later the server. */
  signal?: AbortSignal | undefined;
  /** Further flags for Java. */
  flags?: readonly string[] | undefined;
  /** Further settings of Neo4j, or others in place of ours. */
  settings?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/** A Neo4j that answers over Bolt on this machine. */
export interface LocalServer extends Omit<JavaProcess, 'answer'> {
  address: string;
  user: 'neo4j';
  password: string;
  passwordFile: string;
}

/**
 * Start a Neo4j in a folder; resolves when it answers.
 * @throws EntenteError `unavailable` where Java, Maven or the port is missing or it does not start; `conflict`
 *   where the folder is another's. With `signal` aborted, the abort's error.
 */
export async function startServer(options: Options): Promise<LocalServer> {
  const { dir, version, memory, signal, root, flags, settings } = options;
  const port = await freePort(options.port);
  const java = await findJava(version);
  const { home, password, passwordFile, log } = await openFolder(dir, version);
  const jars = await jarsOf({ ...options, java });
  await writeFile(join(home, 'conf', 'neo4j.conf'), settingsOf({ port, memory, more: settings }));
  signal?.throwIfAborted();
  const server = startJava({ java, jars, root, home, password, memory, log, flags });
  signal?.addEventListener('abort', () => void server.stop());
  const answer = await server.answer;
  signal?.throwIfAborted();
  if (answer === 'locked') {
    const message = `Another server runs on “${printablePath(dir)}”; stop that one, or name another folder with --dir.`;
    throw new EntenteError('conflict', message);
  }
  if (answer !== 'ready') throw await server.ended;
  return { ...server, address: `bolt://127.0.0.1:${port}`, user: 'neo4j', password, passwordFile };
}
