import { describe, expect, it } from 'vitest';
import { readAndCheckFolder } from '../../src/dataset/check.ts';
import type { CheckResult } from '../../src/dataset/check-result.ts';
import { newClaim } from '../../src/dataset/skeletons/new-claim.ts';
import { newDocument } from '../../src/dataset/skeletons/new-document.ts';
import { newEntity } from '../../src/dataset/skeletons/new-entity.ts';
import { noteOf } from '../../src/dataset/skeletons/notes.ts';
import type { DataFolder } from '../../src/dataset/skeletons/places.ts';
import type { Skeleton } from '../../src/dataset/skeletons/skeleton.ts';
import { writtenClaim } from '../../src/dataset/written/claim.ts';
import { writtenDocumentPart } from '../../src/dataset/written/document.ts';
import { writtenEntity } from '../../src/dataset/written/entity.ts';
import type { FieldsShape, Shape } from '../../src/dataset/written/shape.ts';
import { changed, check, FILES, folderOf } from './fixture.ts';

const opened = async (files: Readonly<Record<string, string>> = FILES): Promise<DataFolder> => {
  const folder = await folderOf(files);
  const { data } = await readAndCheckFolder(folder);
  if (!data) throw new Error('not read');
  return { data, folder };
};

const textOf = ({ lines }: Skeleton): string => `${lines.join('\n')}\n`;

/** Blanks filled in, by the beginning of their line; what stands after a # is left behind. */
const filled = (skeleton: Skeleton, values: readonly [string, string][]): string => {
  const left = [...values];
  const lines = skeleton.lines.map((line) => {
    const [next] = left;
    if (!next || !line.trimStart().replace(/^- /, '').startsWith(`${next[0]}:`)) return line;
    left.shift();
    return `${line.slice(0, line.indexOf(':') + 1)} ${next[1]}`;
  });
  expect(left).toEqual([]);
  return `${lines.join('\n')}\n`;
};

