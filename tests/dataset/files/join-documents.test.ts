import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/load.ts';
import { canonicalJson } from '../../../src/graph/canonical.ts';
import { check, FILES, folderOf, lines } from '../fixture.ts';

const NOTE = FILES['documents/note.yaml'] ?? '';
/** Everything before the sections, and the sections. */
const [HEAD = '', SECTIONS = ''] = NOTE.split(/(?=^sections:)/m);
/** The second paragraph of the one section begins here. */
const cut = SECTIONS.indexOf('      - claims:\n          - n: 3');
const FIRST = SECTIONS.slice(0, cut);
const SECOND = `sections:\n  - path: 一\n    title: { zh: 甲, en: A }\n    paragraphs:\n${SECTIONS.slice(cut)}`;

const { 'documents/note.yaml': _, ...REST } = FILES;
const split = (second: string, first = `${HEAD}${FIRST}`): Record<string, string> => ({
  ...REST,
  'documents/note.yaml': first,
  'documents/note-2.yaml': second,
});

describe('a document over several files', () => {
  it('is one document, with a section that goes on', async () => {
    const { faults, warnings, counts } = await check(split(`id: doc:note\n${SECOND}`));
    expect(lines([...faults, ...warnings])).toEqual([]);
    expect(counts).toMatchObject({ documents: 4, claims: 5, relations: 5 });
  });

  it('is the same graph as in one file, whatever the files are called', async () => {
    const graphOf = async (files: Record<string, string>): Promise<string> => {
      const opened = await openDataset(await folderOf(files));
      return 'graph' in opened ? canonicalJson(opened.graph) : JSON.stringify(opened.faults);
    };
    const whole = await graphOf({ ...FILES });
    expect(await graphOf(split(`id: doc:note\n${SECOND}`))).toBe(whole);
    expect(await graphOf(split(`${HEAD}${FIRST}`, `id: doc:note\n${SECOND}`))).toBe(whole);
    expect(await graphOf(split(`${HEAD}${SECOND}`))).toBe(whole);
  });

  it('is refused where a field is written differently, naming the other place', async () => {
    const { faults } = await check(split(`id: doc:note\nclass: news\n${SECOND}`));
    expect(lines(faults)).toEqual(['documents/note-2.yaml:2 4 part-differs']);
    expect(faults[0]?.message).toContain('documents/note.yaml:2');
  });

  it('is refused where the title of a section that goes on differs', async () => {
    const { faults } = await check(split(`id: doc:note\n${SECOND.replace('en: A', 'en: B')}`));
    expect(faults.map(({ code }) => code)).toEqual(['part-differs']);
  });

  it('is refused where no file has what every document has', async () => {
    const bare = HEAD.replace('lang: zh\n', '');
    const { faults } = await check(split(`id: doc:note\n${SECOND}`, `${bare}${FIRST}`));
    expect(lines(faults)).toEqual(['documents/note.yaml:1 3 missing-field']);
  });

  it('may hold every number of a claim once', async () => {
    const { faults } = await check(split(`id: doc:note\n${SECOND.replace('n: 3', 'n: 2')}`));
    expect(faults.map(({ code }) => code)).toContain('duplicate-claim');
  });

  it('makes no second fault of a part that is not YAML', async () => {
    const { faults } = await check(split(`id: doc:note\n${SECOND}  - x: [\n`));
    expect(new Set(faults.map(({ rule }) => rule))).toEqual(new Set(['yaml']));
  });

  it('is two documents in one file, which must have two ids', async () => {
    const two = `- id: doc:x\n  class: news\n  lang: en\n  title: { en: X }\n  seen: { as: page }\n`;
    const { faults } = await check({ ...FILES, 'documents/x.yaml': `${two}${two}` });
    expect(lines(faults)).toEqual(['documents/x.yaml:6 4 duplicate-id']);
  });
});
