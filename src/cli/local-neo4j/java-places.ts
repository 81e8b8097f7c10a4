import { existsSync, readdirSync, realpathSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/** A folder with one Java in each of its folders, and where in that the program is. */
type Shelf = readonly [folder: string, program: string];

/** Where to look instead of where this machine says. */
export interface Places {
  env?: NodeJS.ProcessEnv;
  shelves?: readonly Shelf[];
}

const SHELVES: readonly Shelf[] = [
  ['/usr/lib/jvm', 'bin/java'],
  ['/Library/Java/JavaVirtualMachines', 'Contents/Home/bin/java'],
];

const onShelf = ([folder, program]: Shelf): string[] => {
  const names = existsSync(folder) ? readdirSync(folder).sort() : [];
  return names.map((name) => join(folder, name, program));
};

const real = (path: string): string => (existsSync(path) ? realpathSync(path) : path);

/**
 * Every Java that there may be, in the order in which they are tried; one that is known by two names comes once.
 * Who names one in the environment is told of it in any case, the others only count where they are.
 */
export function javaPlaces({ env = process.env, shelves = SHELVES }: Places): string[] {
  const { ENTENTE_JAVA: named, JAVA_HOME: home, PATH: path = '' } = env;
  const folders = path.split(delimiter).filter((folder) => folder !== '');
  const others = [...folders.map((folder) => join(folder, 'java')), ...shelves.flatMap(onShelf)];
  return [named, home && join(home, 'bin', 'java'), ...others.filter((other) => existsSync(other))]
    .filter((place) => place !== undefined)
    .filter((place) => place !== '')
    .filter((place, at, all) => all.findIndex((other) => real(other) === real(place)) === at);
}
