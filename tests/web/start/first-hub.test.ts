import { beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/load.ts';
import type { Graph } from '../../../src/graph/model.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { bestConnected, fewestLines, firstHub } from '../../../src/web/start/first-hub.ts';
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

  it('has the best connected neighbours where there is room for few, and none that is only foretold', async () => {
    const hubId = 'network:international-network';
    const near = await openMemory(shipped).expand(hubId, { limit: 200 });
    const few = bestConnected(near, hubId, 9);
    expect(few).toHaveLength(9);
    expect(few).toEqual(expect.arrayContaining(['country:us', 'country:gb', 'meeting:network-first']));
    expect(few).not.toContain('agreement:global-declaration');
    expect(few).not.toContain(hubId);
    expect(bestConnected(near, hubId, 200)).toHaveLength(near.entities.length - 1);
  });

  it('leaves out who has most lines to others, until it is read at a glance', async () => {
    const line = (from: string, to: string) => ({ from, to });
    const lines = [
      ...['a', 'b', 'c', 'text', 'meeting'].map((id) => line('hub', id)),
      ...['a', 'b', 'c'].flatMap((id) => [line(id, 'text'), line(id, 'meeting')]),
      line('meeting', 'text'),
    ];
    const calm = (most: number) =>
      fewestLines(['a', 'b', 'text', 'meeting', 'c'], lines, { hub: 'hub', most });
    expect(calm(7)).toEqual(['a', 'b', 'text', 'meeting', 'c']);
    expect(calm(3)).toEqual(['a', 'b', 'text', 'c']);
    expect(calm(0)).toEqual(['a', 'b', 'c']);
    const hubId = 'network:international-network';
    const reader = openMemory(shipped);
    const near = bestConnected(await reader.expand(hubId, { limit: 200 }), hubId, 26);
    const { relations } = await reader.among([hubId, ...near].sort());
    const left = new Set(fewestLines(near, relations, { hub: hubId, most: 12 }));
    expect(relations.filter(({ from, to }) => left.has(from) && left.has(to)).length).toBeLessThanOrEqual(12);
    expect(left).toContain('country:us');
  });

  it('is of nobody where there is nobody', async () => {
    const nobody = { ...fixture, entities: [], relations: [], claims: [], documents: [] };
    expect(await hubOf(nobody)).toBeUndefined();
  });
});
