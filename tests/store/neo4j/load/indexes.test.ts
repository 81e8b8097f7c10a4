import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { parseAddress } from '../../../../src/store/neo4j/address.ts';
import { Connection } from '../../../../src/store/neo4j/connection.ts';
import { dropIndexes, hasIndexes, makeIndexes } from '../../../../src/store/neo4j/load/indexes.ts';
import type { LoadProgress } from '../../../../src/store/port.ts';
import { givenNeo4j } from '../../../neo4j/given.ts';
import { fixture } from '../../fixture.ts';
import { exportHash } from '../seed.ts';

const neo4j = givenNeo4j();
const connection = new Connection(parseAddress(neo4j.uri), neo4j.credentials);

/** What a node must not have in a property with an index: its keys are of some 8,000 bytes at most. */
const TOO_LONG = 9000;

const tokensIndex = (): Promise<Readonly<Record<string, unknown>>[]> =>
  neo4j.run("SHOW INDEXES YIELD name WHERE name = 'entente_tokens'");

describe.runIf(neo4j.here)('the indexes of a load', () => {
  beforeEach(() => neo4j.empty());
  afterAll(() => connection.close());

  it('are made when all else is written, if that is much, and told of until they are whole', async () => {
    await makeIndexes(connection);
    const store = neo4j.store(neo4j.uri, { manyRows: 10 });
    const told: LoadProgress[] = [];
    let ended = false;
    const loading = store.load(fixture, (progress) => told.push(progress)).finally(() => (ended = true));
    const seen = new Set<number>();
    while (!ended) seen.add((await tokensIndex()).length);
    expect(await loading).toBe('loaded');
    expect(seen).toContain(0);
    const indexing = told.filter(({ indexed }) => indexed !== undefined);
    expect(told.slice(-indexing.length)).toEqual(indexing);
    expect(indexing.every(({ done, total }) => done === total)).toBe(true);
    expect(indexing.at(-1)?.indexed).toBe(1);
    expect(exportHash(await store.graph())).toBe(exportHash(fixture));
    expect((await store.search('韩国')).total).toBeGreaterThan(0);
    expect(await hasIndexes(connection, {})).toBe(true);
  });

  it('stay where they are for a load of little', async () => {
    await makeIndexes(connection);
    let ended = false;
    const loading = neo4j
      .store()
      .load(fixture)
      .finally(() => (ended = true));
    while (!ended) expect(await tokensIndex()).toHaveLength(1);
    expect(await loading).toBe('loaded');
  });

  it('are waited for until the server has read what is there', async () => {
    await dropIndexes(connection);
    await neo4j.run(`UNWIND range(1, 20000) AS i CREATE (:Entity {id: 'entity:' + i, kind: 'x', degree: i})`);
    const parts: number[] = [];
    await makeIndexes(connection, (part) => parts.push(part));
    expect(parts).toEqual([...parts].sort((a, b) => a - b));
    expect(parts.at(-1)).toBe(1);
    expect(await hasIndexes(connection, {})).toBe(true);
  });

  it('that cannot be made are named, with the reason of the server', async () => {
    await dropIndexes(connection);
    await neo4j.run(
      `CREATE (:Document {id: 'document:long', class: reduce(t = '', i IN range(1, ${TOO_LONG}) | t + 'x')})`,
    );
    const making = makeIndexes(connection);
    await expect(making).rejects.toMatchObject({ name: 'EntenteError', code: 'conflict' });
    await expect(making).rejects.toThrow(/could not make the index entente_document_class \(.+\)/);
    await dropIndexes(connection);
  });
});
