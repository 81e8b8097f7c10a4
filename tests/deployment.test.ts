import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path/posix';
import { Script } from 'node:vm';
import { Ajv2020 } from 'ajv/dist/2020.js';
import type { Command } from 'commander';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { parseDocument } from 'yaml';
import type { Context } from '../src/cli/context.ts';
import { main } from '../src/cli/main.ts';
import { importsOf } from './architecture.ts';

interface Service {
  image: string;
  build?: string;
  command?: string[];
  environment: Record<string, string>;
  secrets: string[];
  ports?: string[];
  volumes?: string[];
  healthcheck: { test?: string[]; disable?: boolean };
  depends_on?: Record<string, { condition: string }>;
  user?: string;
  read_only?: boolean;
  cap_drop?: string[];
  cap_add?: string[];
  privileged?: boolean;
  security_opt?: string[];
  mem_limit?: string;
  restart: string;
}
interface Compose {
  services: Record<'neo4j' | 'load' | 'app', Service>;
  volumes: Record<string, unknown>;
  secrets: Record<string, { file: string }>;
}

const read = (file: string): string => readFileSync(file, 'utf8');
const FILE = 'docker-compose.yml';
const parsed = parseDocument(read(FILE), { merge: true });
const compose = parsed.toJS() as Compose;
const { neo4j, load, app } = compose.services;
const services = Object.entries(compose.services);
const ours = services.filter(([, service]) => service.build !== undefined);

