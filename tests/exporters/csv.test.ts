import { describe, expect, it } from 'vitest';
import { csv } from '../../src/exporters/csv.ts';
import { inOneFile } from '../../src/exporters/one-file.ts';
import { hostileGraph, pictureOf } from './given.ts';
import { readCsv } from '../graph/read-csv.ts';
import { seed } from '../store/neo4j/seed.ts';
import { graphIn, rowsOf } from './csv-graph.ts';

describe('the export as CSV', () => {
  it('has a file a kind of thing, one that says what they are, and one that explains them', () => {
    const files = csv.write({ graph: seed, lang: 'zh', asOf: '2024-06-01' });
    expect(files.map(({ name }) => name)).toEqual([
      ...['columns.csv', 'about.csv', 'entities.csv', 'relations.csv', 'claims.csv', 'documents.csv'],
    ]);
    expect(rowsOf(files, 'about')).toEqual([
      { field: 'program', value: 'Entente' },
      { field: 'format', value: 'entente/1' },
      { field: 'data', value: seed.data },
      { field: 'content', value: 'everything' },
      { field: 'language', value: 'zh' },
      { field: 'as-of', value: '2024-06-01' },
    ]);
  });

  it('explains each column of each file once, in both languages', () => {
    const files = csv.write({ graph: seed, lang: 'en' });
    const explained = rowsOf(csv.write({ graph: seed, lang: 'en' }), 'columns');
    const there = files.flatMap(({ name, chunks }) =>
      (readCsv([...chunks].join('').slice(1))[0] ?? []).map((column) => `${name} ${column}`),
    );
    expect(explained.map(({ file, column }) => `${file} ${column}`).sort()).toEqual(there.sort());
    for (const { means_en, means_zh } of explained) {
      expect(means_en).toMatch(/[a-z]/);
      expect(means_zh).toMatch(/\p{Script=Han}/u);
    }
  });

  it('goes into one file whose name says what of which data it is', () => {
    const { drawing } = pictureOf(seed);
    expect(inOneFile(csv, { graph: seed, lang: 'en' }).name).toBe(`entente-everything-${seed.data}-csv.zip`);
    expect(inOneFile(csv, { graph: seed, drawing, lang: 'en' }).name).toBe(
      `entente-picture-${seed.data}-csv.zip`,
    );
  });

  it.each([
    ['the shipped data', seed],
    ['hostile texts', hostileGraph],
  ])('is exact when it is read again: %s', (_, graph) => {
    const { entities, documents, claims, relations } = graph;
    expect(graphIn(csv.write({ graph, lang: 'en' }))).toEqual({ entities, documents, claims, relations });
  });

  it('says things in the language that was asked for, and names in both', () => {
    const row = (lang: 'zh' | 'en') =>
      rowsOf(csv.write({ graph: seed, lang }), 'entities').find(({ id }) => id === 'country:kr');
    expect(row('zh')).toMatchObject({ kind_label: '国家', label: '韩国', name_zh: '韩国' });
    expect(row('en')).toMatchObject({ kind_label: 'country', label: 'South Korea', name_zh: '韩国' });
  });

  it('hands nothing to a spreadsheet that it would run', () => {
    const files = csv.write({ graph: hostileGraph, lang: 'en' });
    const cells = files.flatMap(({ chunks }) => readCsv([...chunks].join('').slice(1)).flat());
    expect(cells).toEqual(expect.arrayContaining(["'+1+cmd|'/C calc'!A0", "'＝1＋1", "''=1", "'\u200b=1"]));
    expect(cells.filter((cell) => /^[\s\p{Cf}"]*[-=+@|%＝＋－＠]/u.test(cell))).toEqual([]);
  });

  it('holds of a picture what is in it, and the claims and sources behind that', () => {
    const { drawing, relation } = pictureOf(seed);
    const files = csv.write({ graph: seed, drawing, lang: 'en' });
    expect(rowsOf(files, 'about')).toContainEqual({ field: 'content', value: 'picture' });
    expect(rowsOf(files, 'entities').map(({ id }) => id)).toEqual([relation.from, relation.to].sort());
    expect(rowsOf(files, 'relations').map(({ id }) => id)).toEqual([relation.id]);
    const claims = rowsOf(files, 'claims');
    expect(claims.map(({ id }) => id)).toEqual(expect.arrayContaining(relation.claims));
    const documents = rowsOf(files, 'documents').map(({ id }) => id);
    expect(documents).toEqual(expect.arrayContaining(claims.map(({ document }) => document)));
  });
});
