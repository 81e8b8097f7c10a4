import { mkdtempSync, readFileSync, writeFileSync, cpSync, mkdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';

const ROOT = process.cwd();
let out = '';
let err = '';

const catching = (sink: (text: string) => void) => (chunk: unknown) => {
  sink(String(chunk));
  return true;
};

beforeEach(() => {
  out = '';
  err = '';
  vi.spyOn(process.stdout, 'write').mockImplementation(catching((text) => (out += text)));
  vi.spyOn(process.stderr, 'write').mockImplementation(catching((text) => (err += text)));
});
afterEach(() => void vi.restoreAllMocks());

const folder = (): string => mkdtempSync(join(tmpdir(), 'entente-'));
const run = (...argv: string[]): Promise<number> => main(argv, ROOT);

describe('entente check', () => {
  it('finds no fault in the shipped data', async () => {
    expect(await run('check')).toBe(0);
    expect(out).toContain('102 claims (19 cite a source, 83 do not), 49 relations: no faults');
  });

  it('ends with 1 and names file, line and column of a fault', async () => {
    const copy = folder();
    cpSync('graph-seed', copy, { recursive: true });
    const file = join(copy, 'entities', 'groupings.yaml');
    writeFileSync(file, readFileSync(file, 'utf8').replace('kind: grouping', 'kind: groping'));
    expect(await run('check', copy)).toBe(1);
    expect(out).toMatch(/entities\/groupings\.yaml:2:\d+ {2}rule 3 .*groping/);
  });

  it('gives a program one JSON object', async () => {
    expect(await run('check', '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ faults: [], counts: { claims: 102 } });
  });

  it('says which anchors a copy of a text has lost', async () => {
    const copy = join(folder(), 'outlook.txt');
    writeFileSync(copy, 'Nothing of it is here.\n');
    expect(await run('check', '--text', `doc:ciss-2024-11=${copy}`)).toBe(1);
    expect(out).toContain('doc:ciss-2024-11: 0 found, 102 lost');
  });

  it('ends with 2 where the command itself cannot be understood', async () => {
    expect(await run('check', '--text', 'nonsense')).toBe(2);
    expect(err).toContain('doc:some-document=FILE');
  });

  it('says what to do about a folder that is not there', async () => {
    expect(await run('check', 'no-such-folder')).toBe(1);
    expect(out + err).toContain('no-such-folder');
  });
});

describe('entente export', () => {
  it('writes the same bytes from the folder and from its own export', async () => {
    const file = join(folder(), 'graph.json');
    expect(await run('export', '--format', 'json', '--out', file)).toBe(0);
    expect(await run('export', file, '--format', 'json')).toBe(0);
    expect(out).toBe(readFileSync(file, 'utf8'));
  });

  it('loads nothing from a folder that has a fault, and lists it', async () => {
    const empty = folder();
    mkdirSync(join(empty, 'entities'));
    expect(await run('export', empty)).toBe(1);
    expect(err).toMatch(/nothing was loaded/);
    expect(out).toBe('');
  });

  it('refuses a store that nobody knows, naming those that exist', async () => {
    expect(await run('export', '--store', 'redis://localhost')).toBe(1);
    expect(err).toContain('memory:graph-seed');
  });
});

describe('entente', () => {
  it.each([['--help'], ['check', '--help'], ['serve', '--help'], ['export', '--help']])(
    'explains %s %s by example',
    async (...argv) => {
      expect(await run(...argv)).toBe(0);
      expect(out).toContain('Examples:');
    },
  );
});
