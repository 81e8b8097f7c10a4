import { describe, expect, it } from 'vitest';
import { openDataset } from '../../../src/dataset/load.ts';
import type { Slide } from '../../../src/graph/model.ts';
import { openMemory } from '../../../src/store/memory/open-memory.ts';
import { driftOf } from '../../../src/web/stories/drift.ts';

const opened = await openDataset('graph-seed');
if (!('graph' in opened)) throw new Error('the shipped data has faults');
const { graph } = opened;
const reader = openMemory();
await reader.load(graph);

const slide = (view: string, more: Partial<Slide> = {}): Slide => ({
  ...{ title: { zh: '茶', en: 'Tea' }, view },
  ...more,
});

describe('what a slide says of itself', () => {
  it('is nothing where all of it is there and as it was', async () => {
    for (const { slides } of graph.stories)
      for (const one of slides) expect(await driftOf(one, reader)).toEqual({ gone: [], changed: [] });
  });

  it('is what it names and the data does not have', async () => {
    const gone = async (view: string, more?: Partial<Slide>) =>
      (await driftOf(slide(view, more), reader)).gone;
    expect(await gone('page=picture&show=country:gb,zz;doc:one-that-is-gone')).toEqual([
      'country:zz',
      'doc:one-that-is-gone',
    ]);
    expect(await gone('page=alliances&circles=endorsed/agreement:tea')).toEqual(['endorsed/agreement:tea']);
    expect(await gone('page=trace&sel=claim:ciss-2024-11/999')).toEqual(['claim:ciss-2024-11/999']);
    const line = 'declined/country:fr/agreement:paris-statement';
    expect(await gone('page=table&show=all', { emphasis: [line] })).toEqual([line]);
  });

  it('is which lines are backed otherwise than when it was made, and which are gone', async () => {
    const lines: Slide['lines'] = {
      'declined/country:us/agreement:paris-statement': 'weak',
      'declined/country:gb/agreement:paris-statement': 'supported',
      'declined/country:fr/agreement:paris-statement': 'weak',
    };
    const { gone, changed } = await driftOf(slide('page=table&show=all', { lines }), reader);
    expect(gone).toEqual(['declined/country:fr/agreement:paris-statement']);
    expect(changed).toMatchObject([
      {
        before: 'weak',
        relation: { id: 'declined/country:us/agreement:paris-statement', status: 'supported' },
      },
    ]);
  });
});
