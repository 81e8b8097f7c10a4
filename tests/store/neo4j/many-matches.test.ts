import { beforeAll, describe, expect, it } from 'vitest';
import { deriveGraph } from '../../../src/graph/derive.ts';
import type { Entity, Graph } from '../../../src/graph/model.ts';
import { givenNeo4j } from '../../neo4j/given.ts';
import { aClaim, anAssertion, authored, digest } from '../../graph/build.ts';
import { place, vocabularyOfPlaces } from '../places.ts';

const neo4j = givenNeo4j();

/** More entities with one word in their names than are sent from Neo4j to be matched. */
const MANY = 2300;

const called = (id: string, value: string): Omit<Entity, 'values'> => ({
  ...place(id),
  names: [{ value, lang: 'en', role: 'official' }],
});

const others = Array.from({ length: MANY }, (_, at) => called(`b${at}`, `Bureau of the ${at}th district`));
const known = called('known', 'International Bureau of so many matters that its name is long');
const alone = called('alone', 'Bureau');
const lines = others.slice(0, 70).map(({ id }) => `meets/${[id, known.id].sort().join('/')}`);
const claims = lines.map((line, at) =>
  aClaim(`claim:text/${String(at + 1).padStart(3, '0')}`, {
    text: { zh: '办公室', en: 'The bureau meets' },
    asserts: [anAssertion(line)],
  }),
);
const graphOf = (entities: readonly Omit<Entity, 'values'>[], stated: typeof claims): Graph =>
  deriveGraph(
    {
      ...authored(stated),
      vocabulary: vocabularyOfPlaces(['meets']),
      entities: [...entities].sort((a, b) => (a.id < b.id ? -1 : 1)),
    },
    digest,
  );
const graph = graphOf([...others, known, alone], claims);
/** The same things, most of which are called something else, and nothing is said of them. */
const renamed = graphOf([...others.map(({ id }) => called(id.slice(6), `Office ${id}`)), known, alone], []);

describe.runIf(neo4j.here)('a word that more have than are sent', () => {
  beforeAll(async () => {
    await neo4j.empty();
    await neo4j.store().load(graph);
  }, 120_000);

  it('says that only the likeliest were looked at', async () => {
    const found = await neo4j.store().search('bureau');
    expect(found.partial).toBe(true);
    expect(found.total).toBeGreaterThanOrEqual(2000);
    expect((await neo4j.store().search('International Bureau')).partial).toBeUndefined();
  });

  it('has the whole name first, and looks at those with most neighbours however long their names are', async () => {
    const { hits } = await neo4j.store().search('bureau', { limit: MANY });
    expect(hits[0]?.id).toBe('place:alone');
    expect(hits.map(({ id }) => id)).toContain('place:known');
  });

  it('finds what is asked for of one type among so many of others', async () => {
    const found = await neo4j.store().search('bureau', { types: ['claim'] });
    expect(found.partial).toBeUndefined();
    expect(found.total).toBe(claims.length);
  });

  it('is sent and matched anew after another load, whatever was known of the one before', async () => {
    const store = neo4j.store();
    const before = await store.search('bureau');
    expect(await store.search('bureau')).toEqual(before);
    await neo4j.store().load(renamed);
    const after = await store.search('bureau');
    expect(after).toEqual(await neo4j.store().search('bureau'));
    expect([after.total, after.hits.map(({ id }) => id)]).toEqual([2, ['place:alone', 'place:known']]);
    await neo4j.store().load(graph);
  });

  it('finds what an id names, whole or begun', async () => {
    expect((await neo4j.store().search('place:b17')).hits[0]?.id).toBe('place:b17');
    expect((await neo4j.store().search('known')).hits[0]?.id).toBe('place:known');
  });
});
