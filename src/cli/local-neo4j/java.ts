import { EntenteError } from '../../graph/errors.ts';
import { statSync } from 'node:fs';
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

/** A program that hears no other signal must not hold up this one. */
const BOUNDED = { timeout: TIMEOUT, killSignal: 'SIGKILL' } as const;

/** Why a program did not say that it is a Java. */
function whyNot(path: string, code: number | string): string {
  if (code === 0) return 'is not a Java';
  if (code === 'ENOENT') return 'there is no such program';
  if (statSync(path, { throwIfNoEntry: false })?.isDirectory()) return 'is a folder, not the program in it';
  return code === 'EACCES' ? 'may not be executed' : `cannot be run: ${code}`;
}

/** The Java at a path, or a text that says why it cannot be used. */
async function probe(path: string, need: number): Promise<Java | string> {
  const about = await run(path, ['-XshowSettings:properties', '-version'], BOUNDED);
  const version = Number(/java\.specification\.version = (?:1\.)?(\d+)/.exec(about.text)?.[1]);
  if (!version) return `${path} (${whyNot(path, about.code)})`;
  if (version < need) return `${path} (Java ${version})`;
  const modules = await run(path, ['--list-modules'], BOUNDED);
  if (!/^jdk\.compiler@/m.test(modules.text)) return `${path} (Java ${version} without a compiler)`;
  return { path, version, home: /java\.home = (.+)/.exec(about.text)?.[1]?.trim() ?? '' };
}

/** The Java that somebody named; nothing else is tried in its place, or they would not know what runs. */
async function namedJava(named: string, server: Version): Promise<Java> {
  const need = RELEASES[server].java;
  const found = await probe(named, need);
  if (typeof found !== 'string') return found;
  throw new EntenteError(
    'unavailable',
    `ENTENTE_JAVA names ${found}. Neo4j ${server} needs Java ${need} or newer with its compiler (a JDK): ` +
      'name its program, like /usr/lib/jvm/…/bin/java, or unset ENTENTE_JAVA and Entente looks for one.',
  );
}

/**
 * The Java that this release runs on: the one that ENTENTE_JAVA names or, where it names none, the first fit
 * one of JAVA_HOME, the PATH and the usual system folders.
 * @throws EntenteError `unavailable`: what was found, what is needed, and how to get it.
 */
export async function findJava(server: Version, searchPaths: SearchPaths = {}): Promise<Java> {
  const { ENTENTE_JAVA: named } = searchPaths.env ?? process.env;
  if (named) return namedJava(named, server);
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
