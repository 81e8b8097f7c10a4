import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A folder with a Java installation in each subfolder, and the path of the program in it. */
type JavaFolder = readonly [folder: string, program: string];

/** Where to look for Java; defaults to this machine. */
export interface SearchPaths {
  env?: NodeJS.ProcessEnv;
  folders?: readonly JavaFolder[];
}

const JAVA_FOLDERS: readonly JavaFolder[] = [
  ['/usr/lib/jvm', 'bin/java'],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'],
];

const programsIn = ([folder, program]: JavaFolder): string[] => {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => join(folder, name, program));
};

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/**
 * Paths of all Java programs in the order in which they are tried, each once even if it has two paths. The
 * one of JAVA_HOME is included even if it does not exist, so that the error can mention it.
 */
export function javaCandidates({
  env = process.env,
  folders: shelves = JAVA_FOLDERS,
}: SearchPaths): string[] {
  const { JAVA_HOME: home, PATH: path = '' } = env;
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const others = [...folders.map((folder) => join(folder, 'java')), ...shelves.flatMap(programsIn)];
  return [home && join(home, 'bin', 'java'), ...others.filter((other) => existsSync(other))]
    .filter((place) => place !== undefined)
    .filter((place) => place !== '')
    .filter((place, at, all) => all.findIndex((other) => real(other) === real(place)) === at);
}
