import { dirname, join, normalize } from 'node:path/posix';

/** One room of the house: what its files may import of ours, and which outside packages only it may use. */
interface Room {
  /** Path prefix under src/, longest first when matching. */
  path: string;
  /** Rooms it may import from, besides itself. */
  may: string[];
  /** Rooms it may import types from, and nothing else. */
  mayTypes?: string[];
}

/** The uses of the page, a folder each; none of them knows another, but that the start page searches and draws. */
const USES = [
  'search',
  'start',
  'picture',
  'overview',
  'legend',
  'inspector',
  'lists',
  'table',
  'trace',
  'alliances',
  'stories',
  'cypher',
];

/** What every use of the page may import. */
const SHARED = [
  'graph',
  'store/port',
  'exporters',
  'web/pictures',
  'web/session',
  'web/parts',
  'web/i18n',
  'web/icons',
  'web/picture/scene',
];

/** The table of the design, one row a room. */
const ROOMS: readonly Room[] = [
  { path: 'graph', may: [] },
  { path: 'dataset', may: ['graph', 'store/port'] },
  { path: 'store/shapes', may: ['graph'] },
  { path: 'store/questions', may: ['graph', 'store/shapes'] },
  { path: 'store/port', may: ['graph', 'store/shapes'], mayTypes: ['store/questions'] },
  { path: 'store/answers', may: ['graph', 'store/port'] },
  { path: 'store/search', may: ['graph', 'store/port'] },
  { path: 'store/cypher', may: ['graph', 'store/port', 'store/answers', 'store/search'] },
  { path: 'store/memory', may: ['graph', 'store/port', 'store/answers', 'store/search', 'store/cypher'] },
  { path: 'store/neo4j', may: ['graph', 'store/port', 'store/answers', 'store/search', 'store/cypher'] },
  { path: 'store', may: ['graph', 'store/port', 'store/questions', 'store/memory', 'store/neo4j'] },
  { path: 'exporters', may: ['graph'] },
  {
    path: 'server',
    may: ['graph', 'dataset', 'store', 'store/port', 'store/questions', 'store/memory', 'exporters'],
  },
  { path: 'cli', may: ['graph', 'dataset', 'store', 'store/port', 'store/memory', 'exporters', 'server'] },
  { path: 'web/session', may: ['graph', 'store/port'] },
  { path: 'web/icons', may: ['graph'] },
  { path: 'web/i18n', may: ['graph'] },
  { path: 'web/styles', may: [] },
  { path: 'web/canvas', may: ['graph', 'web/icons'], mayTypes: ['web/picture/scene'] },
  { path: 'web/pictures', may: ['graph'], mayTypes: ['web/canvas', 'web/picture/scene'] },
  {
    path: 'web/parts',
    may: ['graph', 'store/port', 'web/session', 'web/i18n', 'web/icons'],
    mayTypes: ['web/canvas'],
  },
  // What is drawn is shared: the canvas knows its type, and the start page draws a picture too.
  { path: 'web/picture/scene', may: ['graph', 'web/session', 'web/parts'] },
  ...USES.map((use): Room => ({
    path: `web/${use}`,
    may: [...SHARED, ...(use === 'start' ? ['web/search', 'web/picture'] : [])],
    mayTypes: ['web/canvas'],
  })),
  {
    path: 'web/app',
    may: [...SHARED, 'store', ...USES.map((use) => `web/${use}`)],
    mayTypes: ['web/canvas'],
  },
  {
    path: 'web',
    may: [
      ...SHARED,
      'store',
      'store/memory',
      'web/app',
      'web/canvas',
      'web/styles',
      ...USES.map((use) => `web/${use}`),
    ],
  },
];

