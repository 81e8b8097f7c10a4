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
    expect(out).toContain(
      '273 claims (22 cite a source, 164 stand on the word of their own document, 87 do neither), 387 relations: no faults',
    );
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
    expect(JSON.parse(out)).toMatchObject({ faults: [], counts: { claims: 273 } });
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

  it.each([
    { given: 'the same text twice', options: ['--text', 'doc:a=one', '--text', 'doc:a=two'], says: 'twice' },
    {
      given: 'two places',
      options: ['graph-seed', '--store', 'memory:graph-seed'],
      says: 'name one of them',
    },
    { given: 'an empty place', options: [''], says: 'no data folder' },
    { given: 'an empty store', options: ['--store', ''], says: 'memory:my-folder' },
  ])('does not check something else when given $given', async ({ options, says }) => {
    expect(await run('check', ...options)).not.toBe(0);
    expect(out + err).toContain(says);
    expect(out).not.toContain('no faults');
  });

  it('says what to do about a folder that is not there', async () => {
    expect(await run('check', 'no-such-folder')).toBe(1);
    expect(out + err).toContain('no-such-folder');
  });
});

describe('entente check of an exported file', () => {
  const exported = async (): Promise<string> => {
    const file = join(folder(), 'graph.json');
    expect(await run('export', '--out', file)).toBe(0);
    err = '';
    return file;
  };

  it('says which version of the data it holds', async () => {
    const file = await exported();
    expect(await run('check', file)).toBe(0);
    expect(out).toMatch(/graph\.json: entente\/1, data [0-9a-f]{16}, no faults/);
  });

  it('gives a program the object that a folder has', async () => {
    const file = await exported();
    expect(await run('check', file, '--json')).toBe(0);
    expect(JSON.parse(out)).toMatchObject({ faults: [], counts: { claims: 273, cited: 22 }, texts: [] });
    out = '';
    writeFileSync(file, readFileSync(file, 'utf8').replace('安全', '全安'));
    expect(await run('check', file, '--json')).toBe(1);
    expect(JSON.parse(out)).toMatchObject({ faults: [{ path: file, code: 'changed-export' }] });
  });

  it('names the file that is damaged', async () => {
    const file = await exported();
    writeFileSync(file, '{');
    expect(await run('check', file)).toBe(1);
    expect(err).toContain(file);
  });

  it('does not pass over a text that only a folder can be checked with', async () => {
    expect(await run('check', await exported(), '--text', 'doc:ciss-2024-11=nowhere.txt')).toBe(1);
    expect(err).toContain('name the folder');
  });
});