const validate = new Ajv2020({ strict: false, allErrors: true }).compile(
  JSON.parse(read('tests/fixtures/compose-spec.json')) as object,
);
const faultsOf = (file: unknown): string[] =>
  validate(file)
    ? []
    : (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`);

/** Instructions of the Dockerfile: continued lines joined, comments gone. */
const instructions = read('Dockerfile')
  .replace(/\\\n\s*/g, '')
  .split('\n')
  .filter((line) => /^[A-Z]+ /.test(line))
  .map((line) => ({ name: line.split(' ', 1)[0] ?? '', rest: line.slice(line.indexOf(' ') + 1) }));
const lastStage = instructions.slice(instructions.findLastIndex(({ name }) => name === 'FROM'));
const instruction = (wanted: string): string => lastStage.findLast(({ name }) => name === wanted)?.rest ?? '';
const words = (json: string): string[] => JSON.parse(json) as string[];

describe('docker-compose.yml', () => {
  it('is YAML without a warning, and valid by the schema of the Compose Specification', () => {
    expect([...parsed.errors, ...parsed.warnings]).toEqual([]);
    expect(faultsOf(compose)).toEqual([]);
  });

  it.each<[string, (file: Compose) => void]>([
    ['a key that nobody knows', (file) => Object.assign(file.services.app, { mem_limits: '1g' })],
    [
      'a check that is no list of words',
      (file) => Object.assign(file.services.app.healthcheck, { test: [{}] }),
    ],
    ['a restart that is no text', (file) => Object.assign(file.services.load, { restart: false })],
    ['a secret without a place', (file) => Object.assign(file.secrets, { neo4j_auth: 'secrets/neo4j_auth' })],
  ])('would not pass that schema with %s', (_, spoil) => {
    const copy = structuredClone(compose);
    spoil(copy);
    expect(faultsOf(copy)).not.toEqual([]);
  });

  it('names only services, volumes and secrets that it has', () => {
    const named = services
      .flatMap(([, service]) => service.volumes ?? [])
      .map((volume) => volume.split(':', 1)[0]);
    expect(named.filter((name) => name?.startsWith('neo4j_'))).toEqual(Object.keys(compose.volumes));
    expect(new Set(services.flatMap(([, service]) => service.secrets))).toEqual(
      new Set(Object.keys(compose.secrets)),
    );
    const needed = services.flatMap(([, service]) => Object.keys(service.depends_on ?? {}));
    expect(needed.filter((name) => !Object.hasOwn(compose.services, name))).toEqual([]);
  });

  it('publishes every port on this machine only', () => {
    const ports = services.flatMap(([, service]) => service.ports ?? []);
    expect(ports.length).toBeGreaterThan(1);
    expect(ports.filter((port) => !/^127\.0\.0\.1:\d+:\d+$/.test(port))).toEqual([]);
    expect(services.filter(([, service]) => 'network_mode' in service)).toEqual([]);
  });

  it('loads when Neo4j answers, and serves when the data is in', () => {
    expect(load.depends_on).toMatchObject({ neo4j: { condition: 'service_healthy' } });
    expect(load.restart).toBe('no');
    expect(app.depends_on).toMatchObject({ load: { condition: 'service_completed_successfully' } });
  });

  it('asks Neo4j a query to know whether it is well', () => {
    const [how, line = ''] = neo4j.healthcheck.test ?? [];
    expect(how).toBe('CMD-SHELL');
    expect(line).toMatch(/\bcypher-shell\b.* -d neo4j 'RETURN 1'/);
  });

  it('leaves the dollars of that check to the shell of the container', () => {
    const [, line = ''] = neo4j.healthcheck.test ?? [];
    expect(line).toContain('$$(cut ');
    expect(line.replaceAll('$$', '')).not.toContain('$');
  });

  it('asks Entente itself whether its store answers, as the image does', () => {
    const [how, program, flag, code = ''] = app.healthcheck.test ?? [];
    expect([how, program, flag]).toEqual(['CMD', 'node', '-e']);
    expect(() => new Script(code)).not.toThrow();
    expect(code).toContain('http://127.0.0.1:4310/readyz');
    expect(instruction('HEALTHCHECK')).toContain(
      `CMD ${JSON.stringify([program, flag, code]).replaceAll(',"', ', "')}`,
    );
  });

  it('pins every image to one release', () => {
    const images = [
      ...services.map(([, { image }]) => image),
      ...instructions.filter(({ name }) => name === 'FROM').map(({ rest }) => rest.split(' ')[0] ?? ''),
    ];
    expect(images.length).toBe(5);
    expect(images.filter((image) => !/^[a-z0-9]+:\d+\.\d+\.\d+(-[a-z]+)*$/.test(image))).toEqual([]);
  });

  it('builds the image of Entente under the version of the program', () => {
    const { version } = JSON.parse(read('package.json')) as { version: string };
    expect(ours.map(([name, { image }]) => [name, image])).toEqual([
      ['load', `entente:${version}`],
      ['app', `entente:${version}`],
    ]);
  });

  it.each(services)('runs %s without root, without capabilities, within bounds', (_, service) => {
    const user = service.user ?? instruction('USER');
    expect(user).not.toMatch(/^(|0|root)(:|$)/);
    expect(service.cap_drop).toEqual(['ALL']);
    expect(service.cap_add ?? []).toEqual([]);
    expect(service.privileged ?? false).toBe(false);
    expect(service.security_opt).toContain('no-new-privileges:true');
    expect(service.mem_limit).toMatch(/^\d+[mg]$/);
  });

  it.each(ours)('lets %s write nowhere but in /tmp', (_, service) => {
    expect(service.read_only).toBe(true);
    expect(service).toMatchObject({ tmpfs: ['/tmp'] });
    expect((service.volumes ?? []).filter((volume) => !volume.endsWith(':ro'))).toEqual([]);
  });

  it.each([
    ['dbms.security.allow_csv_import_from_file_urls', /^false$/],
    ['db.memory.transaction.max', /^\d+m$/],
    ['dbms.memory.transaction.total.max', /^\d+m$/],
    ['db.transaction.timeout', /^\d+s$/],
    ['internal.dbms.cypher_ip_blocklist', /^0\.0\.0\.0\/0,::\/0$/],
    ['dbms.usage_report.enabled', /^false$/],
    ['client.allow_telemetry', /^false$/],
  ])('hardens the server with %s', (setting, value) => {
    const name = `NEO4J_${setting.replaceAll('_', '__').replaceAll('.', '_')}`;
    expect(neo4j.environment[name]).toMatch(value);
  });

  it('gives the server no variable that it would take for a setting, and no plugin', () => {
    const names = Object.keys(neo4j.environment).filter((name) => name !== 'NEO4J_AUTH_FILE');
    expect(
      names.filter((name) => !/^NEO4J_(client|db|dbms|internal_dbms|server)_[a-z_]+$/.test(name)),
    ).toEqual([]);
  });
});

/** What must not stand in a file: something given for a password. */
const PASSWORD =
  /\b[A-Z0-9_]*(?:PASSWORD|SECRET|TOKEN|_AUTH)\b["']?\s*[=:]\s*(?!\/run\/secrets\/)["']?[^\s"'$<…]/;

describe('passwords', () => {
  it('reach every container as a file that it is granted', () => {
    for (const [, { environment, secrets }] of services) {
      const files = Object.entries(environment).filter(
        ([name]) => /PASSWORD|AUTH/.test(name) && /_FILE$/.test(name),
      );
      expect(files.map(([, file]) => file)).toEqual(secrets.map((secret) => `/run/secrets/${secret}`));
    }
    const [, check = ''] = neo4j.healthcheck.test ?? [];
    expect(check).toContain(`/run/secrets/${neo4j.secrets[0]}`);
  });

  const files = [
    FILE,
    'Dockerfile',
    '.env.example',
    ...readdirSync('docs')
      .filter((file) => file.endsWith('.md'))
      .map((file) => join('docs', file)),
    'README.md',
    'README.zh-CN.md',
  ];
  it.each(files)('are not written in %s', (file) => {
    expect(
      read(file)
        .split('\n')
        .filter((line) => PASSWORD.test(line)),
    ).toEqual([]);
  });

  it('would be found if they were', () => {
    expect('NEO4J_PASSWORD=hunter2').toMatch(PASSWORD);
    expect('  NEO4J_AUTH: neo4j/hunter2').toMatch(PASSWORD);
    expect('NEO4J_TEST_PASSWORD: "hunter2"').toMatch(PASSWORD);
    expect('NEO4J_PASSWORD="$(cat file)"').not.toMatch(PASSWORD);
  });

  it('stay out of git and out of the image', () => {
    const lines = (file: string): string[] =>
      read(file)
        .split('\n')
        .filter((line) => line && !line.startsWith('#'));
    expect(lines('.gitignore')).toEqual(expect.arrayContaining(['.env', 'secrets/']));
    expect(Object.values(compose.secrets).map(({ file }) => file.replace(/[^/]+$/, ''))).toEqual([
      './secrets/',
      './secrets/',
    ]);
    const [first, ...rest] = lines('.dockerignore');
    expect(first).toBe('*');
    expect(rest.filter((line) => !/^![a-z.-]+$/.test(line) || /env|secrets|^!\.$/.test(line))).toEqual([]);
  });
});

describe('the Dockerfile', () => {
  const context = read('.dockerignore')
    .split('\n')
    .filter((line) => line.startsWith('!'))
    .map((line) => line.slice(1));

  it('installs what the lock file says, and no tools of development in what runs', () => {
    const installs = instructions.filter(
      ({ name, rest }) => name === 'RUN' && /\bnpm (?!run|cache)/.test(rest),
    );
    expect(installs.map(({ rest }) => /^npm ci( --omit=dev)? --ignore-scripts/.exec(rest)?.[0])).toEqual([
      'npm ci --ignore-scripts',
      'npm ci --omit=dev --ignore-scripts',
    ]);
  });

  it('copies only what the context holds', () => {
    const copied = instructions
      .filter(({ name, rest }) => name === 'COPY' && !rest.startsWith('--from'))
      .flatMap(({ rest }) => rest.split(' ').slice(0, -1))
      .filter((source) => source !== '.');
    expect(copied.filter((source) => !context.includes(source))).toEqual([]);
    expect(context.filter((source) => !existsSync(source))).toEqual([]);
  });

  it('holds what the build is made with: its configurations, and what these are made of', () => {
    const { scripts } = JSON.parse(read('package.json')) as { scripts: { build: string } };
    const named = [...scripts.build.matchAll(/--config (\S+)/g)].map(([, config = '']) => config);
    const imported = [...named, 'vite.config.ts'].flatMap((config) =>
      [...read(config).matchAll(/from '\.\/([^/']+)/g)].map(([, top = '']) => top),
    );
    expect(named.length).toBeGreaterThan(1);
    expect([...named, ...imported].filter((source) => !context.includes(source))).toEqual([]);
  });

  it('carries all that is built, as the package does: what one HTML file is made of lies in it too', () => {
    const { scripts, files } = JSON.parse(read('package.json')) as {
      scripts: { build: string };
      files: string[];
    };
    const configs = ['vite.config.ts', ...[...scripts.build.matchAll(/--config (\S+)/g)].map((of) => of[1]!)];
    const folders = configs.map((config) => /outDir: '(.+?)'/.exec(read(config))?.[1]);
    expect(folders).toEqual(['dist/web', 'dist/cli', 'dist/offline']);
    expect(files).toContain('dist');
    expect(lastStage.map(({ rest }) => rest)).toContain('--from=build /app/dist dist');
  });

  it('has every package that the command line imports: its bundle holds none', () => {
    const { dependencies } = JSON.parse(read('package.json')) as { dependencies: Record<string, string> };
    const rooms = ['cli', 'server', 'store', 'dataset', 'exporters', 'graph'];
    const imported = rooms
      .flatMap((room) =>
        readdirSync(join('src', room), { recursive: true, encoding: 'utf8' }).map((file) =>
          join('src', room, file),
        ),
      )
      .filter((file) => file.endsWith('.ts'))
      .flatMap((file) => importsOf(read(file)))
      .filter(({ specifier, typeOnly }) => !typeOnly && /^(?!node:)[a-z@]/.test(specifier))
      .map(({ specifier }) => /^(?:@[^/]+\/)?[^/]+/.exec(specifier)?.[0] ?? specifier);
    expect(new Set(imported)).toContain('fflate');
    expect([...new Set(imported)].filter((name) => !Object.hasOwn(dependencies, name))).toEqual([]);
  });

  it('starts the program', () => {
    expect(words(instruction('ENTRYPOINT'))).toEqual(['node', 'bin/entente.js']);
    expect(existsSync('bin/entente.js')).toBe(true);
  });
});

describe('commands of the containers', () => {
  let out = '';
  const catching = (chunk: unknown): boolean => {
    out += String(chunk);
    return true;
  };
  beforeEach(() => {
    out = '';
    vi.spyOn(process.stdout, 'write').mockImplementation(catching);
    vi.spyOn(process.stderr, 'write').mockImplementation(catching);
  });
  afterEach(() => void vi.restoreAllMocks());

  const commands = import.meta.glob<Record<string, (context: Context) => Command>>('../src/cli/*.ts');
  const context: Context = {
    root: '.',
    out: catching,
    write: catching,
    err: catching,
    exit: () => undefined,
  };

  it.each([
    ...ours.map(([name, { command = [] }]) => ({ of: `service ${name}`, argv: command })),
    { of: 'the image', argv: words(instruction('CMD')) },
  ])('of $of are ones that the program knows', async ({ argv: [name = '', ...given] }) => {
    expect(await main([name, '--help'], '.')).toBe(0);
    expect(out).toContain(`Usage: entente ${name} `);
    const module = await commands[`../src/cli/${name}.ts`]?.();
    const command = module?.[`${name}Command`]?.(context).exitOverride();
    const done = vi.fn();
    command?.action(done);
    await command?.parseAsync(given, { from: 'user' });
    expect(done, out).toHaveBeenCalledOnce();
  });
});

describe('the page about running it', () => {
  const lines = (file: string, wanted: RegExp): string[] =>
    read(file)
      .split('\n')
      .filter((line) => wanted.test(line));
  const [english, chinese] = ['docs/operations.md', 'docs/operations.zh-CN.md'] as const;

  it('shows the same commands in Chinese and in English', () => {
    const commands = lines(english, /^ {4,}\S/);
    expect(commands.length).toBeGreaterThan(5);
    expect(lines(chinese, /^ {4,}\S/)).toEqual(commands);
  });

  it('has the same parts, lists and tables in both', () => {
    for (const form of [/^##/, /^###/, /^ *(-|\d\.) /, /^ *\|/]) {
      expect(lines(chinese, form).length, String(form)).toBe(lines(english, form).length);
    }
  });

  it('names every variable, setting and address alike in both', () => {
    const codes = (file: string): string[] => [
      ...new Set(
        read(file)
          .match(/`[^`\n]+`/g)
          ?.filter((code) => !/[^\x20-\x7e…]/.test(code)),
      ),
    ];
    expect(codes(chinese).toSorted()).toEqual(codes(english).toSorted());
  });
});

