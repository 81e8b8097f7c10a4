import { symlink, mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../src/dataset/check.ts';
import { formatFault } from '../../src/dataset/fault.ts';
import { check, FILES, folderOf, lines } from './fixture.ts';

const FILE = 'entities/bad.yaml';

const bomb = (): string =>
  ['- &a [x, x]', ...Array.from({ length: 30 }, (_, i) => `- &a${i} [*a, *a, *a]`)].join('\n');

interface Hostile {
  says: string;
  text: string | Uint8Array;
  /** `line rule code` of the first fault. */
  first: string;
}

const bytes = (...parts: (string | number)[]): Uint8Array =>
  Buffer.concat(parts.map((part) => (typeof part === 'string' ? Buffer.from(part) : Buffer.from([part]))));

const CORPUS: Hostile[] = [
  { says: 'an alias bomb', text: bomb(), first: '1 yaml anchor' },
  { says: 'a lone alias', text: '- id: x\n  kind: *k\n', first: '2 yaml alias' },
  { says: 'a duplicate key', text: '- id: x\n  kind: y\n  id: z\n', first: '3 yaml duplicate-key' },
  { says: 'a duplicate key in brackets', text: '[{ id: x, "id": y }]', first: '1 yaml duplicate-key' },
  { says: 'a tab as indentation', text: '- id: x\n\tkind: y\n', first: '2 yaml tab' },
  { says: 'a tab after blanks', text: '- id: x\n  \tkind: y\n', first: '2 yaml tab' },
  { says: 'a NUL', text: '- id: x\n  kind: \0y\n', first: '2 file control-character' },
  { says: 'an escape character', text: '- id: \u001b[31mx\n', first: '1 file control-character' },
  {
    says: 'a byte that is not UTF-8',
    text: bytes('- id: x\n  kind: ', 0xff, 'y\n'),
    first: '2 file bad-utf8',
  },
  { says: 'half a character at the end', text: bytes('- id: x\n- \n', 0xe4, 0xb8), first: '3 file bad-utf8' },
  { says: 'UTF-16', text: bytes(0xff, 0xfe, '-', 0, ' ', 0), first: '1 file bad-utf8' },
  { says: 'a line of 50 MB', text: 'x'.repeat(50_000_000), first: '1 file file-too-large' },
  {
    says: 'a line of 30,000 characters',
    text: `- id: x\n- ${'x'.repeat(30_000)}`,
    first: '2 file line-too-long',
  },
  { says: 'brackets without end', text: `${'['.repeat(20_000)}`, first: '1 yaml too-deep' },
  { says: 'brackets over many lines', text: '[\n'.repeat(100_000), first: '33 yaml too-deep' },
  { says: 'braces without end', text: '{a: '.repeat(4_000), first: '1 yaml too-deep' },
  { says: 'lists in lists without end', text: `${'- '.repeat(9_000)}x`, first: '1 yaml too-deep' },
  { says: 'questions without end', text: `${'? '.repeat(9_000)}x`, first: '1 yaml too-deep' },
  {
    says: 'fields in fields without end',
    text: Array.from({ length: 300 }, (_, i) => `${' '.repeat(i)}a:`).join('\n'),
    first: '202 yaml too-deep',
  },
  { says: 'very many small things', text: `[${'1,\n'.repeat(400_000)}]`, first: '75000 yaml too-many-parts' },
  { says: 'very many keys', text: 'k: 1\n'.repeat(40_000), first: '2 yaml duplicate-key' },
  { says: 'very many quotes', text: "- '\n".repeat(30_000), first: '1 yaml syntax' },
  { says: 'a directive', text: '%YAML 1.1\n---\n- id: x\n', first: '1 yaml directive' },
  { says: 'a second document', text: '- id: x\n---\n- id: y\n', first: '2 yaml many-documents' },
  { says: 'a second document after an end', text: '- id: x\n...\n- id: y\n', first: '3 yaml many-documents' },
  { says: 'very many documents', text: '---\n'.repeat(400_000), first: '2 yaml many-documents' },
  { says: 'a tag', text: '- id: !!binary eA==\n', first: '1 yaml tag' },
  { says: 'a tag of its own', text: '- id: x\n- !js/eval y\n', first: '2 yaml tag' },
  { says: 'a merge key', text: '- id: x\n  <<: { kind: y }\n', first: '2 yaml merge-key' },
  { says: 'a forbidden key', text: '- id: x\n  __proto__: { kind: y }\n', first: '2 yaml forbidden-key' },
  { says: 'another forbidden key', text: '- id: x\n  "constructor": y\n', first: '2 yaml forbidden-key' },
  { says: 'a list as a key', text: '- id: x\n  ? [a]\n  : y\n', first: '2 yaml complex-key' },
  { says: 'no key', text: '- id: x\n  : y\n', first: '2 yaml complex-key' },
  { says: 'a quote that is not closed', text: '- id: x\n- id: "y\n', first: '3 yaml syntax' },
  { says: 'what is not YAML at all', text: '- id: x\n}{\n', first: '2 yaml syntax' },
  { says: 'a text where a list belongs', text: 'hello\n', first: '1 3 wrong-type' },
];

describe('hostile files', () => {
  it.each(CORPUS)('make a fault with a line, in time, of $says', async ({ text, first }) => {
    const before = Object.keys(Object.prototype);
    const work = process.cpuUsage();
    const { faults } = await check({ ...FILES, [FILE]: text });
    // The work of the processor, not the time on the wall: the machine may have more to do.
    expect(process.cpuUsage(work).user).toBeLessThan(2_000_000);
    expect(lines(faults)[0]).toBe(`${FILE}:${first}`);
    expect(faults.every(({ path }) => path === FILE)).toBe(true);
    expect(faults.length).toBeLessThanOrEqual(20);
    for (const fault of faults) expect(formatFault(fault)).not.toMatch(/\n|\s+at .*:\d+:\d+\)|\u001b/);
    expect(Object.keys(Object.prototype)).toEqual(before);
  });

  it('end what is not YAML about them as a sentence, before the remedy', async () => {
    const { faults } = await check({ ...FILES, [FILE]: '- id: x\n- id: "y\n' });
    expect(faults.map(formatFault)[0]).toMatch(/This is not YAML: .*\w\. Correct the line/);
  });

  it('make no fault of a byte order mark, a document mark or Windows line ends', async () => {
    const text = '---\n- id: writer:a\n  kind: writer\n  names: [{ value: A, lang: en, role: short }]\n';
    const { faults } = await check({ ...FILES, [FILE]: `\ufeff${text.replaceAll('\n', '\r\n')}` });
    expect(lines(faults)).toEqual([]);
  });

  it('make no second fault of what names something in them', async () => {
    const broken = { ...FILES, 'entities/all.yaml': `${FILES['entities/all.yaml']}\n\t- oops\n` };
    const { faults } = await check(broken);
    expect(faults.map(({ code }) => code)).toEqual(['tab']);
  });

  it('make no second fault of what names something in a file that is no text', async () => {
    for (const path of ['documents/note.yaml', 'entities/all.yaml']) {
      const { faults, warnings } = await check({ ...FILES, [path]: bytes(FILES[path] ?? '', 0xff) });
      expect(faults.map(({ code }) => code)).toEqual(['bad-utf8']);
      expect(warnings).toEqual([]);
    }
  });

  it('leave words unchecked that only a broken vocabulary would know', async () => {
    const { faults } = await check({ ...FILES, 'vocabulary.yaml': 'kinds: [\n' });
    expect(new Set(faults.map(({ path }) => path))).toEqual(new Set(['vocabulary.yaml']));
  });
});

