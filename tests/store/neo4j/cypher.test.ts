import fc from 'fast-check';
import neo4jDriver from 'neo4j-driver';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { literalOf } from '../../../src/graph/cypher/literal.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import type { GraphReader, Question, Subgraph } from '../../../src/store/port.ts';
import { givenNeo4j } from '../../neo4j/given.ts';
import { hostile } from '../cypher/hostile.ts';
import { roundTrips } from '../round-trips.ts';
import { seed } from './seed.ts';

const neo4j = givenNeo4j();
const memory = openMemory(seed);
const NETWORK = 'network:international-network';

/** Ids of every node and edge in whatever a statement returns, paths and lists taken apart. */
function idsIn(value: unknown, found = new Set<string>()): Set<string> {
  if (Array.isArray(value)) for (const item of value) idsIn(item, found);
  else if (neo4jDriver.isPath(value)) {
    idsIn([value.start, value.end], found);
    for (const { start, relationship, end } of value.segments) idsIn([start, relationship, end], found);
  } else if (neo4jDriver.isNode(value) || neo4jDriver.isRelationship(value)) {
    const { id } = value.properties as { id?: string };
    if (id !== undefined) found.add(id);
  }
  return found;
}

/** What means something to Lucene, among words of the data. */
const lucene = fc
  .array(
    fc.constantFrom(
      ...'+-!(){}[]^"~*?:\\/&|'.split(''),
      ' ',
      'AND',
      'OR',
      'NOT',
      'TO',
      'names:',
      '韩国',
      'AI',
      'Safety',
    ),
  )
  .map((parts) => parts.join(''));

/** What the embedded store answers to a question for a piece of the picture. */
function answerOf(question: Question, reader: GraphReader): Promise<Subgraph> {
  switch (question.of) {
    case 'network':
      return reader.network(question.limit);
    case 'expand':
      return reader.expand(question.id);
    case 'among':
      return reader.among(question.ids);
    default:
      throw new Error(`no piece of the picture: ${question.of}`);
  }
}

const ids = (items: readonly { id: string }[]): string[] => items.map(({ id }) => id);