/** Variables of the system and of other programs. */
const OTHERS = new Set([
  'PATH',
  'HOME',
  'CI',
  'NO_COLOR',
  'NODE_ENV',
  'TMPDIR',
  'XDG_CACHE_HOME',
  'LOCALAPPDATA',
  'JAVA_HOME',
  'AWS_EXECUTION_ENV',
  'FONTCONFIG_PATH',
]);
const NAME = '[A-Z][A-Z0-9_]+';
/** `process.env.X`, `env['X']`, `{ X, Y: y } = process.env`, and our names as words of their own in quotes. */
const READS = [
  new RegExp(
    String.raw`(?<!meta\.)\b(?:env|environment)\s*(?:\?\.\s*|\.\s*|(?:\?\.)?\[\s*['"\x60])(${NAME})\b`,
    'g',
  ),
  new RegExp(String.raw`['"\x60]((?:NEO4J|ENTENTE)_[A-Z0-9_]+)['"\x60]`, 'g'),
];
const UNPACKED = /\{([^{}]*)\}(?:\s*:[^=;]+)?\s*=\s*(?:process\s*\.\s*)?env\b(?!\s*[.[?])/g;

function variablesOf(source: string): string[] {
  const named = READS.flatMap((form) => [...source.matchAll(form)].map((match) => match[1] ?? ''));
  const unpacked = [...source.matchAll(UNPACKED)].flatMap(
    (match) => (match[1] ?? '').match(/\b[A-Z][A-Z0-9_]+\b/g) ?? [],
  );
  return [...new Set([...named, ...unpacked])].filter((name) => !OTHERS.has(name));
}

describe('.env.example', () => {
  const sources = ['src', 'tests', 'bin', 'tools', 'bench']
    .filter((folder) => existsSync(folder))
    .flatMap((folder) =>
      readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((file) => join(folder, file)),
    )
    .filter((file) => /\.(ts|js|svelte)$/.test(file) && !file.endsWith('deployment.test.ts'))
    // What bench/ measures against reads what it likes.
    .filter((file) => !file.includes('node_modules'));
  const lines = read('.env.example').split('\n');
  const explained = lines.flatMap((line) => /^#([A-Z0-9_]+)=/.exec(line)?.[1] ?? []);
  const interpolated = [...read(FILE).matchAll(/(?<!\$)\$\{([A-Z0-9_]+)/g)].map((match) => match[1] ?? '');

  it('has every variable that the program, its tests and the compose file read', () => {
    const missing = sources.flatMap((file) =>
      variablesOf(read(file))
        .filter((name) => !explained.includes(name))
        .map((name) => `${file}: ${name}`),
    );
    expect([...missing, ...interpolated.filter((name) => !explained.includes(name))]).toEqual([]);
  });

  it('has no variable that nobody reads', () => {
    const all = [...interpolated, ...sources.map(read)].join('\n');
    expect(explained.filter((name) => !new RegExp(String.raw`\b${name}\b`).test(all))).toEqual([]);
  });

  it('explains each in one line, and sets none', () => {
    expect(lines.filter((line) => line && !line.startsWith('#'))).toEqual([]);
    const unexplained = explained.filter(
      (name) => !/^# \S/.test(lines[lines.findIndex((line) => line.startsWith(`#${name}=`)) - 1] ?? ''),
    );
    expect(unexplained).toEqual([]);
    expect(new Set(explained).size).toBe(explained.length);
  });

  it.each([
    ["process.env['ONE_X']", ['ONE_X']],
    ['process.env.ONE_X ?? env?.TWO_X', ['ONE_X', 'TWO_X']],
    ["env\n  ['ONE_X']", ['ONE_X']],
    ['const { ONE_X, TWO_X: two = "a" } = process.env;', ['ONE_X', 'TWO_X']],
    ['const { ONE_X }: NodeJS.ProcessEnv = env;', ['ONE_X']],
    ["secret('NEO4J_ONE', given)", ['NEO4J_ONE']],
    ["import.meta.env.MODE; process.env['PATH']; environment.width", []],
  ])('is held against a read such as %s', (source, names) => {
    expect(variablesOf(source)).toEqual(names);
  });
});
