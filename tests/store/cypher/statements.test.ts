import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path/posix';
import { describe, expect, it } from 'vitest';
import { labelNameOf, typeNameOf } from '../../../src/graph/cypher/names.ts';
import { unsafeInterpolationsIn, namesIn } from './interpolations.ts';

/** Sources of the rooms where statements are made, by their paths. */
const SOURCES = ['src/store/cypher', 'src/store/neo4j', 'src/exporters/cypher']
  .filter(existsSync)
  .flatMap((room) =>
    readdirSync(room, { recursive: true, encoding: 'utf8' })
      .filter((file) => file.endsWith('.ts'))
      .map((file): [string, string] => [join(room, file), readFileSync(join(room, file), 'utf8')]),
  );

/**
 * What is let through though it cannot be seen here to be ours. The names of conditions are those of the
 * code, not of the question: “is the same whatever the values” in shown.test.ts holds them to it.
 */
const KNOWN: Record<string, readonly string[]> = {
  'src/store/cypher/shown.ts': ['node', 'key', 'key', "given.join(' AND ')"],
  // The names of our own indexes, cut out of the statements that make them.
  'src/store/neo4j/schema.ts': ['name'],
  // Rows are made of literals alone (cypher.test.ts of the exporters), and statements of what stands in the same file.
  'src/exporters/cypher/statements.ts': ["batch.join(',\\n')", 'statement'],
};

const IMPORT = "import { labelOf, typeOf, lineTypes } from '../cypher/names.ts';\n";
const partsIn = (code: string): string[] =>
  unsafeInterpolationsIn('planted.ts', IMPORT + code).map(({ part }) => part);

describe('the statements of the store', () => {
  it('are looked for where they are', () => {
    expect(SOURCES.map(([path]) => path)).toContain('src/store/cypher/shown.ts');
  });

  it.each(SOURCES)('in %s have nothing written into them but names of the vocabulary', (path, text) => {
    expect(unsafeInterpolationsIn(path, text).map(({ part }) => part)).toEqual(KNOWN[path] ?? []);
  });

  it('know their nodes and edges by names that no kind of a vocabulary gets', () => {
    const named = SOURCES.map(([path, text]) => namesIn(path, text));
    const labels = new Set(named.flatMap((one) => one.labels));
    const types = new Set(named.flatMap((one) => one.types));
    expect([...labels]).toEqual(expect.arrayContaining(['Entity', 'Document', 'Claim', 'Relation']));
    expect([...types]).toEqual(expect.arrayContaining(['FROM', 'ASSERTS', 'CITES', 'SECONDARY_TO']));
    const slug = (name: string): string => name.replace(/(?<=[a-z])(?=[A-Z])|_/g, '-').toLowerCase();
    for (const label of labels) expect(labelNameOf(slug(label))).toBe(`${label}_`);
    for (const type of types) expect(typeNameOf(slug(type))).toBe(`${type}_`);
  });
});

describe('the check of statements refuses', () => {
  it.each([
    ['a value in a text', 'const x = (id) => `MATCH (n {id: "${id}"}) RETURN n`;', 'id'],
    ['a label that is anybody’s', 'const x = (kind) => `MATCH (n:${kind}) RETURN n`;', 'kind'],
    ['a label in backticks', 'const x = (kind) => `(n:\\`${kind}\\`)`;', 'kind'],
    ['a type of edges', 'const x = (k) => `-[:${k}]->`;', 'k'],
    ['a number', 'const x = (n) => `RETURN n LIMIT ${n}`;', 'n'],
    ['the name of a property', 'const x = (p) => `e.${p} = $value`;', 'p'],
    ['words that are added', "const x = (id) => 'MATCH (n) WHERE n.id = ' + id + ' RETURN n';", 'id'],
    ['words that are joined', "const x = (id) => ['MATCH (n) WHERE n.id =', id].join(' ');", 'id'],
    ['a constant that is none', 'const ID = process.env.X;\nconst x = `MATCH (n {id: ${ID}})`;', 'ID'],
    [
      'an entry of a table that is anybody’s',
      'const T = { a: q() };\nconst x = (a) => `WHERE ${T[a]}`;',
      'T[a]',
    ],
    ['a call of something else', 'const x = (k) => `MATCH (n:${labelFor(k)})`;', 'labelFor(k)'],
    ['a method that is called as ours are', 'const x = (k) => `MATCH (n:${k.labelOf(k)})`;', 'k.labelOf(k)'],
    ['one branch of two', 'const x = (k) => `MATCH (n:${k ? labelOf(k) : k})`;', 'k ? labelOf(k) : k'],
    ['steps that are no length of a pattern', 'const x = (steps) => `RETURN n LIMIT ${steps}`;', 'steps'],
    [
      'a quoted name with more around it',
      'const x = (k) => `MATCH (n:${labelOf(k) + k})`;',
      'labelOf(k) + k',
    ],
    ['anything that is run', 'const x = (a) => session.run(`${a} n`);', 'a'],
    ['a statement over several lines', 'const x = (id) => `\n  MATCH (n)\n  WHERE n.id = "${id}"`;', 'id'],
  ])('%s', (_, code, part) => {
    expect(partsIn(code)).toEqual([part]);
  });

  it('what a function of the file is called with, where that is anybody’s', () => {
    const made = "const one = (match: string) => [match, 'RETURN n'].join(' ');\n";
    expect(partsIn(`${made}const x = one('MATCH (n)');`)).toEqual([]);
    expect(partsIn(`${made}const x = (id) => one(id);`)).toEqual(['match']);
    expect(partsIn(`export ${made}const x = one('MATCH (n)');`)).toEqual(['match']);
    expect(partsIn(`${made}const x = one('MATCH (n)');\nconst y = ids.map(one);`)).toEqual(['match']);
    expect(partsIn(`${made}const x = one('MATCH (n)');\nconst other = one;`)).toEqual(['match']);
  });
});

describe('the check of statements lets through', () => {
  it.each([
    ['a label of a kind', 'const x = (k) => `MATCH (n:${labelOf(k)}) RETURN n`;'],
    ['all lines of a vocabulary', 'const x = (w) => `MATCH ()-[:${lineTypes(w)}]-() RETURN 1`;'],
    [
      'what only calls those',
      'const some = (w) => lineTypes(w);\nconst x = (w) => `MATCH ()-[:${some(w)}]-()`;',
    ],
    ['the length of a pattern', 'const x = (w, steps) => `MATCH (a)-[:${lineTypes(w)}*..${steps}]-(b)`;'],
    ['words of its own', "const PAGE = 'SKIP $offset';\nconst x = `RETURN n ${PAGE}`;"],
    ['an entry of its own', "const T = { a: 'n.x = 1' };\nconst x = (a) => `WHERE ${T[a]}`;"],
    ['a message', 'const x = (uri) => `Neo4j at ${uri} does not answer; start it.`;'],
    ['a value that is a parameter', "const x = 'MATCH (n {id: $id}) RETURN n';"],
  ])('%s', (_, code) => {
    expect(partsIn(code)).toEqual([]);
  });
});
