import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { printing } from './printed.ts';

const run = printing();

/** A folder for one test, with some files. */
function folderWith(files: Readonly<Record<string, string>> = {}): string {
  const folder = mkdtempSync(join(tmpdir(), 'entente-'));
  onTestFinished(() => rmSync(folder, { recursive: true }));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(folder, name), text);
  return folder;
}

describe('entente check of a place without data', () => {
  it.each([
    ['an empty folder', {}],
    ['a folder of other things', { 'main.ts': 'export {};\n', 'notes.yaml': 'a: 1\n' }],
  ])('%s: says that it is no data folder, what one holds and where an example is', async (_, files) => {
    const folder = folderWith(files);
    const { out, code } = await run('check', folder);
    expect(code).toBe(1);
    // Nothing else, such as a warning about each of its files, or a count of nothing.
    expect(out).toBe(
      `${folder}:1:1  file  “${folder}” is no data folder: it has none of vocabulary.yaml, entities/, documents/ and stories/. ` +
        'Name a folder that has them; graph-seed, which ships with the program, is an example, and its README.md explains the format.\n' +
        `${folder}: 1 fault\n`,
    );
  });

  it('says the same to a program, and where something is to be opened or begun', async () => {
    const folder = folderWith();
    const { faults, counts } = JSON.parse((await run('check', folder, '--json')).out);
    expect(faults).toMatchObject([{ code: 'not-data', value: folder }]);
    expect(counts.files).toBe(0);
    for (const argv of [
      ['export', folder],
      ['new', 'document', folder],
    ]) {
      const { err, out, code } = await run(...argv);
      expect([out, code]).toEqual(['', 1]);
      expect(err).toContain('is no data folder');
    }
  });

  it('checks a folder in which something of a data folder is', async () => {
    const folder = folderWith();
    mkdirSync(join(folder, 'documents'));
    const { out } = await run('check', folder);
    expect(out).toContain('“vocabulary.yaml” is missing');
    expect(out).not.toContain('no data folder');
  });

  it('names an example where the folder is not there', async () => {
    expect((await run('check', 'no-such-folder')).out).toContain(
      'There is no data folder “no-such-folder”. Name a folder that holds vocabulary.yaml, entities/ and documents/; graph-seed, ',
    );
  });

  it.each([
    ['notes.md', '# Notes\n', 'This is not JSON ('],
    ['package.json', '{"name":"x"}', 'This is no exported graph of this version: it names no format'],
    ['graph.json', '{"format":"entente/2"}', 'its format is “entente/2”, not “entente/1”.'],
    ['picture.png', '\u00ff', 'This is not JSON ('],
  ])('%s: says why it is no exported graph, and what can be given', async (name, text, why) => {
    const file = join(folderWith({ [name]: text }), name);
    const { out, err, code } = await run('check', file);
    expect([out, code]).toEqual(['', 1]);
    expect(err).toContain(`“${file}”: `);
    expect(err).toContain(why);
    expect(err).toMatch(
      /Give a file that “entente export --format json” wrote, or a data folder such as graph-seed, which ships with the program\.\n$/,
    );
  });

  it('a file that is not UTF-8: says what can be given', async () => {
    const file = join(folderWith(), 'picture.png');
    writeFileSync(file, Buffer.from([0x89, 0x50, 0xff]));
    const { err } = await run('check', file);
    expect(err).toContain(
      'give a file in UTF-8 that “entente export --format json” wrote, or a data folder.',
    );
  });

  it('a text of a document that is not there: names some of very many, and where the rest is', async () => {
    const words = /Allowed: doc:.* and \d+ more; all stand in documents\/ with their ids\./;
    expect((await run('check', '--text', 'doc:nope=README.md')).out).toMatch(words);
    expect((await run('new', 'claim', '--document', 'nope')).err).toMatch(words);
  });

  it('a file of a data folder: says that the folder is read as a whole', async () => {
    const { err, code } = await run('check', 'graph-seed/vocabulary.yaml');
    expect(code).toBe(1);
    expect(err).toContain('is a single file of YAML, and a data folder is read as a whole; name the folder');
  });
});

describe('entente check of a file that the system does not give', () => {
  it('says so, and nothing of what should be in it', async () => {
    // Nobody may read the beginning of a program's memory, an administrator included.
    const { err, code } = await run('check', '/proc/self/mem');
    expect(code).toBe(1);
    expect(err).toMatch(/“\/proc\/self\/mem” cannot be read \(EIO\); check that .* you may read it\.\n$/);
  });
});
