import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { unzipSync } from 'fflate';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { main } from '../../src/cli/main.ts';
import { html } from '../../src/exporters/html/html.ts';
import { PLACES } from '../../src/exporters/html/places.ts';
import { exporters } from '../../src/exporters/index.ts';

const DATA = 'tests/fixtures/round-trips';
const TABLES = ['about', 'claims', 'columns', 'documents', 'entities', 'relations'].map(
  (name) => `${name}.csv`,
);
let out = '';
let err = '';

beforeEach(() => {
  [out, err] = ['', ''];
  vi.spyOn(process.stdout, 'write').mockImplementation((chunk) => {
    out += String(chunk);
    return true;
  });
  vi.spyOn(process.stderr, 'write').mockImplementation((chunk) => {
    err += String(chunk);
    return true;
  });
});
afterEach(() => void vi.restoreAllMocks());

const folder = (): string => mkdtempSync(join(tmpdir(), 'entente-'));

/** The folder of a program whose built page is as small as can be. */
function programFolder(): string {
  const root = folder();
  mkdirSync(join(root, 'dist', 'offline'), { recursive: true });
  writeFileSync(
    join(root, 'dist', 'offline', 'page.html'),
    `<!doctype html>${Object.values(PLACES).join('')}`,
  );
  return root;
}
const ROOT = programFolder();
const run = (...argv: string[]): Promise<number> => main(['export', DATA, ...argv], ROOT);

describe('entente export --format', () => {
  it.each([
    ['json', '{"format":"entente/1"'],
    ['graphml', '<?xml version="1.0" encoding="UTF-8"?>\n<graphml '],
    ['gexf', '<?xml version="1.0" encoding="UTF-8"?>\n<gexf '],
    ['json-ld', '{"@context":{'],
    ['cypher', '// program: Entente; format: entente/1; data: '],
  ])('%s writes one file to standard output', async (format, beginning) => {
    expect(await run('--format', format)).toBe(0);
    expect(out.slice(0, beginning.length)).toBe(beginning);
  });

  it('csv writes a table a kind of thing into a folder', async () => {
    const into = folder();
    expect(await run('--format', 'csv', '--out', into)).toBe(0);
    expect(readdirSync(into).sort()).toEqual(TABLES);
    expect(err.split('\n')).toHaveLength(TABLES.length + 1);
  });

  it('csv writes one zip file with the same tables where the path is that of one', async () => {
    const into = folder();
    const zip = join(into, 'tables.ZIP');
    await run('--format', 'csv', '--out', into);
    expect(await run('--format', 'csv', '--out', zip)).toBe(0);
    const read = unzipSync(readFileSync(zip));
    expect(Object.keys(read).sort()).toEqual(TABLES);
    for (const name of TABLES) expect(Buffer.from(read[name] ?? [])).toEqual(readFileSync(join(into, name)));
  });

  it('csv says what to name where there is neither', async () => {
    expect(await run('--format', 'csv')).toBe(1);
    expect(err).toMatch(/writes 6 files .* folder .* or name a \.zip file/);
    const missing = join(folder(), 'missing');
    expect(await run('--format', 'csv', '--out', missing)).toBe(1);
    expect(existsSync(missing)).toBe(false);
  });

  it('html writes one file, which holds the data', async () => {
    const file = join(folder(), 'entente.html');
    expect(await run('--format', 'html', '--out', file)).toBe(0);
    const [, packed = ''] =
      /<script type="application\/gzip" id="entente-graph">(.*?)<\/script>/.exec(
        readFileSync(file, 'utf8'),
      ) ?? [];
    await run('--format', 'json');
    expect(gunzipSync(Buffer.from(packed, 'base64')).toString('utf8')).toBe(out);
  });

  it('html names the stories there are where another is asked for, and writes nothing', async () => {
    const file = join(folder(), 'entente.html');
    const argv = ['--format', 'html', '--story', 'story:other', '--out', file];
    expect(await main(['export', 'graph-seed', ...argv], ROOT)).toBe(1);
    expect(err).toMatch(/no story “story:other”: name one of: story:bletchley-to-new-delhi, .*story:outlook/);
    expect(existsSync(file)).toBe(false);
    expect(await run(...argv)).toBe(1);
    expect(err).toContain('the data has no story');
  });

  it('html says what to do where the file cannot be written', async () => {
    const missing = join(folder(), 'nowhere', 'entente.html');
    expect(await run('--format', 'html', '--out', missing)).toBe(1);
    expect(err).toMatch(/nowhere.* cannot be written \(ENOENT\): name a file in a folder that is there/);
  });

  it('html says how its page is built where it is not there or damaged', async () => {
    const argv = ['export', DATA, '--format', 'html'];
    const root = folder();
    expect(await main(argv, root)).toBe(1);
    expect(err).toMatch(/cannot be read \(ENOENT\).*npm run build/);
    mkdirSync(join(root, 'dist', 'offline'), { recursive: true });
    writeFileSync(join(root, 'dist', 'offline', 'page.html'), '<!doctype html>');
    const file = join(folder(), 'entente.html');
    expect(await main([...argv, '--out', file], root)).toBe(1);
    expect(err).toMatch(/is damaged.*npm run build/);
    expect(existsSync(file)).toBe(false);
  });

  it('no other format opens on a story', async () => {
    expect(await run('--format', 'csv', '--story', 'story:outlook', '--out', folder())).toBe(1);
    expect(err).toMatch(/--format html with --story, not --format csv/);
  });

  it('names every format that there is when another is asked for', async () => {
    expect(await run('--format', 'xlsx')).toBe(2);
    for (const { id } of [...exporters, html]) expect(err).toContain(id);
  });

  // They have every title as it stands, and no label.
  const NO_LABELS = ['json', 'csl-json', 'bibtex'];

  it.each([...exporters, html])(
    '$id writes labels in the language that is asked for, and the same bytes twice',
    async ({ id }) => {
      const [a, b, zh] = [folder(), folder(), folder()].map((each) => join(each, 'graph.zip'));
      for (const [file = '', lang = ''] of [
        [a, 'en'],
        [b, 'en'],
        [zh, 'zh'],
      ])
        expect(await run('--format', id, '--lang', lang, '--out', file)).toBe(0);
      const [first, second, other] = [a, b, zh].map((file = '') => readFileSync(file));
      expect(first?.equals(second ?? Buffer.of())).toBe(true);
      expect(first?.equals(other ?? Buffer.of())).toBe(NO_LABELS.includes(id));
    },
  );
});
