import { execFileSync, spawnSync } from 'node:child_process';
import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import neo4j from 'neo4j-driver';
import { afterAll, beforeAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { openFolder } from '../../src/cli/local-neo4j/folder.ts';
import { findJava } from '../../src/cli/local-neo4j/java.ts';
import { jarsOf } from '../../src/cli/local-neo4j/maven.ts';
import { freePort } from '../../src/cli/local-neo4j/port.ts';
import { builtCommand, type Run } from '../neo4j/command.ts';
import { whyNoNeo4j } from '../neo4j/server.ts';

const SLOW = { timeout: 120_000 };
const made: string[] = [];
const folder = (): string => {
  const path = mkdtempSync(join(tmpdir(), 'entente-neo4j-'));
  made.push(path);
  return path;
};
afterAll(() => {
  for (const path of made) rmSync(path, { recursive: true, force: true });
});

/** A program of a few shell lines. */
function script(file: string, ...lines: string[]): string {
  mkdirSync(join(file, '..'), { recursive: true });
  writeFileSync(file, ['#!/bin/sh', ...lines, ''].join('\n'), { mode: 0o755 });
  return file;
}

/** A Java that says a version, and has a compiler or not. */
const fakeJava = (home: string, version: string, modules = 'jdk.compiler@1'): string =>
  script(
    join(home, 'bin', 'java'),
    `echo "    java.home = ${home}" >&2; echo "    java.specification.version = ${version}" >&2`,
    `echo ${modules}`,
  );

describe('the search for a Java', () => {
  const nowhere = { folders: [] };

  it('takes the first that is new enough', async () => {
    const [old, shelf] = [folder(), folder()];
    fakeJava(join(shelf, 'a-jdk'), '1.8');
    const fit = fakeJava(join(shelf, 'b-jdk'), '21');
    fakeJava(join(shelf, 'c-jdk'), '25');
    const places = { env: { JAVA_HOME: old, PATH: '' }, folders: [[shelf, 'bin/java'] as const] };
    fakeJava(old, '17');
    expect(await findJava('2025.10.1', places)).toMatchObject({ path: fit, version: 21 });
    expect(await findJava('5.26.20', places)).toMatchObject({ version: 17, home: old });
  });

  it('says what it found, what is needed and how to get it', async () => {
    const [old, bare] = [folder(), folder()];
    const env = { JAVA_HOME: join(old, 'gone'), PATH: `${join(old, 'bin')}:${join(bare, 'bin')}` };
    fakeJava(old, '1.8');
    fakeJava(bare, '21', 'java.base@21');
    const search = findJava('5.26.20', { env, ...nowhere });
    await expect(search).rejects.toMatchObject({ code: 'unavailable' });
    await expect(search).rejects.toThrow(`${join(old, 'gone', 'bin', 'java')} (there is no such program), `);
    await expect(search).rejects.toThrow(`${join(old, 'bin', 'java')} (Java 8), `);
    await expect(search).rejects.toThrow(`${join(bare, 'bin', 'java')} (Java 21 without a compiler)`);
    await expect(search).rejects.toThrow(
      /needs Java 17 or newer .* apt-get install openjdk-17-jdk-headless maven/,
    );
  });

  it('takes the one that is named, and no other in its place', async () => {
    const [fit, named] = [folder(), folder()];
    fakeJava(fit, '25');
    const find = (java: string) =>
      findJava('5.26.20', { env: { ENTENTE_JAVA: java, JAVA_HOME: fit, PATH: '' }, ...nowhere });
    const plain = join(named, 'plain');
    writeFileSync(plain, '', { mode: 0o644 });
    const refused = [
      [join(named, 'gone'), 'there is no such program'],
      [named, 'is a folder, not the program in it'],
      [plain, 'may not be executed'],
      [script(join(named, 'other'), 'echo 1.2.3'), 'is not a Java'],
      [fakeJava(join(named, 'old'), '11'), 'Java 11'],
      [fakeJava(join(named, 'bare'), '21', 'java.base@21'), 'Java 21 without a compiler'],
    ] as const;
    for (const [java, why] of refused) {
      const search = find(java);
      await expect(search).rejects.toMatchObject({ code: 'unavailable' });
      await expect(search).rejects.toThrow(
        `ENTENTE_JAVA names ${java} (${why}). Neo4j 5.26.20 needs Java 17`,
      );
      await expect(search).rejects.toThrow('or unset ENTENTE_JAVA');
    }
    expect(await find(fakeJava(join(named, 'new'), '17'))).toMatchObject({ version: 17 });
    expect(await find('')).toMatchObject({ version: 25, home: fit });
  });

  it('says so where there is none at all', async () => {
    const search = findJava('2025.10.1', { env: { PATH: '' }, ...nowhere });
    await expect(search).rejects.toThrow(/needs Java 21 or newer .* found: none\. .* Docker/);
  });
});

describe('the fetch of the jars', () => {
  const java = { path: 'java', version: 17, home: '/jdk' };
  const silent = { version: '5.26.20' as const, java, note: () => undefined };
  const COPY =
    'for word in "$@"; do case $word in -DoutputDirectory=*) out=${word#*=};; esac; done; mkdir "$out"';
  const maven = (...lines: string[]): string => join(script(join(folder(), 'mvn'), ...lines), '..');
  const env = (mvn: string) => ({ ENTENTE_CACHE: folder(), PATH: `${mvn}:/usr/bin:/bin` });
  const kept = (cache: string): string[] => readdirSync(join(cache, 'neo4j'));

  it('happens once, and is announced', async () => {
    const here = env(maven(COPY, 'echo > "$out/neo4j.jar"'));
    const note = vi.fn();
    const lib = await jarsOf({ ...silent, note, env: here });
    expect(readdirSync(lib)).toEqual(['neo4j.jar']);
    expect(note.mock.calls).toEqual([
      ['fetching Neo4j Community 5.26.20 from Maven Central (213 jars, about 116 MB, once)'],
    ]);
    expect(await jarsOf({ ...silent, note, env: { ...here, PATH: '' } })).toBe(lib);
    expect(note).toHaveBeenCalledTimes(1);
  });

  it('says so where there is no Maven', async () => {
    const note = vi.fn();
    const fetch = jarsOf({ ...silent, note, env: { ENTENTE_CACHE: folder(), PATH: folder() } });
    await expect(fetch).rejects.toMatchObject({ code: 'unavailable' });
    await expect(fetch).rejects.toThrow(
      /no “mvn” is on the PATH; install it \(Debian: apt-get install maven\)/,
    );
    expect(note).not.toHaveBeenCalled();
  });

  it('shows what a failing Maven says of the matter, and keeps nothing', async () => {
    const lines = [
      '[ERROR] No such host: maven -> [Help 1]',
      '[ERROR] ',
      '[ERROR] Re-run Maven using the -X switch',
    ];
    const here = env(
      maven(COPY, 'echo > "$out/half.jar"', ...lines.map((line) => `echo "${line}"`), 'exit 1'),
    );
    await expect(jarsOf({ ...silent, env: here })).rejects.toThrow(
      /^Maven could not fetch Neo4j 5\.26\.20 \(mvn: 1\):\nNo such host: maven\nRun it again/,
    );
    expect(kept(here.ENTENTE_CACHE)).toEqual([]);
  });

  it('can be ended, and keeps nothing then', async () => {
    const stop = new AbortController();
    const here = env(maven(COPY, 'echo > "$out/half.jar"', 'exec sleep 100'));
    const fetch = jarsOf({
      ...silent,
      env: here,
      signal: stop.signal,
      note: () => setTimeout(() => stop.abort(), 50),
    });
    await expect(fetch).rejects.toMatchObject({ name: 'AbortError' });
    expect(kept(here.ENTENTE_CACHE)).toEqual([]);
  });

  it('removes what a killed one left, and not what another is at', async () => {
    const here = env(maven(COPY));
    const dead = `5.26.20.part-${spawnSync(process.execPath, ['-e', '']).pid}-0a`;
    const living = `5.26.20.part-${process.pid}-0b`;
    for (const name of [dead, living])
      mkdirSync(join(here.ENTENTE_CACHE, 'neo4j', name), { recursive: true });
    await jarsOf({ ...silent, env: here });
    expect(kept(here.ENTENTE_CACHE)).toEqual(['5.26.20', living]);
  });

  it('gives two at once the same whole folder', async () => {
    const here = env(maven(COPY, 'sleep 0.2; echo > "$out/neo4j.jar"'));
    const folders = await Promise.all([jarsOf({ ...silent, env: here }), jarsOf({ ...silent, env: here })]);
    expect(new Set(folders).size).toBe(1);
    expect(kept(here.ENTENTE_CACHE)).toEqual(['5.26.20']);
    expect(readdirSync(folders[0])).toEqual(['neo4j.jar']);
  });
});

describe('the folder of a local Neo4j', () => {
  it('gets a password of its own, for its owner alone, once', async () => {
    const dir = join(folder(), 'new');
    const first = await openFolder(dir, '5.26.20');
    expect(first.password).toMatch(/^[A-Za-z0-9]{24,}$/);
    expect(statSync(first.passwordFile).mode & 0o777).toBe(0o600);
    expect((await openFolder(dir, '5.26.20')).password).toBe(first.password);
    expect((await openFolder(folder(), '5.26.20')).password).not.toBe(first.password);
  });

  it('is never committed', async () => {
    const dir = folder();
    await openFolder(dir, '5.26.20');
    expect(readFileSync(join(dir, '.gitignore'), 'utf8')).toBe('*\n');
  });

  it('is for one release', async () => {
    const dir = folder();
    await openFolder(dir, '5.26.20');
    await expect(openFolder(dir, '2025.10.1')).rejects.toThrow(
      `“${dir}” holds data of Neo4j 5.26.20, not 2025.10.1; give each its own folder (--dir ${dir}-2025.10.1)`,
    );
  });

  it('holds nothing else, so nothing is written beside what is already there', async () => {
    const dir = folder();
    writeFileSync(join(dir, 'thesis.txt'), '');
    await expect(openFolder(dir, '5.26.20')).rejects.toThrow(/holds other things \(thesis\.txt\)/);
    expect(readdirSync(dir)).toEqual(['thesis.txt']);
  });

  it('does not open without the password of its data', async () => {
    const dir = folder();
    const { passwordFile, home } = await openFolder(dir, '5.26.20');
    mkdirSync(join(home, 'data', 'databases', 'system'), { recursive: true });
    rmSync(passwordFile);
    await expect(openFolder(dir, '5.26.20')).rejects.toThrow(/does not hold the password .* put it back/);
  });

  it('is somewhere where it can be written', async () => {
    const file = join(folder(), 'file');
    writeFileSync(file, '');
    await expect(openFolder(join(file, 'new'), '5.26.20')).rejects.toThrow(/cannot be written \(ENOTDIR\)/);
  });
});

const missing = await whyNoNeo4j();

describe('entente neo4j', SLOW, () => {
  let entente: Awaited<ReturnType<typeof builtCommand>>;
  let server: Run;
  let port: number;
  const dir = folder();
  const READY = 'Ctrl+C stops it.';
  const start = (...argv: string[]): Run => entente(['neo4j', '--dir', dir, '--memory', '512m', ...argv]);
  const password = (): string => readFileSync(join(dir, 'password'), 'utf8').trim();

  async function ask(query: string, secret = password()): Promise<unknown> {
    const driver = neo4j.driver(`bolt://127.0.0.1:${port}`, neo4j.auth.basic('neo4j', secret), {
      disableLosslessIntegers: true,
    });
    try {
      return (await driver.executeQuery(query)).records[0]?.get(0);
    } finally {
      await driver.close();
    }
  }

  beforeEach((context) => context.skip(missing !== undefined, missing));
  beforeAll(async () => {
    if (missing !== undefined) return;
    const built = join(process.cwd(), 'node_modules', '.cache', `entente-neo4j-${process.pid}`);
    made.push(built);
    entente = await builtCommand(built);
    port = await freePort(0);
    server = start('--port', String(port));
    await server.until(READY);
  }, 120_000);
  afterAll(async () => {
    server?.process.kill();
    await server?.ended;
  }, 60_000);

  it('prints its address, where the password lies, and how to go on', () => {
    const address = `bolt://127.0.0.1:${port}`;
    expect(server.said()).toContain(`Neo4j 5.26.20: ${address}\n`);
    expect(server.said()).toContain(`export NEO4J_PASSWORD_FILE=${join(dir, 'password')}\n`);
    expect(server.said()).toContain(`npx entente load --to ${address}\n`);
    expect(server.said()).toContain(`npx entente serve --store ${address}\n`);
    expect(server.said()).not.toContain(password());
  });

  it('lets in whoever has the password, and nobody with the one that every Neo4j starts with', async () => {
    expect(await ask('CREATE (kept:Kept {name: "kept"}) RETURN kept.name')).toBe('kept');
    await expect(ask('RETURN 1', 'neo4j')).rejects.toMatchObject({
      code: 'Neo.ClientError.Security.Unauthorized',
    });
  });

  it.each(['file:///etc/hosts', 'http://127.0.0.1:1/', 'http://[::1]:1/'])(
    'reads nothing from %s',
    async (url) => {
      await expect(ask(`LOAD CSV FROM '${url}' AS line RETURN line`)).rejects.toThrow(
        /allow_csv_import|blocklist/,
      );
    },
  );

  it('names a port that is taken, and another one', async () => {
    const second = entente(['neo4j', '--dir', folder(), '--port', String(port)]);
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Port ${port} of 127.0.0.1 is taken`);
    expect(second.said()).toContain('--port');
  });

  it('does not share its folder with a second server', async () => {
    const second = start('--port', '0');
    expect(await second.ended).toBe(1);
    expect(second.said()).toContain(`Another server runs on “${dir}”`);
    expect(await ask('RETURN 1')).toBe(1);
  });

  it('ends with the npx that started it, even in the middle of a fetch', async () => {
    const mvn = script(join(folder(), 'mvn'), 'exec sleep 100');
    const env = {
      ENTENTE_CACHE: folder(),
      PATH: `${join(mvn, '..')}:${process.env['PATH']}`,
    };
    const started = entente(['neo4j', '--dir', folder(), '--port', '0'], { env, shell: true });
    await started.until('fetching Neo4j');
    started.process.kill();
    // Not before everybody has ended who could still print something.
    await started.ended;
    expect(readdirSync(join(env.ENTENTE_CACHE, 'neo4j'))).toEqual([]);
  });

  it('ends with 0 on Ctrl+C, and has the data and the password when it starts again', async () => {
    const before = password();
    server.process.kill('SIGINT');
    expect(await server.ended).toBe(0);
    server = start('--port', String(port));
    await server.until(READY);
    expect(password()).toBe(before);
    expect(await ask('MATCH (kept:Kept) RETURN kept.name')).toBe('kept');
  });

  it('leaves no Java behind when it is killed', async () => {
    const javas = (): string =>
      execFileSync('ps', ['-Ao', 'args='], { encoding: 'utf8' })
        .split('\n')
        .filter((line) => line.includes(join(dir, 'data')))
        .join('\n');
    expect(javas()).toContain('EntenteNeo4j.java');
    server.process.kill('SIGKILL');
    expect(await server.ended).toBe('SIGKILL');
    await vi.waitFor(() => expect(javas()).toBe(''), { timeout: 60_000, interval: 100 });
    expect(existsSync(join(dir, 'data', 'data', 'databases', 'neo4j'))).toBe(true);
  });
});