/** Every field that stands behind a # is written; what says what it is for stays a comment. */
const uncommented = ({ lines }: Skeleton): string =>
  lines.map((line) => line.replace(/^[ #-]*(?=[\w-]+:)/, (lead) => lead.replaceAll('# ', ''))).join('\n');

const codes = ({ faults }: CheckResult): Set<string> => new Set(faults.map(({ code }) => code));

const recordsOf = (shape: Shape): FieldsShape[] => {
  if (shape.is === 'list') return recordsOf(shape.entry);
  if (shape.is !== 'fields') return [];
  return [shape, ...Object.values(shape.fields).flatMap((field) => recordsOf(field.shape))];
};

const DOCUMENT: [string, string][] = [
  ['class', 'official'],
  ['lang', 'en'],
  ['zh', '页'],
  ['en', 'A page'],
  ['as', 'page'],
];
const ENTITY: [string, string][] = [
  ['value', '咖啡约'],
  ['value', 'Coffee Pact'],
];
const CLAIM: [string, string][] = [
  ['exact', '"coffee was agreed"'],
  ['zh', '议定。'],
  ['en', 'It was agreed.'],
  ['modality', 'fact'],
  ['hedge', 'asserted'],
];

describe('the skeleton of a new entry', () => {
  it('shows every field that the files may have, and says what it is for', async () => {
    const at = await opened();
    const shown = [newDocument(at, {}), newEntity(at, {}), newClaim(at, { document: 'doc:note' })]
      .map(textOf)
      .join('');
    const shapes = [writtenDocumentPart.shape, writtenEntity.shape, writtenClaim.shape];
    for (const { what, fields } of shapes.flatMap(recordsOf)) {
      for (const field of Object.keys(fields)) {
        expect(shown, `${what}: ${field}`).toMatch(new RegExp(`^[ #-]*${field}:`, 'm'));
        expect(noteOf(what, field), `${what}: ${field}`).toBeDefined();
      }
    }
  });

  it('passes the check once its blanks are filled', async () => {
    const at = await opened();
    const document = filled(newDocument(at, { id: 'doc:page' }), DOCUMENT);
    const entity = filled(newEntity(at, { id: 'pact:coffee' }), ENTITY);
    const files = { ...FILES, 'documents/page.yaml': document, 'entities/pacts.yaml': entity };
    const claim = filled(newClaim(await opened(files), { document: 'doc:page' }), CLAIM);
    const { faults, counts } = await check({ ...files, 'documents/page.yaml': `${document}${claim}` });
    expect(faults).toEqual([]);
    expect(counts).toMatchObject({ entities: 8, documents: 5, claims: 6 });
  });

  it('is refused by the check blank by blank until then, and for nothing else', async () => {
    const at = await opened();
    const document = textOf(newDocument(at, { id: 'doc:page' }));
    const entity = textOf(newEntity(at, { id: 'pact:coffee' }));
    const claim = textOf(newClaim(at, { document: 'doc:note' }));
    const note = `${FILES['documents/note.yaml'] ?? ''}${claim}`;
    const result = await check({
      ...FILES,
      'documents/note.yaml': note,
      'documents/page.yaml': document,
      'entities/pacts.yaml': entity,
    });
    expect(codes(result)).toEqual(new Set(['empty', 'anchor-empty']));
    expect(result.faults).toHaveLength(DOCUMENT.length + ENTITY.length + CLAIM.length);
  });

  it('holds nothing that the check does not know, with every # taken away', async () => {
    const at = await opened();
    const result = await check({
      ...FILES,
      'documents/note.yaml': `${FILES['documents/note.yaml'] ?? ''}${uncommented(newClaim(at, { document: 'doc:note' }))}`,
      'documents/page.yaml': uncommented(newDocument(at, { id: 'doc:page' })),
      'entities/pacts.yaml': uncommented(newEntity(at, { id: 'pact:coffee' })),
    });
    expect(result.faults.length).toBeGreaterThan(40);
    // A kind of relation is a field: its place is held by a word that is none.
    expect(codes(result)).toEqual(new Set(['empty', 'anchor-empty', 'too-few', 'unknown-relation']));
  });
});

describe('the skeleton of a new claim', () => {
  const second = (skeleton: Skeleton): string | undefined => skeleton.lines[1]?.replace(/ #.*/, '');

  it.each([
    { says: 'after the last one, in an outline', document: 'doc:note', line: '          - n: 5' },
    { says: 'after the last one, in a file with others', document: 'doc:two', line: '    - n: 2' },
  ])('has the next free number and its place $says', async ({ document, line }) => {
    expect(second(newClaim(await opened(), { document }))).toBe(line);
  });

  it.each([
    { says: 'among others in a file', document: 'doc:one', file: 'documents/sources.yaml', indent: '  ' },
    { says: 'of a file of its own', document: 'doc:own', file: 'documents/own.yaml', indent: '' },
    {
      says: 'with an outline',
      document: 'doc:outlined',
      file: 'documents/outlined.yaml',
      indent: ' '.repeat(8),
    },
  ])('begins the claims of a document $says that has none', async ({ document, file, indent }) => {
    const head = (slug: string): string =>
      `id: doc:${slug}\nclass: news\nlang: en\ntitle: { en: X }\nseen: { as: page }\n`;
    const at = await opened({
      ...FILES,
      'documents/own.yaml': head('own'),
      'documents/outlined.yaml': `${head('outlined')}sections: [{ path: '1', title: { zh: 一, en: One } }]\n`,
    });
    const { lines, remarks } = newClaim(at, { document });
    expect(lines[0]).toBe(`${indent}claims:`);
    expect(lines[2]?.replace(/ #.*/, '')).toBe(`${indent}  - n: 1`);
    expect(remarks.join()).toContain(`${at.folder}/${file}`);
  });

  it('names the claim that it follows, and where', async () => {
    const { remarks } = newClaim(await opened(), { document: 'doc:two' });
    expect(remarks[0]).toMatch(/documents\/sources\.yaml, after claim 1 of doc:two \(line 19\)/);
  });

  it('is refused for a document that is not there, with the one that may be meant', async () => {
    const at = await opened();
    expect(() => newClaim(at, { document: 'doc:notes' })).toThrow('Did you mean “doc:note”?');
  });

  it('names the file that must be mended first, where the document may stand in it', async () => {
    const at = await opened(changed({ file: 'documents/note.yaml', from: 'lang: zh', to: 'lang: [' }));
    expect(() => newClaim(at, { document: 'doc:note' })).toThrow('entente check');
  });
});

describe('the skeleton of a new entity', () => {
  it('has the fields of its kind', async () => {
    const at = await opened();
    expect(textOf(newEntity(at, { kind: 'pact' }))).toMatch(/# form: .*treaty/);
    expect(textOf(newEntity(at, { kind: 'club' }))).not.toContain('form:');
    expect(textOf(newEntity(at, { kind: 'club' }))).toContain('complete:');
    expect(textOf(newEntity(at, { kind: 'place' }))).not.toContain('complete:');
  });

  it('tells what claims can say of its kind, and where it belongs', async () => {
    const { remarks } = newEntity(await opened(), { id: 'club:chess' });
    expect(remarks).toEqual([
      expect.stringMatching(/^For .*entities\/all\.yaml, sorted by id: before club:\w+ \(line \d+\)\.$/),
      'Values of this kind: begun (date), over (date), size (number), aim (text).',
      'Relations from it: drafts; to it: joins.',
    ]);
  });

  it('comes after the one that is before it by id', async () => {
    const { remarks } = newEntity(await opened(), { id: 'pact:east' });
    expect(remarks[0]).toContain('after pact:dream (line 7)');
  });

  it.each([
    { given: { kind: 'pacts' }, says: 'Did you mean “pact”?' },
    { given: { kind: 'zzzzzz' }, says: 'Allowed: place, club, word, pact, writer.' },
    { given: { id: 'pact:tea' }, says: 'entities/all.yaml:11' },
    { given: { id: 'pact:Tea' }, says: 'pact:some-slug' },
    { given: { kind: 'club', id: 'pact:coffee' }, says: 'club:some-slug' },
    { given: { id: 'nonsense' }, says: 'kind:some-slug' },
    { given: { id: `pact:${'o'.repeat(200)}` }, says: '200 characters' },
  ])('is refused for $given', async ({ given, says }) => {
    const at = await opened();
    expect(() => newEntity(at, given)).toThrow(says);
  });

  it('is refused where the vocabulary cannot be read', async () => {
    const at = await opened({ ...FILES, 'vocabulary.yaml': 'kinds: [\n' });
    expect(() => newEntity(at, {})).toThrow('vocabulary.yaml cannot be read');
  });
});

describe('the skeleton of a new document', () => {
  it.each([
    { id: 'doc:note', says: 'documents/note.yaml:1' },
    { id: 'note', says: 'doc:some-slug' },
    { id: 'pact:tea', says: 'doc:some-slug' },
  ])('is refused for $id', async ({ id, says }) => {
    const at = await opened();
    expect(() => newDocument(at, { id })).toThrow(says);
  });
});
