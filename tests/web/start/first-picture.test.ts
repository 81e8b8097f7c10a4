import { beforeAll, describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/load.ts';
import type { Entity, Graph } from '../../../src/graph/model.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { aroundHub, firstPicture } from '../../../src/web/start/first-picture.ts';
import { hub } from '../../store/hub.ts';

let shipped: Graph;
beforeAll(async () => {
  const opened = await openDataset('graph-seed');
  if ('faults' in opened) throw new Error(JSON.stringify(opened.faults));
  shipped = opened.graph;
});

const shownOf = async (most: number): Promise<readonly string[]> =>
  (await firstPicture(openMemory(shipped), shipped.vocabulary, most))?.shown ?? [];
const kindOf = (id: string): string => id.split(':')[0] ?? '';

/** Entities whose ids begin with their kinds, around a hub that all of `near` are joined to. */
function chosen(
  near: string[],
  { beyond = [], lines = [], most = 26 }: { beyond?: string[]; lines?: [string, string][]; most?: number },
): string[] {
  const entity = (id: string): Entity =>
    ({ id, kind: kindOf(id), names: [], claims: [] }) as unknown as Entity;
  const joined = [...near.map((id) => [id, 'hub'] as const), ...lines];
  const degrees = Object.fromEntries(
    [...near, ...beyond].map((id) => [id, joined.filter((ends) => ends.some((end) => end === id)).length]),
  );
  const around = {
    ...{ hub: 'hub', degrees, near: near.map(entity), beyond: beyond.map(entity) },
    relations: joined.map(([from, to]) => ({ from, to })),
  };
  return aroundHub(around, shipped.vocabulary, most);
}

describe('the first picture', () => {
  it('shows the members of the Network, their institutes and the summits, and no model, method or collective term', async () => {
    const shown = await shownOf(26);
    const kinds = shown.map(kindOf);
    expect(shown).toEqual(
      expect.arrayContaining(['network:international-network', 'country:us', 'union:eu', 'summit:bletchley']),
    );
    expect(kinds.filter((kind) => kind === 'institute').length).toBeGreaterThanOrEqual(6);
    for (const kind of ['label', 'model', 'method', 'concept', 'person']) expect(kinds).not.toContain(kind);
  });

  it('shows institutes even where there is room for few', async () => {
    const kinds = (await shownOf(9)).map(kindOf);
    expect(kinds).toHaveLength(10);
    expect(kinds).toContain('country');
    expect(kinds).toContain('institute');
  });

  it('lets an institute follow whom it acts for', () => {
    const lines: [string, string][] = [['country:b', 'institute:b']];
    const near = ['country:a', 'country:b', 'country:c'];
    expect(chosen(near, { beyond: ['institute:b'], lines, most: 2 })).toEqual(['country:b', 'institute:b']);
  });

  it('leaves out what would fill it with lines, not what hangs on one thing only', () => {
    const near = Array.from({ length: 14 }, (_, i) => `country:c${i}`);
    const lines = near.flatMap((id): [string, string][] => [
      [id, 'agreement:signed-by-all'],
      [id, id.replace('country', 'institute')],
    ]);
    const beyond = near.map((id) => id.replace('country', 'institute'));
    const shown = chosen([...near, 'agreement:signed-by-all'], { beyond, lines, most: 40 });
    expect(shown).toHaveLength(28);
    expect(shown).not.toContain('agreement:signed-by-all');
  });

  it('shows whatever there is where a newcomer finds nothing to look for', () => {
    expect(chosen(['label:states', 'model:one'], {})).toHaveLength(2);
  });

  it('is of nobody where there is nobody', async () => {
    const nobody = { ...hub, entities: [], relations: [], claims: [], documents: [] };
    expect(await firstPicture(openMemory(nobody), nobody.vocabulary, 9)).toBeUndefined();
  });
});
