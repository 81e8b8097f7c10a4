import { beforeEach, describe, expect, it } from 'vitest';
import { SCHEMA_VERSION } from '../../../src/store/neo4j/schema.ts';
import { givenNeo4j } from '../../neo4j/given.ts';
import { startProxy } from '../../neo4j/proxy.ts';
import { fixture } from '../fixture.ts';
import { exportHash, seed } from './seed.ts';

const neo4j = givenNeo4j();

const count = async (match: string): Promise<unknown> =>
  (await neo4j.run(`MATCH ${match} RETURN count(*) AS total`))[0]?.['total'];

describe.runIf(neo4j.here)('loading', () => {
  beforeEach(() => neo4j.empty());

  it('tells how far it is, from nothing to all of the rows', async () => {
    const told: { done: number; total: number }[] = [];
    expect(await neo4j.store().load(seed, (progress) => told.push(progress))).toBe('loaded');
    expect(told[0]?.done).toBe(0);
    expect(told.at(-1)?.done).toBe(told[0]?.total);
    expect(told.map(({ done }) => done)).toEqual(told.map(({ done }) => done).sort((a, b) => a - b));
  });

  it('in many small batches, several at a time, ends in the same graph', async () => {
    const store = neo4j.store(neo4j.uri, { rows: 7 });
    const told: number[] = [];
    expect(await store.load(seed, ({ done }) => told.push(done))).toBe('loaded');
    expect(told).toEqual([...told].sort((a, b) => a - b));
    expect(exportHash(await store.graph())).toBe(exportHash(seed));
    expect(await neo4j.store().load(seed)).toBe('unchanged');
  });

  it('twice changes nothing', async () => {
    const store = neo4j.store();
    await store.load(seed);
    const before = [await count('(n)'), await count('()-[e]->()'), exportHash(await store.graph())];
    expect(await store.load(seed)).toBe('unchanged');
    const after = [await count('(n)'), await count('()-[e]->()'), exportHash(await store.graph())];
    expect(after).toEqual(before);
  });

  it('repairs what somebody else changed, took away or added', async () => {
    const store = neo4j.store();
    await store.load(seed);
    await neo4j.run(`MATCH (n:Claim) WITH n LIMIT 3 DETACH DELETE n`);
    await neo4j.run(`CREATE (:Entity {id: 'country:atlantis'})`);
    expect(await store.load(seed)).toBe('loaded');
    expect(exportHash(await store.graph())).toBe(exportHash(seed));
    expect(await count(`(n:Entity {id: 'country:atlantis'})`)).toBe(0);
    expect(await store.load(seed)).toBe('unchanged');
    await neo4j.run(`MATCH (:Entity)-[e:MEMBER_OF]->(:Entity) DELETE e`);
    expect(await store.load(seed)).toBe('loaded');
  });

  it('makes indexes anew over what an older version made', async () => {
    const store = neo4j.store();
    await store.load(fixture);
    await neo4j.run('DROP INDEX entente_tokens');
    await neo4j.run('CREATE FULLTEXT INDEX entente_tokens FOR (n:Entity) ON EACH [n.tokens_text]');
    await neo4j.run(`MATCH (m:EntenteMeta) SET m.schema = ${SCHEMA_VERSION - 1}`);
    expect(await store.load(fixture)).toBe('loaded');
    const [row] = await neo4j.run(
      "SHOW INDEXES YIELD name, properties WHERE name = 'entente_tokens' RETURN properties",
    );
    expect(row?.['properties']).toContain('tokens_rank');
  });

  it('makes an index again that somebody dropped', async () => {
    const store = neo4j.store();
    await store.load(fixture);
    await neo4j.run('DROP INDEX entente_tokens');
    await expect(store.search('韩国')).rejects.toMatchObject({ code: 'conflict' });
    expect(await store.load(fixture)).toBe('loaded');
    expect((await store.search('韩国')).total).toBeGreaterThan(0);
  });

  it('takes a large old graph away, and has all of its indexes afterwards', async () => {
    const store = neo4j.store();
    await store.load(seed);
    await neo4j.run(`UNWIND range(1, 10100) AS i CREATE (:Entity {id: 'old:' + i, tokens_text: 'old'})`);
    expect(await store.load(seed)).toBe('loaded');
    expect(await store.load(seed)).toBe('unchanged');
    expect(exportHash(await store.graph())).toBe(exportHash(seed));
  });

  it('makes an edge of every relation that is drawn, of its kind, and none of a rejected one', async () => {
    await neo4j.store().load(fixture);
    const drawn = fixture.relations.filter(({ rejected }) => !rejected).map(({ id }) => id);
    const edges = await neo4j.run('MATCH (:Entity)-[e]->(:Entity) RETURN e.id AS id ORDER BY id');
    expect(edges.map(({ id }) => id)).toEqual(drawn.sort());
    expect(await count(`(:Country {id: 'country:kr'})-[:MEMBER_OF]->(:Network)`)).toBe(1);
  });

  it('refuses a database with nodes of others, and leaves them', async () => {
    await neo4j.run(`CREATE (:Person {name: 'somebody else'})`);
    const loading = neo4j.store().load(fixture);
    await expect(loading).rejects.toMatchObject({ name: 'EntenteError', code: 'conflict' });
    await expect(loading).rejects.toThrow('1 nodes that Entente did not write');
    expect(await count('(n)')).toBe(1);
  });

  it('refuses what a newer Entente wrote, and takes over what an older one did', async () => {
    const store = neo4j.store();
    await store.load(fixture);
    await neo4j.run(`MATCH (m:EntenteMeta) SET m.schema = ${SCHEMA_VERSION + 1}`);
    await expect(store.about()).rejects.toMatchObject({ code: 'conflict' });
    await expect(store.load(fixture)).rejects.toThrow('newer Entente');
    await neo4j.run(`MATCH (m:EntenteMeta) SET m.schema = ${SCHEMA_VERSION - 1}`);
    await expect(store.version()).rejects.toThrow('older Entente');
    expect(await store.load(fixture)).toBe('loaded');
    expect(await store.version()).toBe(fixture.data);
  });

  it('lets nobody read a load that did not end', async () => {
    const store = neo4j.store();
    await store.load(fixture);
    await neo4j.run(`MATCH (m:EntenteMeta) SET m.state = 'loading'`);
    for (const ask of [store.version, store.about, store.network]) {
      await expect(ask()).rejects.toMatchObject({ code: 'unavailable' });
    }
  });

  it('stops where another load of the same database begins, and that one ends whole', async () => {
    const proxy = await startProxy(neo4j.uri);
    const slow = neo4j.store(proxy.uri);
    await slow.about();
    proxy.delay(60);
    const first = slow.load(seed).catch((error: unknown) => error);
    await expect.poll(() => count(`(:EntenteMeta {state: 'loading'})`), { timeout: 30_000 }).toBe(1);
    const second = neo4j.store();
    expect(await second.load(fixture)).toBe('loaded');
    expect(await first).toMatchObject({ code: 'conflict' });
    expect(exportHash(await second.graph())).toBe(exportHash(fixture));
    await proxy.close();
  });

  it('stops in all of its batches where another load begins, however many are under way', async () => {
    const proxy = await startProxy(neo4j.uri);
    const slow = neo4j.store(proxy.uri, { rows: 7 });
    await slow.about();
    proxy.delay(60);
    const first = slow.load(seed).catch((error: unknown) => error);
    await expect.poll(() => count('(:Entity)'), { timeout: 30_000 }).toBeGreaterThan(0);
    const second = neo4j.store();
    expect(await second.load(fixture)).toBe('loaded');
    expect(await first).toMatchObject({ code: 'conflict' });
    expect(exportHash(await second.graph())).toBe(exportHash(fixture));
    const [left] = await neo4j.run('MATCH (m:EntenteMeta) RETURN m.nodes AS nodes, m.edges AS edges');
    const things = ':Entity|Document|Claim|Relation';
    expect(await count(`(n${things})`)).toBe(left?.['nodes']);
    expect(await count(`(${things})-[e]->()`)).toBe(left?.['edges']);
    await proxy.close();
  });

  it('of a connection that is cut anywhere ends in the same graph when it is done again', async () => {
    const proxy = await startProxy(neo4j.uri);
    for (const bytes of [200, 3000, 9000]) {
      proxy.cutAfter(bytes);
      const cut = neo4j.store(proxy.uri, { writeRetry: 500 });
      await expect(cut.load(seed)).rejects.toMatchObject({ name: 'EntenteError', code: 'unavailable' });
      proxy.pass();
    }
    const store = neo4j.store();
    await store.load(seed);
    expect(exportHash(await store.graph())).toBe(exportHash(seed));
    await proxy.close();
  });

  it('writes no batch twice where nobody hears that it was committed', async () => {
    const proxy = await startProxy(neo4j.uri);
    const store = neo4j.store(proxy.uri, { rows: 500 });
    await store.load(seed);
    const part = Math.floor(proxy.statements() / 6);
    await neo4j.empty();
    const loading = store.load(seed);
    // A batch is two statements and their commit: some of these are commits, whichever lane they are in.
    for (const after of [part, part + 1, part + 2, part]) {
      await Promise.race([proxy.stopAt(after, { reached: true }), loading]);
      // The server has heard it, and does it meanwhile; a slower one would only have it done again.
      await new Promise((resolve) => setTimeout(resolve, 300));
      proxy.refuse();
      proxy.pass();
    }
    expect(await loading).toBe('loaded');
    expect(await neo4j.store().load(seed)).toBe('unchanged');
    const [doubled] = await neo4j.run(
      `MATCH (a)-[e]->(b) WITH a, b, type(e) AS type, properties(e) AS properties, count(*) AS times
       WHERE times > 1 RETURN count(*) AS total`,
    );
    expect(doubled?.['total']).toBe(0);
    await proxy.close();
  }, 180_000);
});
