import { describe, expect, it } from 'vitest';
import { createApp } from '../../../src/server/app.ts';
import { openHttp } from '../../../src/store/http.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import type { GraphStore } from '../../../src/store/port.ts';
import type { Given } from '../../neo4j/given.ts';
import { describeReaderOf, describeStore } from '../contract.ts';
import { describeSame } from '../contract/random.ts';
import { exportHash, seed as graph } from './seed.ts';

interface Options {
  /** Small random graphs, and random questions about the shipped data: many, so once is enough for all releases. */
  random: boolean;
}

/** All that every store has to answer, asked of a real Neo4j: with the fixture, the shipped data and random graphs. */
export function describeNeo4j(name: string, neo4j: Given, { random }: Options): void {
  if (!neo4j.here) return;
  const fresh = async (): Promise<GraphStore> => {
    await neo4j.empty();
    return neo4j.store();
  };
  const loaded = async (): Promise<GraphStore> => {
    const store = neo4j.store();
    await store.load(graph);
    return store;
  };

  describeStore(name, fresh);

  describe(`${name} beside the embedded store`, () => {
    it('exports the same text, byte for byte', async () => {
      const store = await loaded();
      expect(exportHash(await store.graph())).toBe(exportHash(graph));
    });

    it('answers every detail of the shipped data alike', async () => {
      const [store, memory] = [await loaded(), openMemory(graph)];
      expect(await store.about()).toEqual(await memory.about());
      expect(await store.network()).toEqual(await memory.network());
      for (const { id } of graph.entities) expect(await store.entity(id)).toEqual(await memory.entity(id));
      for (const { id } of graph.relations)
        expect(await store.relation(id)).toEqual(await memory.relation(id));
      for (const { id } of graph.documents)
        expect(await store.document(id)).toEqual(await memory.document(id));
      for (const { id } of graph.claims) expect(await store.claim(id)).toEqual(await memory.claim(id));
    });

    it('finds the same in the same order', async () => {
      const [store, memory] = [await loaded(), openMemory(graph)];
      for (const words of [
        '韩国',
        'hanguo',
        'hg',
        'us',
        'a',
        '国',
        'institute',
        'of',
        '"AI Safety"',
        '[6]',
        'country:',
      ]) {
        expect(await store.search(words, { limit: 100 }), words).toEqual(
          await memory.search(words, { limit: 100 }),
        );
      }
    });
  });

  if (!random) return;

  // Over http, as the page asks: what comes through there came out of the store.
  describeReaderOf(
    `http over ${name} with the shipped data`,
    async () => {
      const app = createApp({ reader: await loaded() });
      return { reader: openHttp('http://localhost', (url, init) => app.request(url, init)) };
    },
    graph,
  );

  describeSame(`${name} with small random graphs`, fresh, { runs: 5 });
}