describe('files of a folder', () => {
  it('must be there', async () => {
    const { faults } = await check({ 'entities/all.yaml': '[]' });
    expect(lines(faults)).toEqual(['vocabulary.yaml:1 file missing-file']);
  });

  it('must be in a folder that is there', async () => {
    const { faults, counts } = await checkFolder('/nowhere/at-all');
    expect(faults.map(formatFault)).toEqual([expect.stringMatching(/^\/nowhere\/at-all:1:1 {2}file/)]);
    expect(counts.files).toBe(0);
  });

  it('may not be links that lead out of it', async () => {
    const folder = await folderOf(FILES);
    await symlink('/etc/hostname', join(folder, 'entities/link.yaml'));
    const { faults } = await checkFolder(folder);
    expect(faults.map(({ code }) => code)).toEqual(['symlink-outside']);
  });

  it('may be links within it, but no dead ones', async () => {
    const folder = await folderOf({ ...FILES, 'stories/one.yaml': '[]' });
    await symlink(join(folder, 'stories/one.yaml'), join(folder, 'entities/link.yaml'));
    await symlink(join(folder, 'nothing.yaml'), join(folder, 'entities/dead.yaml'));
    const { faults } = await checkFolder(folder);
    expect(faults.map(({ code }) => code)).toEqual(['missing-file']);
  });

  it('are plain files', async () => {
    const folder = await folderOf(FILES);
    await mkdir(join(folder, 'entities/folder.yaml'));
    const { faults } = await checkFolder(folder);
    expect(faults.map(({ code }) => code)).toEqual(['not-a-file']);
  });

  it('end in .yaml; others are noted, a README and hidden files are not', async () => {
    const { faults, warnings } = await check({
      ...FILES,
      'README.md': '#',
      LICENSE: '',
      '.gitignore': '',
      'entities/README.md': '#',
      'entities/more.yml': '[]',
      'documents/scan.pdf': '',
      'notes.txt': '',
    });
    expect(lines(faults)).toEqual(['entities/more.yml:1 file file-name']);
    expect(warnings.map(({ path }) => path)).toEqual(['documents/scan.pdf', 'notes.txt']);
  });
});
