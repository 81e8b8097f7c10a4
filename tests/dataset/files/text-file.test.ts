import { symlink } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { checkFolder } from '../../../src/dataset/check.ts';
import { formatFault } from '../../../src/dataset/fault.ts';
import { check, FILES, folderOf, lines } from '../fixture.ts';

const FILE = 'entities/all.yaml';
const ENTITIES = FILES[FILE] ?? '';

describe('a merge conflict', () => {
  const conflict = '<<<<<<< HEAD\n- id: writer:a\n=======\n- id: writer:b\n>>>>>>> other\n';

  it('is reported once, at the line where it begins', async () => {
    const { faults } = await check({ ...FILES, [FILE]: `${ENTITIES}${conflict}` });
    expect(lines(faults)).toEqual([`${FILE}:${ENTITIES.split('\n').length} file conflict-marker`]);
    expect(faults[0]?.remedy).toContain('Keep one of the two versions');
  });

  it('is reported in the style with three versions and with Windows line ends too', async () => {
    const three = conflict
      .replace('=======', '||||||| base\n- id: writer:c\n=======')
      .replaceAll('\n', '\r\n');
    const { faults } = await check({ ...FILES, [FILE]: `${ENTITIES}${three}` });
    expect(faults.map(({ code }) => code)).toEqual(['conflict-marker']);
  });

  it.each(['=======', '>>>>>>> other'])('is reported where only “%s” was left', async (marker) => {
    const { faults } = await check({ ...FILES, [FILE]: `${marker}\n${ENTITIES}` });
    expect(lines(faults)).toEqual([`${FILE}:1 file conflict-rest`]);
  });
});

describe('a control character', () => {
  it.each([
    ['an escape', 'Lin\u001b', 'U+001B'],
    ['one of the second set', 'Lin\u009b', 'U+009B'],
    ['a carriage return inside a line', 'Lin\rLin', 'U+000D'],
  ])('is named at its character: %s', async (_, value, name) => {
    const text = ENTITIES.replace('value: Lin', `value: ${value}`);
    const { faults } = await check({ ...FILES, [FILE]: text });
    // “  names: [{ value: Lin” has 22 characters.
    expect(faults).toMatchObject([{ code: 'control-character', column: 23, value: name }]);
  });
});

describe('a folder', () => {
  it('says that it cannot be read, not that it is no folder', async () => {
    const { 'entities/all.yaml': _, ...rest } = FILES;
    const folder = await folderOf(rest);
    await symlink('entities', join(folder, 'entities'));
    const { faults } = await checkFolder(folder);
    expect(faults.map(formatFault)).toEqual([
      expect.stringMatching(
        /entities:1:1 {2}file {2}The folder “entities” cannot be read \(ELOOP\)\. Check that you may/,
      ),
    ]);
  });

  it('says so of the data folder itself', async () => {
    const folder = await folderOf({});
    await symlink('loop', join(folder, 'loop'));
    const { faults } = await checkFolder(join(folder, 'loop'));
    expect(faults.map(({ message }) => message)).toEqual([expect.stringContaining('cannot be read (ELOOP)')]);
  });

  it('says that a file stands where a folder belongs', async () => {
    const { faults } = await check({ ...FILES, stories: 'x' });
    expect(lines(faults)).toEqual(['stories:1 file not-a-folder']);
  });

  it('has a vocabulary that is not empty', async () => {
    for (const text of ['', '# nothing yet\n', '---\n', '\ufeff']) {
      const { faults } = await check({ ...FILES, 'vocabulary.yaml': text });
      expect(lines(faults)).toEqual(['vocabulary.yaml:1 file no-vocabulary']);
    }
    for (const text of ['{}', '[]', 'kinds: []\nrelations: []\nproperties: []\n']) {
      const { faults } = await check({ ...FILES, 'vocabulary.yaml': text });
      expect(faults[0]).toMatchObject({ path: 'vocabulary.yaml', severity: 'fault' });
    }
  });
});

describe('the path of a file', () => {
  it('is cleaned before it reaches a terminal', async () => {
    const { faults } = await check({ ...FILES, 'entities/a\u001b[31m\u009b\u202eb\nc.yaml': '- x\n' });
    expect(faults.map(formatFault).join('')).not.toMatch(/[\u001b\u009b\u202e\n]/);
    expect(faults[0]?.path).toContain('\n');
  });
});

describe('very many faults', () => {
  const many = (count: number): string => '- x\n'.repeat(count);

  it('are listed up to a number for each file, and the rest is counted', async () => {
    const { faults, omitted } = await check({ ...FILES, 'entities/x.yaml': many(1500) });
    expect(faults).toHaveLength(200);
    expect(omitted).toEqual([{ path: expect.stringContaining('entities/x.yaml'), count: 1300 }]);
  });

  it('are listed up to a number in all', async () => {
    const files = Object.fromEntries(Array.from({ length: 8 }, (_, n) => [`entities/x${n}.yaml`, many(300)]));
    const { faults, omitted } = await check({ ...FILES, ...files });
    expect(faults).toHaveLength(1000);
    expect(omitted.reduce((sum, { count }) => sum + count, 0)).toBe(1400);
  });

  it('of one file make none of what names something in it', async () => {
    const { faults } = await check({ ...FILES, [FILE]: `${ENTITIES}${many(300)}` });
    expect(new Set(faults.map(({ path }) => path))).toEqual(new Set([FILE]));
  });
});

describe('brackets on one line', () => {
  const assertions = Array.from({ length: 60 }, () => '{ from: place:nz, drafts: pact:dream }').join(', ');
  it('are no depth once they are closed', async () => {
    const files = {
      ...FILES,
      'documents/note.yaml': (FILES['documents/note.yaml'] ?? '').replace(
        '- { from: club:tea, drafts: pact:dream }',
        `[${assertions}]`,
      ),
    };
    expect((await check(files)).faults.map(({ code }) => code)).not.toContain('too-deep');
  });

  it.each(['[{a: '.repeat(20), `- ${'- '.repeat(40)}x`, `${'[? '.repeat(40)}x`, `- [${'a: '.repeat(40)}`])(
    'are depth while they are open',
    async (text) => {
      const { faults } = await check({ ...FILES, 'entities/x.yaml': text });
      expect(lines(faults)[0]).toBe('entities/x.yaml:1 yaml too-deep');
    },
  );
});
