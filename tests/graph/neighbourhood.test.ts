import { describe, expect, it } from 'vitest';
import { openDataset } from '../../src/dataset/load.ts';
import { neighbourhoodOf } from '../../src/graph/neighbourhood.ts';
import type { Graph } from '../../src/graph/model.ts';
import { openMemory } from '../../src/store/memory/open-memory.ts';
import { crossroads, LINES } from '../store/crossroads.ts';
import { hub } from '../store/hub.ts';

const idsOf = async (graph: Graph, limit: number): Promise<string[]> =>
  neighbourhoodOf(await openMemory(graph).network(), graph.vocabulary, limit)?.ids ?? [];

describe('what a network opens with', () => {
  it('of the shipped data is the Network, its members, who was with them at the summits, and what they agreed', async () => {
    const opened = await openDataset('graph-seed');
    if ('faults' in opened) throw new Error(JSON.stringify(opened.faults));
    const ids = await idsOf(opened.graph, 60);
    expect(ids[0]).toBe('network:international-network');
    expect(ids).toEqual(
      expect.arrayContaining([
        ...['au', 'ca', 'fr', 'gb', 'jp', 'ke', 'kr', 'sg', 'us', 'cn'].map((code) => `country:${code}`),
        ...['union:eu', 'institute:uk-aisi', 'institute:us-aisi', 'institute:korea-aisi'],
        ...['summit:bletchley', 'summit:seoul', 'summit:paris', 'meeting:network-first'],
        ...['bletchley-declaration', 'seoul-statement-of-intent', 'paris-statement'].map(
          (slug) => `agreement:${slug}`,
        ),
      ]),
    );
    const { entities, vocabulary } = opened.graph;
    const shown = entities.filter(({ id }) => ids.includes(id));
    const terms = vocabulary.kinds.filter(({ memberless }) => memberless).map(({ id }) => id);
    expect(shown.filter(({ kind, prospective }) => prospective || terms.includes(kind))).toEqual([]);
  });

  it('is nearest first, and of those as near the best connected', async () => {
    const ids = await idsOf(crossroads, 100);
    expect(ids.slice(0, 5)).toEqual(['a', 'b', 'c', 'f', 'd'].map((name) => `place:${name}`));
  });

  it('has last whoever hangs on one, and nobody is nearer for a forecast', async () => {
    const ids = await idsOf(crossroads, 100);
    expect(ids.slice(-3)).toEqual(['place:l0', `place:l${LINES.chain.length}`, 'place:e']);
  });

  it('holds no more than it may, though everybody hangs on one hub', async () => {
    const ids = await idsOf(hub, 60);
    expect(ids).toHaveLength(60);
    expect(ids[0]).toBe('place:hub');
  });

  it('is nothing where there is nobody', () => {
    expect(
      neighbourhoodOf({ entities: [], relations: [] }, { kinds: [], relations: [] }, 60),
    ).toBeUndefined();
  });
});