describe('entente new', () => {
  it('prints what can be put into a file, and where that is apart from it', async () => {
    expect(await run('new', 'entity', '--id', 'institute:some-institute')).toBe(0);
    expect(out).toMatch(/^# .*\n- id: institute:some-institute/);
    expect(err).toMatch(/^For graph-seed\/entities\/institutes\.yaml/);
  });

  it('numbers a claim by what the document has', async () => {
    expect(await run('new', 'claim', '--document', 'doc:ciss-2024-11')).toBe(0);
    expect(out).toContain('          - n: 103 ');
  });

  it('writes into a folder that is being filled in', async () => {
    const copy = folder();
    cpSync('graph-seed', copy, { recursive: true });
    writeFileSync(join(copy, 'documents', 'page.yaml'), '');
    expect(await run('new', 'document', copy, '--id', 'doc:page')).toBe(0);
    writeFileSync(join(copy, 'documents', 'page.yaml'), out);
    expect(await run('new', 'claim', copy, '--document', 'doc:page')).toBe(0);
    expect(out).toContain('  claims:\n');
  });

  it('says what to do about an id that is taken, a kind and a folder that are not there', async () => {
    expect(await run('new', 'document', '--id', 'doc:ciss-2024-11')).toBe(1);
    expect(err).toContain('taken (graph-seed/documents/ciss-2024-11.yaml:');
    expect(await run('new', 'entity', '--kind', 'institut')).toBe(1);
    expect(err).toContain('Did you mean “institute”?');
    expect(await run('new', 'entity', 'no-such-folder')).toBe(1);
    expect(err).toContain('There is no data folder “no-such-folder”');
    expect(out).toBe('');
  });

  it.each([['new'], ['new', 'thing'], ['new', 'claim'], ['new', 'entity', '--id']])(
    'ends with 2 for “%s %s %s”, which cannot be understood',
    async (...argv) => {
      expect(await run(...argv)).toBe(2);
      expect(err).not.toBe('');
    },
  );
});

describe('entente export', () => {
  it.each([[join('no', 'such', 'folder', 'graph.json')], ['graph-seed'], ['']])(
    'says what is wrong with writing to “%s”',
    async (file) => {
      expect(await run('export', '--out', file)).toBe(1);
      expect(err).toMatch(/cannot be written \(E[A-Z]+\)/);
      expect(out).toBe('');
    },
  );

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

describe('entente load', () => {
  it('touches no server for a folder that has a fault', async () => {
    const empty = folder();
    mkdirSync(join(empty, 'entities'));
    expect(await run('load', empty, '--to', 'bolt://127.0.0.1:1')).toBe(1);
    expect(err).toMatch(/nothing was loaded/);
  });

  it('asks where to', async () => {
    expect(await run('load')).toBe(2);
    expect(err).toContain('--to');
  });

  it('refuses a store that ends with the command', async () => {
    expect(await run('load', '--to', 'memory:graph-seed')).toBe(1);
    expect(err).toContain('bolt://localhost:7687');
  });

  it('takes no password from the command line, and says where it is taken from', async () => {
    vi.stubEnv('NEO4J_PASSWORD', '');
    vi.stubEnv('NEO4J_PASSWORD_FILE', '');
    expect(await run('load', '--to', 'bolt://127.0.0.1:1', '--password', 'x')).toBe(2);
    expect(await run('load', '--to', 'bolt://127.0.0.1:1')).toBe(1);
    expect(err).toContain('NEO4J_PASSWORD_FILE');
    vi.unstubAllEnvs();
  });

  it('says that a server is down, which one, and what to do', async () => {
    vi.stubEnv('NEO4J_PASSWORD', 'long-enough');
    expect(await run('load', '--to', 'bolt://127.0.0.1:1')).toBe(1);
    expect(err).toContain('Neo4j at bolt://127.0.0.1:1 does not answer; start it');
    vi.unstubAllEnvs();
  });
});

describe('what somebody wrote on the command line', () => {
  const odd = 'x\u001b[31m\r\u202ey';

  it.each([
    [odd],
    ['serve', `--${odd}`],
    ['serve', '--port', odd],
    ['serve', '--host', odd, '--port', '0'],
    ['serve', odd],
    ['serve', '--store', odd],
    ['check', odd],
    ['check', 'graph-seed', '--text', `doc:ciss-2024-11=${odd}`],
    ['new', 'document', '--id', odd],
    ['new', 'entity', '--kind', odd],
    ['new', 'claim', '--document', odd],
    ['new', 'claim', odd, '--document', odd],
    ['new', odd],
    ['coverage', odd],
    ['trace', odd],
    ['without', odd],
    ['export', '--format', odd],
    ['export', '--out', join(odd, odd)],
    ['load', '--to', `bolt://${odd}`],
    ['neo4j', '--dir', join('/dev/null', odd)],
  ])('reaches the terminal without what would steer it: %j', async (...args) => {
    vi.stubEnv('NEO4J_PASSWORD_FILE', odd);
    vi.stubEnv('NEO4J_PASSWORD', '');
    expect(await run(...args)).toBeGreaterThan(0);
    expect(out + err).not.toMatch(/[\u0000-\u0009\u000b-\u001f\u007f-\u009f\u202e]/);
    expect(err + out).toContain('x');
    vi.unstubAllEnvs();
  });
});

describe('entente serve', () => {
  it('opens the page though its Neo4j is down, and says so', async () => {
    vi.stubEnv('NEO4J_PASSWORD', 'long-enough');
    vi.mocked(process.stdout.write).mockImplementation(
      catching((text) => {
        out += text;
        process.emit('SIGTERM');
      }),
    );
    expect(await run('serve', '--store', 'bolt://127.0.0.1:1', '--port', '0')).toBe(0);
    expect(out).toMatch(/^Entente: http/);
    expect(err).toContain('does not answer');
    vi.unstubAllEnvs();
  });

  it('prints an address that can be opened when it listens everywhere', async () => {
    vi.mocked(process.stdout.write).mockImplementation(
      catching((text) => {
        out += text;
        process.emit('SIGTERM');
      }),
    );
    expect(await run('serve', '--host', '0.0.0.0', '--port', '0')).toBe(0);
    expect(out).toMatch(/^Entente: http:\/\/localhost:\d+\/\n$/);
  });

  it('can be stopped as soon as its address is printed', async () => {
    vi.mocked(process.stdout.write).mockImplementation(
      catching((text) => {
        out += text;
        process.emit('SIGTERM');
      }),
    );
    expect(await run('serve', '--port', '0')).toBe(0);
    expect(out).toMatch(/^Entente: http:\/\/127\.0\.0\.1:\d+\/\n$/);
  });

  it.each(['', ' ', '-1', '1e3', '0x10', '80.5', '65536', 'http'])('knows no port “%s”', async (port) => {
    expect(await run('serve', '--port', port)).toBe(2);
    expect(err).toContain('whole number from 0 to 65535');
  });
});

describe('entente', () => {
  it('takes nothing amiss when its reader stops early', async () => {
    await run('--help');
    const gone = Object.assign(new Error('write EPIPE'), { code: 'EPIPE' });
    expect(() => process.stdout.emit('error', gone)).not.toThrow();
    expect(err).toBe('');
  });

  it('ends with 1 and a sentence when there is no room for its answer', async () => {
    await run('--help');
    const exit = vi.spyOn(process, 'exit').mockImplementation(() => undefined as never);
    process.stdout.emit('error', Object.assign(new Error('no space left'), { code: 'ENOSPC' }));
    expect(exit).toHaveBeenCalledWith(1);
    expect(err).toMatch(/cannot be written \(ENOSPC\)/);
  });

  it.each([
    ['--help'],
    ['check', '--help'],
    ['new', '--help'],
    ['serve', '--help'],
    ['export', '--help'],
    ['load', '--help'],
    ['coverage', '--help'],
    ['trace', '--help'],
    ['without', '--help'],
  ])('explains %s %s by example', async (...argv) => {
    expect(await run(...argv)).toBe(0);
    expect(out).toContain('Examples:');
  });
});
