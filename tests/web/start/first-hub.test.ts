import { beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/load.ts';
import type { Graph } from '../../../src/graph/model.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { firstHub } from '../../../src/web/start/first-hub.ts';
import { fixture } from '../../store/fixture.ts';
import { hub } from '../../store/hub.ts';

const hubOf = async (graph: Graph): Promise<string | undefined> =>
  (await firstHub(openMemory(graph), graph.vocabulary))?.id;

let shipped: Graph;
beforeAll(async () => {
  const opened = await openDataset('graph-seed');
  if ('faults' in opened) throw new Error(JSON.stringify(opened.faults));
  shipped = opened.graph;
});

describe('the first picture', () => {
  it('of the shipped data is of the Network, not of the text with the most signatures', async () => {
    expect(await hubOf(shipped)).toBe('network:international-network');
  });

  it('is of the best connected of all where nobody has members', async () => {
    const relations = hub.vocabulary.relations.map(({ membership: _, ...kind }) => kind);
    const { items } = await openMemory(hub).entities({ limit: 1 });
    expect(await hubOf({ ...hub, vocabulary: { ...hub.vocabulary, relations } })).toBe(items[0]?.id);
    // One member makes no alliance.
    expect(await hubOf(fixture)).toBe('country:kr');
  });

  it('is of nobody where there is nobody', async () => {
    const nobody = { ...fixture, entities: [], relations: [], claims: [], documents: [] };
    expect(await hubOf(nobody)).toBeUndefined();
  });
});
