import { describe, expect, it } from 'vitest';
import { cypher } from '../../src/exporters/cypher.ts';
import { seed } from '../store/neo4j/seed.ts';
import { readCypher } from '../store/cypher/reader.ts';
import { brokenGraph, hostileGraph, pictureOf } from './given.ts';
import { HOSTILE } from './hostile.ts';
import { textOf } from './xml.ts';

const statementsIn = (text: string): string[] => text.split(';\n').filter((statement) => statement !== '');

describe('the export as Cypher', () => {
  it('names the version of the data first', () => {
    const text = textOf(cypher.write({ graph: seed, lang: 'zh', asOf: '2024' }));
    expect(text.split('\n')[0]).toBe(
      `// program: Entente; format: entente/1; data: ${seed.data}; content: everything; language: zh; as-of: 2024`,
    );
  });

  it('makes nothing that is there already', () => {
    for (const statement of statementsIn(textOf(cypher.write({ graph: seed, lang: 'en' })))) {
      const { rest } = readCypher(statement.replace(/^\/\/.*\n/, ''));
      expect(rest).toMatch(/^(CREATE CONSTRAINT \w+ IF NOT EXISTS|UNWIND )/);
      expect(rest).not.toMatch(/\bCREATE (?!CONSTRAINT)|DELETE/);
    }
  });

  it.each([
    ['hostile texts', hostileGraph],
    ['characters that are none', brokenGraph],
  ])('says every text of people as a text, and nothing else changes: %s', (_, graph) => {
    const statements = (texts: typeof graph) =>
      statementsIn(textOf(cypher.write({ graph: texts, lang: 'en' })));
    const strings = statements(graph).flatMap(
      (statement) => readCypher(statement.replace(/^\/\/.*\n/, '')).strings,
    );
    for (const { names } of graph.entities) for (const { value } of names) expect(strings).toContain(value);
    for (const { anchor } of graph.claims) expect(strings).toContain(anchor.exact);
    for (const statement of statements(graph)) {
      const { rest } = readCypher(statement.replace(/^\/\/.*\n/, ''));
      expect(rest).not.toMatch(/DETACH|甲|script/);
    }
    if (graph === hostileGraph) expect(strings).toEqual(expect.arrayContaining([...HOSTILE]));
  });

  it('has of a picture what is in it', () => {
    const { drawing, relation } = pictureOf(seed);
    const text = textOf(cypher.write({ graph: seed, drawing, lang: 'en' }));
    const strings = statementsIn(text).flatMap(
      (statement) => readCypher(statement.replace(/^\/\/.*\n/, '')).strings,
    );
    expect(strings).toContain(relation.id);
    const entities = statementsIn(text).filter((statement) => statement.includes('MERGE (n:`Entity`'));
    const ids = entities.flatMap((statement) =>
      [...statement.matchAll(/^\{id: "([^"]+)"/gm)].map(([, id]) => id),
    );
    expect(ids.sort()).toEqual([relation.from, relation.to].sort());
  });
});