describe.runIf(neo4j.here)('the Cypher of a question, pasted as it is printed', () => {
  const driver = neo4jDriver.driver(
    neo4j.uri,
    neo4jDriver.auth.basic(neo4j.credentials.user, neo4j.credentials.password),
  );
  beforeAll(async () => {
    await neo4j.empty();
    await neo4j.store().load(seed);
  });
  afterAll(() => driver.close());

  const drawn = async (question: Question): Promise<Set<string>> => {
    const { text } = await memory.cypher(question);
    const { records } = await driver.executeQuery(text, {}, { routing: 'READ' });
    return idsIn(records.flatMap((record) => [...record.values()]));
  };

  it('draws the whole network', async () => {
    const { entities, relations } = await memory.network();
    expect(await drawn({ of: 'network' })).toEqual(new Set([...ids(entities), ...ids(relations)]));
  });

  it('draws the biggest of the network', async () => {
    const { entities, relations } = await memory.network(5);
    expect(await drawn({ of: 'network', limit: 5 })).toEqual(new Set([...ids(entities), ...ids(relations)]));
  });

  it('draws a picture of some entities', async () => {
    const shown = ['country:us', 'country:gb', 'agreement:us-uk-mou', NETWORK];
    const { entities, relations } = await memory.among(shown);
    expect(await drawn({ of: 'among', ids: shown })).toEqual(new Set([...ids(entities), ...ids(relations)]));
  });

  it.each([{}, { limit: 3, offset: 2 }, { kinds: ['member-of'] }])(
    'draws an expansion with %j',
    async (options) => {
      const { entities, relations } = await memory.expand(NETWORK, options);
      expect(await drawn({ of: 'expand', id: NETWORK, ...options })).toEqual(
        new Set([...ids(entities), ...ids(relations)]),
      );
    },
  );

  it('draws paths', async () => {
    const ends = { from: 'standards-body:iso', to: 'country:gb' };
    const { entities, relations } = await memory.paths(ends.from, ends.to);
    expect(await drawn({ of: 'paths', ...ends })).toEqual(new Set([...ids(entities), ...ids(relations)]));
    expect(await drawn({ of: 'paths', ...ends, predictions: false })).toEqual(new Set());
  });

  it('draws an entity with its relations and claims', async () => {
    const { relations, claims } = await memory.entity(NETWORK);
    const found = await drawn({ of: 'entity', id: NETWORK });
    for (const id of [...ids(relations.items), ...ids(claims.items), NETWORK]) expect(found).toContain(id);
  });

  it('draws a relation with its claims and their sources', async () => {
    for (const { id } of seed.relations.slice(0, 12)) {
      const { claims, documents, from, to } = await memory.relation(id);
      const found = await drawn({ of: 'relation', id });
      for (const wanted of [id, from.id, to.id, ...ids(claims), ...ids(documents)])
        expect(found).toContain(wanted);
    }
  });

  it('draws a document with its claims, and a claim with its relations', async () => {
    const { claims } = await memory.document('doc:ciss-2024-11');
    const found = await drawn({ of: 'document', id: 'doc:ciss-2024-11' });
    for (const id of ids(claims.items)) expect(found).toContain(id);
    const claim = await memory.claim('claim:ciss-2024-11/049');
    const drawnOfClaim = await drawn({ of: 'claim', id: 'claim:ciss-2024-11/049' });
    for (const id of ids(claim.relations)) expect(drawnOfClaim).toContain(id);
  });

  it('draws lists with their conditions', async () => {
    const cites = 'narrow' as const;
    const claims = await memory.claims({ document: 'doc:ciss-2024-11', cites });
    const drawnClaims = await drawn({ of: 'claims', document: 'doc:ciss-2024-11', cites });
    expect(drawnClaims).toEqual(new Set([...ids(claims.items), 'doc:ciss-2024-11']));
    expect(await drawn({ of: 'entities', kind: 'country' })).toEqual(
      new Set(ids((await memory.entities({ kind: 'country' })).items)),
    );
    const { items, entities } = await memory.relations({ status: 'supported' });
    expect(await drawn({ of: 'relations', status: 'supported' })).toEqual(
      new Set([...ids(items), ...ids(entities)]),
    );
    expect(await drawn({ of: 'documents', class: 'scholarly' })).toEqual(
      new Set(ids((await memory.documents({ class: 'scholarly' })).items)),
    );
  });

  it.each(['韩国', '国际网络', 'South Korea', 'frontier'])('finds something for %s', async (query) => {
    expect((await drawn({ of: 'search', query })).size).toBeGreaterThan(0);
  });

  it('runs for whatever is looked for, and finds the same with its parameters apart', async () => {
    // Half of a pair of code units cannot be sent as a parameter, only written as an escape.
    const sendable = fc.oneof(hostile, lucene).filter((text) => Buffer.from(text).toString() === text);
    await fc.assert(
      fc.asyncProperty(sendable, async (query) => {
        const { text, statement, parameters } = await memory.cypher({ of: 'search', query });
        const given = { ...parameters, limit: neo4jDriver.int(Number(parameters['limit'])) };
        const [pasted, apart] = [
          await driver.executeQuery(text),
          await driver.executeQuery(statement, given),
        ];
        const found = (answer: typeof pasted): unknown[] =>
          answer.records.map((record) => [...idsIn(record.get('node'))]);
        expect(found(pasted)).toEqual(found(apart));
      }),
      {
        numRuns: 150,
        examples: ['+', '-', '\\', '"', '`', "'", '*', '~', ':', '\n', '', 'a '.repeat(900)].map((one) => [
          one,
        ]),
      },
    );
  });

  it('finds what the page finds by whole words, whatever stands between them', async () => {
    for (const query of [
      'Bletchley',
      '+Bletchley',
      '-Bletchley\\',
      '"Bletchley"',
      'Bletchley: *',
      "韩国'",
      '`韩国`\n',
    ])
      expect((await drawn({ of: 'search', query })).size, query).toBeGreaterThan(0);
  });

  it('finds only what it is asked for', async () => {
    const found = await drawn({ of: 'search', query: 'South Korea', types: ['entity'], limit: 3 });
    expect([...found].filter((id) => /^(doc|claim):/.test(id))).toEqual([]);
    expect(found.size).toBeGreaterThan(0);
  });

  it('takes a hostile text for data', async () => {
    // Half of a pair of code units cannot be sent at all.
    const sendable = hostile.filter((text) => Buffer.from(text).toString() === text);
    await fc.assert(
      fc.asyncProperty(sendable, async (text) => {
        const { records } = await driver.executeQuery(`RETURN ${literalOf(text)} AS text`);
        expect(records.map((record) => record.get('text'))).toEqual([text]);
      }),
      { numRuns: 200 },
    );
  });

  it('draws whoever is related only to itself, and the lines that lead back to where they begin', async () => {
    await neo4j.store().load(roundTrips);
    const embedded = openMemory(roundTrips);
    const questions: Question[] = [
      { of: 'network' },
      { of: 'network', limit: 7 },
      { of: 'expand', id: 'firm:alder' },
      { of: 'expand', id: 'firm:elm' },
      { of: 'among', ids: ['firm:elm', 'port:east'] },
    ];
    for (const question of questions) {
      const { text } = await embedded.cypher(question);
      const { records } = await driver.executeQuery(text, {}, { routing: 'READ' });
      const { entities, relations } = await answerOf(question, embedded);
      expect(idsIn(records.flatMap((record) => [...record.values()])), text).toEqual(
        new Set([...ids(entities), ...ids(relations)]),
      );
    }
  });
});
