import { existsSync } from 'node:fs';
import { writeFile } from 'node:fs/promises';
import { delimiter, join } from 'node:path';
import { EntenteError } from '../../graph/errors.ts';
import { cacheFolder, wholeFolder } from './cache.ts';
import type { Java } from './java.ts';
import { pomOf } from './pom.ts';
import { RELEASES, type Version } from './releases.ts';
import { run, type RunResult } from './run.ts';

interface Fetch {
  version: Version;
  java: Java;
  /** Gets one remark before anything is fetched. */
  note(text: string): void;
  /** Ends the fetch. */
  signal?: AbortSignal | undefined;
  env?: NodeJS.ProcessEnv | undefined;
}

/** How many lines of a failing Maven are shown, and which are left out because they only tell how to see more. */
const SHOWN = 6;
const CHATTER = /^$|^To see the full stack trace|^Re-run Maven|^For more information|^\[Help \d+\]/;

const meaningful = (text: string): string[] =>
  text
    .split('\n')
    .map((line) =>
      line
        .replace(/^\[\w+\]/, '')
        .replace(/ -> \[Help \d+\]/, '')
        .trim(),
    )
    .filter((line) => !CHATTER.test(line))
    .slice(-SHOWN);

const OTHERWISE = 'or run Neo4j in Docker or elsewhere, and load into that.';

const mavenMissing = (version: Version): EntenteError =>
  new EntenteError(
    'unavailable',
    `Neo4j ${version} is fetched with Maven, and no “mvn” is on the PATH; install it (Debian: apt-get install maven), ${OTHERWISE}`,
  );

const mavenFailed = (version: Version, { code, text }: RunResult): EntenteError =>
  new EntenteError(
    'unavailable',
    `Maven could not fetch Neo4j ${version} (mvn: ${code}):\n${meaningful(text).join('\n')}\nRun it again when that is mended, ${OTHERWISE}`,
  );

const onPath = (program: string, env: NodeJS.ProcessEnv): boolean =>
  (env['PATH'] ?? '').split(delimiter).some((folder) => folder !== '' && existsSync(join(folder, program)));

async function fetchInto(folder: string, { version, java, note, signal, env = process.env }: Fetch) {
  if (!onPath('mvn', env)) throw mavenMissing(version);
  const { jars, megabytes } = RELEASES[version];
  note(`fetching Neo4j Community ${version} from Maven Central (${jars} jars, about ${megabytes} MB, once)`);
  await writeFile(join(folder, 'pom.xml'), pomOf(version));
  const goal = ['dependency:copy-dependencies', `-DoutputDirectory=${join(folder, 'lib')}`];
  const ran = await run('mvn', ['-q', '-B', '-C', '-Dstyle.color=never', ...goal], {
    cwd: folder,
    env: { ...env, JAVA_HOME: env['JAVA_HOME'] || java.home },
    signal,
  });
  if (ran.code !== 0) throw mavenFailed(version, ran);
}

/**
 * Get the jars of a Neo4j release from the cache, or from Maven Central the first time.
 * @returns the folder of the jars.
 * @throws EntenteError `unavailable` where Maven is missing or fails; the abort's error when it was ended.
 */
export async function jarsOf(wanted: Fetch): Promise<string> {
  const folder = join(cacheFolder(wanted.env ?? process.env), 'neo4j', wanted.version);
  await wholeFolder(folder, (part) => fetchInto(part, wanted));
  return join(folder, 'lib');
}
