import { beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { parseAddress } from '../../../src/store/neo4j/address.ts';
import { Connection, type RequestOptions } from '../../../src/store/neo4j/connection.ts';
import type { Run } from '../../../src/store/neo4j/transactions.ts';
import { StoredGraph } from '../../../src/store/neo4j/stored-graph.ts';
import { readerOf } from '../../../src/store/neo4j/reader.ts';
import type { GraphReader, Question } from '../../../src/store/port.ts';
import { QUESTION_NAMES } from '../../../src/store/questions/call.ts';
import { seed } from './seed.ts';
import { givenNeo4j } from '../../neo4j/given.ts';
import { QUESTIONS } from '../contract/cypher.ts';
import { fixture } from '../fixture.ts';

const neo4j = givenNeo4j();
const OTHER = { ...fixture, data: '1234567890abcdef' };

const isMeta = (statement: string): boolean => statement.includes('EntenteMeta');

/** A connection that keeps the statements that it sends. */
class Watched extends Connection {
  readonly statements: string[] = [];

  override read<T>(work: (run: Run) => Promise<T>, asking?: RequestOptions): Promise<T> {
    const watched =
      (run: Run): Run =>
      (statement, parameters) => {
        this.statements.push(statement);
        return run(statement, parameters);
      };
    return super.read((run) => work(watched(run)), asking);
  }

  override probe(statement: string, asking?: RequestOptions) {
    this.statements.push(statement);
    return super.probe(statement, asking);
  }

  /** How often the row about the loaded data was read since it was last asked. */
  metaReads(): number {
    return this.statements.splice(0).filter(isMeta).length;
  }

  /** Whether it was read behind all else since that was last asked, and never twice in a row. */
  readsMetaLast(): boolean {
    const read = this.statements.splice(0).map(isMeta);
    return read.at(-1) === true && !read.some((meta, at) => meta && read[at - 1] === true);
  }
}

const addressOf = ({ of, ...values }: Question): string =>
  `/api/${of}?${new URLSearchParams(Object.entries(values).map(([name, value]) => [name, String(value)]))}`;

const ADDRESSES = [
  '/api/about',
  '/api/graph',
  '/api/stories',
  '/api/evidence?ids=claim:preview/001',
  ...Object.values(QUESTIONS).flatMap((questions) => questions.slice(0, 1).map(addressOf)),
];

describe.runIf(neo4j.here)('what is known of the data as a whole', () => {
  let connection: Watched;
  let reader: GraphReader;
  let app: ReturnType<typeof createApp>;
  const get = (address: string, headers: Record<string, string> = {}) =>
    app.request(address, { headers: { host: 'localhost', ...headers } });

  beforeAll(() => neo4j.empty());
  beforeEach(async () => {
    await neo4j.store().load(fixture);
    connection = new Watched(parseAddress(neo4j.uri), neo4j.credentials);
    reader = readerOf(new StoredGraph(connection));
    app = createApp({ reader });
    await reader.about();
    connection.statements.length = 0;
  });

  it('is read behind all statements of a request, whatever is asked', async () => {
    expect(ADDRESSES).toHaveLength(QUESTION_NAMES.length);
    for (const address of ADDRESSES) {
      const { status } = await get(address);
      expect([200, 404], address).toContain(status);
      expect(connection.readsMetaLast(), address).toBe(true);
    }
    const body = JSON.stringify({ ids: ['country:kr'] });
    const headers = { host: 'localhost', 'content-type': 'application/json' };
    for (const [path, posted] of [
      ['/api/among', body],
      ['/api/cypher', '{"of":"network"}'],
    ] as const) {
      expect((await app.request(path, { method: 'POST', headers, body: posted })).status).toBe(200);
      expect(connection.readsMetaLast(), path).toBe(true);
    }
  });

  it('is all that is read for the numbers of the graph, once they were counted, until another load', async () => {
    expect((await reader.about()).counts.claims).toBe(fixture.claims.length);
    expect(connection.statements).toHaveLength(1);
    expect(connection.metaReads()).toBe(1);
    await neo4j.store().load(seed);
    expect((await reader.about()).counts.claims).toBe(seed.claims.length);
  });

  it('is all that is read for somebody who has the latest answer', async () => {
    const tag = (await get('/api/network')).headers.get('etag') ?? '';
    connection.statements.length = 0;
    expect((await get('/api/network', { 'if-none-match': tag })).status).toBe(304);
    expect(connection.statements).toHaveLength(1);
    expect(connection.metaReads()).toBe(1);
  });

  it('is read once for somebody who has an older answer, which the new one replaces', async () => {
    const tag = (await get('/api/about')).headers.get('etag') ?? '';
    await neo4j.store().load(OTHER);
    const about = await get('/api/about');
    expect(await about.json()).toMatchObject({ data: OTHER.data });
    connection.statements.length = 0;
    const again = await get('/api/about', { 'if-none-match': tag });
    expect([again.status, connection.metaReads()]).toEqual([200, 1]);
    expect(again.headers.get('etag')).toBe(about.headers.get('etag'));
  });

  it('is found to be out of date by the first answer after another load, which is then made again', async () => {
    await neo4j.store().load(OTHER);
    expect((await reader.about()).data).toBe(OTHER.data);
    connection.statements.length = 0;
    expect((await reader.about()).data).toBe(OTHER.data);
    expect(connection.metaReads()).toBe(1);
  });

  it('leaves no answer that was put together while the data changed, however often it does', async () => {
    const stored = new StoredGraph(connection);
    let loads = 0;
    const meddling = stored.question(async ({ metadata }) => {
      await neo4j.store().load(loads % 2 === 0 ? OTHER : fixture);
      loads += 1;
      return metadata.data;
    });
    await expect(meddling).rejects.toMatchObject({ code: 'unavailable' });
    await expect(meddling).rejects.toThrow('ask again');
    const { data, answer } = await stored.question(async ({ metadata }) => metadata.data);
    expect(answer).toBe(data);
  });

  it('is forgotten after a failure, so that the next answer says the reason', async () => {
    const stored = new StoredGraph(connection);
    await stored.question(async () => 1);
    await neo4j.run(`MATCH (m:EntenteMeta) SET m.schema = 99`);
    const failing = stored.question(({ run }) => run('CALL db.index.fulltext.queryNodes("none", "x")'));
    await expect(failing).rejects.toMatchObject({ code: 'conflict' });
    await expect(stored.question(({ run }) => run('CALL nothing()'))).rejects.toThrow('newer Entente');
    await neo4j.empty();
  });
});
