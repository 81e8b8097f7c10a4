import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { parseAddress } from '../../../src/store/neo4j/address.ts';
import { Connection } from '../../../src/store/neo4j/connection.ts';
import type { Run } from '../../../src/store/neo4j/transactions.ts';
import { META } from '../../../src/store/neo4j/meta-queries.ts';
import { readerOf } from '../../../src/store/neo4j/reader.ts';
import { StoredGraph } from '../../../src/store/neo4j/stored-graph.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { givenNeo4j } from '../../neo4j/given.ts';
import { startProxy, type Proxy } from '../../neo4j/proxy.ts';
import { seed } from './seed.ts';

const neo4j = givenNeo4j();
/** So many milliseconds that whatever is sent without waiting is sent before the first answer. */
const DELAY = 250;
const PATIENT = { question: 40_000, connect: 10_000, acquisition: 20_000 };
const [relation] = seed.relations;
const [text] = seed.claims.map(({ document }) => document);

/** One statement that says itself which load it has read needs neither BEGIN nor COMMIT. */
const ALONE = 1;
/** One for what a question asks, and one for COMMIT, for which nobody waits. */
const ONCE = 2;
const QUESTIONS: Record<string, { ask: (reader: GraphReader) => Promise<unknown>; trips: number }> = {
  'an entity': { ask: (reader) => reader.entity('country:us'), trips: ALONE },
  'a relation': { ask: (reader) => reader.relation(relation?.id ?? ''), trips: ALONE },
  neighbours: { ask: (reader) => reader.expand('country:us'), trips: ALONE },
  coverage: { ask: (reader) => reader.coverage(text ?? ''), trips: ALONE },
  about: { ask: (reader) => reader.about(), trips: ONCE },
  stories: { ask: (reader) => reader.stories(), trips: ONCE },
  'paths, with what is on them': {
    ask: (reader) => reader.paths('country:us', 'country:kr'),
    trips: ONCE + 1,
  },
  'a search, with what is like it, and its hits': {
    ask: (reader) => reader.search('Sout Korea'),
    trips: ALONE,
  },
  'a search with an id in it': { ask: (reader) => reader.search('Kore'), trips: ONCE },
  'a search for what many have, once these are known': {
    ask: (reader) => reader.search('国'),
    trips: ALONE,
  },
};

describe.runIf(neo4j.here)('round trips to the server', () => {
  let proxy: Proxy;
  let connection: Connection;
  let reader: GraphReader;
  beforeAll(async () => {
    await neo4j.empty();
    await neo4j.store().load(seed);
    proxy = await startProxy(neo4j.uri);
    connection = new Connection(parseAddress(proxy.uri), neo4j.credentials, PATIENT);
    reader = readerOf(new StoredGraph(connection));
  });
  afterEach(() => proxy.pass());
  afterAll(async () => {
    await connection.close();
    await proxy.close();
  });

  /** How many round trips a question takes that has been asked before, COMMIT among them. */
  async function roundTripsOf(ask: (reader: GraphReader) => Promise<unknown>): Promise<number> {
    await ask(reader);
    // Its COMMIT is over and its connection free again.
    await new Promise((resolve) => setTimeout(resolve, DELAY));
    proxy.delay(DELAY);
    const before = proxy.roundTrips();
    await ask(reader);
    // COMMIT has been sent when its own answer is there.
    await new Promise((resolve) => setTimeout(resolve, 2 * DELAY));
    proxy.pass();
    return proxy.roundTrips() - before;
  }

  it.each(Object.entries(QUESTIONS))('for %s are as few as can be', async (_, { ask, trips }) => {
    expect(await roundTripsOf(ask)).toBeLessThanOrEqual(trips);
  });

  it('are one for all statements that do not wait for each other, and for the row about the load', async () => {
    const stored = new StoredGraph(connection);
    const together = () =>
      stored.question(({ run }) => Promise.all([1, 2, 3].map((n) => run('RETURN $n AS n', { n }))));
    expect(await roundTripsOf(together)).toBe(ONCE);
  });
});

describe.runIf(neo4j.here)('statements that are started together', () => {
  const connection = new Connection(parseAddress(neo4j.uri), neo4j.credentials);
  afterAll(() => connection.close());

  const unhandled: unknown[] = [];
  const note = (error: unknown): void => void unhandled.push(error);
  beforeEach(() => void process.on('unhandledRejection', note));
  afterEach(async () => {
    await new Promise((resolve) => setTimeout(resolve, 300));
    process.off('unhandledRejection', note);
    expect(unhandled.splice(0)).toEqual([]);
  });

  it('leave nothing unhandled where nobody waits for them any more, whenever that is', async () => {
    const stored = new StoredGraph(connection);
    await stored.question(async () => 1);
    for (const wait of [0, 1, 2, 3, 5, 8, 13, 21, 34]) {
      const given = new AbortController();
      const one = stored.question(
        async ({ run }) => {
          await run('RETURN 1 AS one');
          return Promise.all([run('UNWIND range(1, 20000) AS n RETURN n'), run('RETURN 2 AS two')]);
        },
        { signal: given.signal },
      );
      setTimeout(() => given.abort(), wait);
      await one.catch(() => undefined);
    }
    expect((await stored.question(async () => 2)).answer).toBe(2);
  });

  it('fail as one where one of them fails, clearly, and leave nothing unhandled', async () => {
    const stored = new StoredGraph(connection);
    await stored.question(async () => 1);
    const failing = stored.question(({ run }) =>
      Promise.all([
        run('RETURN 1 AS one'),
        run('CALL db.index.fulltext.queryNodes("none", "x")'),
        run('RETURN 2 AS two'),
      ]),
    );
    await expect(failing).rejects.toMatchObject({ name: 'EntenteError', code: 'conflict' });
    expect((await stored.question(async () => 2)).answer).toBe(2);
  });

  it('are all sent before the row about the load, and read to their ends, however many rows they have', async () => {
    const sent: string[] = [];
    const watched = {
      ...{ at: connection.at, probe: connection.probe.bind(connection) },
      read: <T>(work: (run: Run) => Promise<T>) =>
        connection.read((run) =>
          work((statement, parameters) => {
            sent.push(statement);
            return run(statement, parameters);
          }),
        ),
    };
    const stored = new StoredGraph(watched);
    await stored.question(async () => 1);
    sent.length = 0;
    const many = 'UNWIND range(1, 30000) AS n RETURN n';
    const { answer } = await stored.question(({ run }) => Promise.all([run(many), run('RETURN 1 AS n')]));
    expect(answer.map((rows) => rows.length)).toEqual([30_000, 1]);
    expect(sent).toEqual([many, 'RETURN 1 AS n', META]);
  });
});
