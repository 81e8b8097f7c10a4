import { existsSync } from 'node:fs';
import { mkdir, readdir, readFile, writeFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { printablePath } from '../../dataset/fault.ts';
import { EntenteError, reasonOf } from '../../graph/errors.ts';
import { passwordIn } from './password.ts';
import type { Version } from './releases.ts';

/** The contents of the folder of a local Neo4j. */
interface Folder {
  /** Neo4j's home, with the data and its own logs. */
  home: string;
  password: string;
  passwordFile: string;
  /** Everything that Java prints. */
  log: string;
}

/** A file that marks the folder as made by this program, and holds the release whose data it has. */
const RECORD = 'neo4j-version';

/** The release whose data a folder holds; undefined for an empty one. A folder with other files is refused. */
async function recordedVersion(dir: string): Promise<string | undefined> {
  const names = await readdir(dir);
  if (names.includes(RECORD)) return (await readFile(join(dir, RECORD), 'utf8')).trim();
  if (names.length === 0) return undefined;
  const message = `“${printablePath(dir)}” holds other things (${names.slice(0, 3).join(', ')}); name an empty or new folder with --dir.`;
  throw new EntenteError('conflict', message);
}

async function takeFolder(dir: string, version: Version): Promise<void> {
  const holds = await recordedVersion(dir);
  if (holds !== undefined && holds !== version) {
    const message = `“${printablePath(dir)}” holds data of Neo4j ${holds}, not ${version}; give each its own folder (--dir ${printablePath(dir)}-${version}), or start it with --server ${holds}.`;
    throw new EntenteError('conflict', message);
  }
  // Written first: if the program is killed here, the folder is still recognised next time.
  await writeFile(join(dir, RECORD), `${version}\n`);
  await writeFile(join(dir, '.gitignore'), '*\n');
  await mkdir(join(dir, 'data', 'conf'), { recursive: true });
}

async function openIn(dir: string, version: Version): Promise<Folder> {
  await mkdir(dir, { recursive: true, mode: 0o700 });
  await takeFolder(dir, version);
  const home = join(dir, 'data');
  const passwordFile = join(dir, 'password');
  const password = await passwordIn(passwordFile, existsSync(join(home, 'data', 'databases', 'system')));
  return { home, password, passwordFile, log: join(dir, 'server.log') };
}

/**
 * Make or open the folder of a local Neo4j. One folder is for one release: Neo4j changes data of older ones for
 * good and cannot read those of newer ones.
 * @throws EntenteError `conflict` for a folder of something else, or of another release; `unavailable` for one
 *   that cannot be written.
 */
export async function openFolder(dir: string, version: Version): Promise<Folder> {
  try {
    return await openIn(resolve(dir), version);
  } catch (cause) {
    if (cause instanceof EntenteError) throw cause;
    const message = `“${printablePath(dir)}” cannot be written (${reasonOf(cause)}); name another folder with --dir.`;
    throw new EntenteError('unavailable', message, { cause });
  }
}
