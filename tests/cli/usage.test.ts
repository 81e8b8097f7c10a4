import { describe, expect, it } from 'vitest';
import manifest from '../../package.json' with { type: 'json' };
import { printing } from './printed.ts';

const run = printing();

/** Every command that does something, as it is called. */
const COMMANDS = [
  ...['serve', 'check', 'coverage', 'trace', 'without', 'report', 'load', 'export', 'neo4j'],
  ...['document', 'entity', 'claim'].map((kind) => `new ${kind}`),
  ...['list', 'in', 'compare', 'pattern', 'renamed', 'opened', 'alone', 'core', 'centrality'].map(
    (name) => `circles ${name}`,
  ),
  'circles communities',
];

describe('a call without a command', () => {
  it.each(['--version', '-V'])('prints the version of the program for %s', async (option) => {
    expect(await run(option)).toEqual({ out: `${manifest.version}\n`, err: '', code: 0 });
  });
});

describe('a command line that cannot be understood', () => {
  it.each(COMMANDS)('of entente %s ends with a right call of it', async (command) => {
    const { out, err, code } = await run(...command.split(' '), '--no-such-option');
    expect([out, code]).toEqual(['', 2]);
    expect(err).toMatch(/^entente [^\n]*\. See entente [^\n]* --help, or for example:\n/);
    const [, example = ''] = /\n {2}(entente [^\n]*)\n$/.exec(err) ?? [];
    expect(`${example} `).toContain(`entente ${command} `);
    // What an example is for stands apart from it in the help, and is no part of the call.
    expect(example).not.toMatch(/ {2}/);
  });

  it.each([
    [
      ['trace'],
      'entente trace: the argument <id> is missing (an entity, a relation, a claim or a document; a name lists the ids it may mean).',
      'entente trace claim:ciss-2024-11/049',
    ],
    [
      ['load'],
      'entente load: the option “--to <address>” is missing (the Neo4j: bolt://, neo4j:// or neo4j+s://, with /database if it has a name).',
      'entente load --to bolt://localhost:7687',
    ],
    [
      ['new', 'claim'],
      'entente new claim: the option “--document <id>” is missing (the document that says it, such as doc:some-page).',
      'entente new claim my-folder --document doc:ciss-2024-11',
    ],
    [
      ['new', 'entity', '--id'],
      'entente new entity: the option “--id <id>” has no value (its id, such as institute:some-institute; the kind follows from it).',
      'entente new entity my-folder --id institute:some-institute',
    ],
    [
      ['new', 'foo'],
      'entente new: there is no command “foo”. The commands are document, entity, claim.',
      'entente new document my-folder --id doc:some-page',
    ],
    [
      ['circles', 'liszt'],
      'entente circles: there is no command “liszt”. Did you mean “list”? The commands are list, in, ',
      'entente circles list',
    ],
    [
      ['circles', 'compare', 'member-of/g7'],
      'entente circles compare: the argument <second> is missing (the other, in the same way).',
      'entente circles compare member-of/g7 member-of/international-network',
    ],
    [['coverage', 'a', 'b'], 'entente coverage: “b” is too much: it takes one argument.', 'entente coverage'],
    [['neo4j', 'x'], 'entente neo4j: “x” is too much: it takes no argument.', 'entente neo4j'],
    [
      ['coverage', '--forma', 'json'],
      'entente coverage: there is no option “--forma”. Did you mean “--format”?',
      'entente coverage',
    ],
    [
      ['serve', '--port', "it's"],
      "entente serve: “it's” is no value of “--port <number>”: a port is a whole number from 0 to 65535.",
      'entente serve --port 8080',
    ],
    [
      ['trace', 'doc:a', '--format', 'xml'],
      'entente trace: “xml” is no value of “--format <name>”: choose one of text, json.',
      'entente trace claim:ciss-2024-11/049 --format json',
    ],
    [
      ['circles', 'alone', 'blog'],
      'entente circles alone: “blog” is no value of <class>: choose one of official, ',
      'entente circles alone dataset',
    ],
    [
      ['check', '--text', 'outlook.txt'],
      'entente check: “outlook.txt” is no value of “--text <doc=file>”: write it as doc:some-document=FILE.',
      'entente check --text doc:ciss-2024-11=outlook.txt',
    ],
    [
      ['without'],
      'entente without: no source is named; name those that are to be left out, or write --critical alone.',
      'entente without doc:singer-2024',
    ],
  ])('%j: names what is wrong, and a call that has it right', async (argv, words, example) => {
    const { out, err, code } = await run(...argv);
    expect([out, code]).toEqual(['', 2]);
    expect(err.startsWith(words)).toBe(true);
    expect(err.endsWith(` --help, or for example:\n  ${example}\n`)).toBe(true);
  });

  it('is followed by the help where the command below is missing', async () => {
    const { err, code } = await run('new');
    expect(code).toBe(2);
    expect(err).toMatch(/^Usage: entente new [^]*\n {2}entente new document my-folder --id doc:some-page\n/);
  });
});

describe('an address that load cannot write to', () => {
  it.each([
    ['foo', 'is not the address of a Neo4j'],
    ['redis://localhost', 'is not the address of a Neo4j'],
    ['memory:graph-seed', 'holds nothing after this command'],
  ])('%s: says why, and names only addresses that it takes', async (address, why) => {
    const { err, code } = await run('load', '--to', address);
    expect(code).toBe(1);
    expect(err).toMatch(new RegExp(`^entente: “${address}” ${why}; write one behind --to such as bolt://`));
    expect(err.split('such as')[1]).not.toContain('memory:');
  });

  it('check takes no server', async () => {
    const { err } = await run('check', '--store', 'bolt://localhost');
    expect(err).toContain('not “bolt://localhost”; write its path, or memory:my-folder');
  });
});
