import { EntenteError } from '../../graph/errors.ts';
import { javaCandidates, type SearchPaths } from './java-candidates.ts';
import { RELEASES, type Version } from './releases.ts';
import { run } from './run.ts';

/** A Java that can start a program from its source text. */
export interface Java {
  path: string;
  version: number;
  /** Its folder, as JAVA_HOME wants it. */
  home: string;
}

/** Milliseconds to wait for a Java program to print its version. */
const TIMEOUT = 20_000;

/** The Java at a path, or a text that says why it cannot be used. */
async function probe(path: string, need: number): Promise<Java | string> {
  const about = await run(path, ['-XshowSettings:properties', '-version'], { timeout: TIMEOUT });
  const version = Number(/java\.specification\.version = (?:1\.)?(\d+)/.exec(about.text)?.[1]);
  if (!version) return `${path} (cannot be run: ${about.code})`;
  if (version < need) return `${path} (Java ${version})`;
  const modules = await run(path, ['--list-modules'], { timeout: TIMEOUT });
  if (!/^jdk\.compiler@/m.test(modules.text)) return `${path} (Java ${version} without a compiler)`;
  return { path, version, home: /java\.home = (.+)/.exec(about.text)?.[1]?.trim() ?? '' };
}

/**
 * The first Java that this release runs on: ENTENTE_JAVA, JAVA_HOME, the PATH, then the usual system folders.
 * @throws EntenteError `unavailable`: what was found, what is needed, and how to get it.
 */
export async function findJava(server: Version, searchPaths: SearchPaths = {}): Promise<Java> {
  const need = RELEASES[server].java;
  const unfit: string[] = [];
  for (const path of javaCandidates(searchPaths)) {
    const found = await probe(path, need);
    if (typeof found !== 'string') return found;
    unfit.push(found);
  }
  throw new EntenteError(
    'unavailable',
    `Neo4j ${server} needs Java ${need} or newer with its compiler (a JDK); found: ${unfit.join(', ') || 'none'}. ` +
      `Install one (Debian: apt-get install openjdk-${need}-jdk-headless maven), or name its program in ENTENTE_JAVA; ` +
      'or run Neo4j in Docker or elsewhere, and load into that.',
  );
}
