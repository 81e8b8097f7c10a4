import * as fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatFault } from '../../src/dataset/fault.ts';
import { changed, check, FILES, lines } from './fixture.ts';

const BROKEN = changed(
  { file: 'vocabulary.yaml', from: 'type: number', to: 'type: nummer' },
  { file: 'entities/all.yaml', from: 'role: official', to: 'role: offical' },
  { file: 'entities/all.yaml', from: 'value: Q712', to: 'value: 712' },
  { file: 'documents/note.yaml', from: 'class: think-tank', to: 'class: blog' },
  { file: 'documents/note.yaml', from: 'hedge: will', to: 'hedge: [will]' },
  { file: 'documents/note.yaml', from: 'from: place:fj, signs', to: 'from: writer:lin, signs' },
  { file: 'documents/sources.yaml', from: 'modality: fact', to: 'modality: guess' },
);

const MARKS = [
  '\n',
  '  ',
  ': ',
  '- ',
  '{',
  '}',
  '[',
  ']',
  '"',
  "'",
  '|',
  '#',
  '&a',
  '*a',
  '!x',
  '\t',
  '0',
  'null',
  '茶',
  '\0',
];

describe('checking a folder', () => {
  it('never throws, whatever is done to a file, and every fault has a place in it', async () => {
    const edit = fc.record({
      file: fc.constantFrom(...Object.keys(FILES)),
      at: fc.double({ min: 0, max: 1, noNaN: true }),
      length: fc.nat(12),
      put: fc.constantFrom(...MARKS),
    });
    const property = fc.asyncProperty(fc.array(edit, { minLength: 1, maxLength: 4 }), async (edits) => {
      const files = { ...FILES };
      for (const { file, at, length, put } of edits) {
        const text = files[file] ?? '';
        const start = Math.floor(at * text.length);
        files[file] = text.slice(0, start) + put + text.slice(start + length);
      }
      for (const { path, line, column, message } of (await check(files)).faults) {
        expect(line).toBeLessThanOrEqual((files[path] ?? '').split('\n').length);
        expect(Math.min(line, column)).toBeGreaterThanOrEqual(1);
        expect(message).not.toMatch(/\{\w+\}|undefined|\[object/);
      }
    });
    await fc.assert(property, { numRuns: 80 });
  });

  it('reports all faults of all files in one run, in the order of the files', async () => {
    const { faults } = await check({
      ...BROKEN,
      'entities/broken.yaml': '- id: [\n',
      'documents/more.yaml': 'x: "',
    });
    expect(lines(faults)).toEqual([
      'documents/more.yaml:1 yaml syntax',
      'documents/note.yaml:2 3 unknown-value',
      'documents/note.yaml:37 3 wrong-type',
      'documents/note.yaml:49 3 wrong-end',
      'documents/sources.yaml:22 3 unknown-value',
      'entities/all.yaml:5 3 unknown-value',
      'entities/all.yaml:21 3 wrong-type',
      'entities/broken.yaml:2 yaml syntax',
      'vocabulary.yaml:17 3 unknown-value',
    ]);
  });

  it('says the same in the same order every time', async () => {
    const first = await check(BROKEN);
    const second = await check(Object.fromEntries(Object.entries(BROKEN).reverse()));
    expect(first.faults.length).toBeGreaterThan(5);
    expect(second.faults).toEqual(first.faults);
  });

  it('names value, place and remedy on one line', async () => {
    const { faults } = await check(
      changed({ file: 'documents/note.yaml', from: 'hedge: will', to: 'hedge: wil' }),
    );
    expect(faults.map(formatFault)).toEqual([
      'documents/note.yaml:37:20  rule 3  “wil” is not a value of hedge. Did you mean “will”?',
    ]);
    expect(faults[0]).toMatchObject({
      rule: 3,
      code: 'unknown-value',
      severity: 'fault',
      value: 'wil',
      column: 20,
    });
  });

  it('shows no control characters and no endless values', async () => {
    const value = `"\\e]0;x\\a${'长'.repeat(500)}"`;
    const { faults } = await check(
      changed({ file: 'documents/note.yaml', from: 'hedge: will', to: `hedge: ${value}` }),
    );
    for (const fault of faults) {
      expect(formatFault(fault)).toMatch(/^[^\p{Cc}]*$/u);
      expect(formatFault(fault).length).toBeLessThan(400);
    }
    expect(faults).toHaveLength(1);
  });

  it('reads a year that is written as a bare number, and several documents in one file or one', async () => {
    const one = {
      'documents/year.yaml':
        'id: doc:year\nclass: news\nlang: en\ntitle: { en: Y }\ndate: 2024\nseen: { as: page }\n',
    };
    const { faults, counts } = await check({ ...FILES, ...one });
    expect(lines(faults)).toEqual([]);
    expect(counts.documents).toBe(5);
  });

  it('refuses a fault in whatever language its values are', async () => {
    const { faults } = await check(
      changed({ file: 'documents/note.yaml', from: 'mentions: [word:others]', to: 'mentions: [茶]' }),
    );
    expect(lines(faults)).toEqual(['documents/note.yaml:56 4 dangling']);
  });
});