/** Outside packages that only one place may know. */
const OWNED: readonly { package: RegExp; by: RegExp }[] = [
  { package: /^cytoscape/, by: /^web\/canvas\/(cytoscape\/|layouts\/fcose)/ },
  { package: /^d3-force/, by: /^web\/canvas\/layouts\// },
  { package: /^(pinyin-pro|opencc-js|any-ascii)/, by: /^store\/search\// },
  { package: /^fflate$/, by: /^exporters\/html\// },
  { package: /^neo4j-driver/, by: /^store\/neo4j\// },
  { package: /^(hono|@hono\/)/, by: /^server\// },
  { package: /^yaml$/, by: /^dataset\// },
  { package: /^zod/, by: /^(dataset|store\/questions)\// },
  { package: /^commander$/, by: /^cli\// },
  { package: /^(svelte|bits-ui)/, by: /^web\// },
  { package: /^node:/, by: /^(dataset|server|cli|store\/neo4j)\// },
];

export interface Import {
  specifier: string;
  typeOnly: boolean;
  /** Whether it comes when it is asked for. */
  late: boolean;
}

/** Static, re-exporting and dynamic imports of a source text, and the workers that it starts. */
export function importsOf(source: string): Import[] {
  const statements = /(?:^|[\n;>])\s*(import|export)\s+(type\s+)?(?:[^'"`;]*?\sfrom\s*)?['"]([^'"]+)['"]/g;
  const calls = /\bimport\(\s*['"]([^'"]+)['"]\s*\)(\.\w)?/g;
  const workers = /new URL\(\s*['"]([^'"]+)['"]\s*,\s*import\.meta\.url/g;
  return [
    ...[...source.matchAll(statements)].map((m) => ({
      specifier: m[3] ?? '',
      typeOnly: Boolean(m[2]),
      late: false,
    })),
    ...[...source.matchAll(calls)].map((m) => ({
      specifier: m[1] ?? '',
      typeOnly: Boolean(m[2]),
      late: true,
    })),
    ...[...source.matchAll(workers)].map((m) => ({ specifier: m[1] ?? '', typeOnly: false, late: true })),
  ];
}

const roomOf = (file: string): Room | undefined =>
  [...ROOMS]
    .sort((a, b) => b.path.length - a.path.length)
    .find((room) => file === `${room.path}.ts` || file.startsWith(`${room.path}/`));

function faultOf(file: string, { specifier, typeOnly }: Import): string | undefined {
  const room = roomOf(file);
  if (!room) return `${file}: is in no room of the house`;
  if (!specifier.startsWith('.')) {
    const owner = OWNED.find((row) => row.package.test(specifier));
    return owner && !owner.by.test(file) ? `${file}: may not import ${specifier}` : undefined;
  }
  const target = roomOf(normalize(join(dirname(file), specifier)));
  if (!target) return `${file}: imports ${specifier}, which is in no room of the house`;
  const allowed = [room.path, ...room.may, ...(typeOnly ? (room.mayTypes ?? []) : [])];
  return allowed.includes(target.path)
    ? undefined
    : `${file}: ${room.path} may not import ${target.path} (${specifier})`;
}

/** Every import that the table forbids. @param files source texts by path under src/. */
export const forbiddenImports = (files: ReadonlyMap<string, string>): string[] =>
  [...files].flatMap(([file, source]) =>
    importsOf(source)
      .map((found) => faultOf(file, found))
      .filter((fault) => fault !== undefined),
  );

/** Outside packages that are loaded with a file: whatever it imports, and what that imports, except types. */
export function packagesLoadedBy(entry: string, files: ReadonlyMap<string, string>): Set<string> {
  const packages = new Set<string>();
  const seen = new Set<string>();
  const visit = (file: string): void => {
    if (seen.has(file)) return;
    seen.add(file);
    for (const { specifier, typeOnly } of importsOf(files.get(file) ?? '')) {
      if (typeOnly) continue;
      if (specifier.startsWith('.')) visit(normalize(join(dirname(file), specifier)));
      else packages.add(specifier);
    }
  };
  visit(entry);
  return packages;
}

/** Files that come at once with a file: those that it imports, and those that they import, except types. */
export function comingWith(entry: string, files: ReadonlyMap<string, string>): string[] {
  const found = new Set([entry]);
  for (const file of found)
    for (const { specifier, typeOnly, late } of importsOf(files.get(file) ?? ''))
      if (specifier.startsWith('.') && !typeOnly && !late)
        found.add(normalize(join(dirname(file), specifier)));
  return [...found].filter((file) => files.has(file));
}

/** Every circle of imports, types included, as the list of its files. */
export function cycles(files: ReadonlyMap<string, string>): string[][] {
  const found: string[][] = [];
  const done = new Set<string>();
  const walk = (file: string, path: string[]): void => {
    const at = path.indexOf(file);
    if (at >= 0) {
      found.push([...path.slice(at), file]);
      return;
    }
    if (done.has(file)) return;
    for (const { specifier } of importsOf(files.get(file) ?? '')) {
      if (specifier.startsWith('.')) walk(normalize(join(dirname(file), specifier)), [...path, file]);
    }
    done.add(file);
  };
  for (const file of files.keys()) walk(file, []);
  return found;
}
