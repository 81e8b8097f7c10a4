import { describe, expect, it } from 'vitest';
import { chosenFrom, Neighbours, type Choice } from '../../../src/web/picture/neighbours.ts';
import type { Lang } from '../../../src/graph/names.ts';
import type { GraphReader } from '../../../src/store/port.ts';
import { answering, sampleReader } from '../sample.ts';

const US = 'country:us';
const asked = { shown: [US], lang: 'en' as Lang, limit: 3 };

async function neighbours(reader: GraphReader): Promise<Neighbours> {
  return new Neighbours(US, await reader.expand(US, { limit: 200 }));
}

const ids = async ({ kinds, ...choice }: Partial<Choice & typeof asked>): Promise<string[]> => {
  const reader = await sampleReader();
  return chosenFrom(await (await neighbours(reader)).along(reader, kinds), { ...asked, ...choice });
};

describe('neighbours that are not shown', () => {
  it('come with most lines first, or by name', async () => {
    expect(await ids({ order: 'name' })).toEqual(['meeting:first', 'institute:i0', 'institute:i1']);
    expect(await ids({ order: 'lines' })).toEqual(['institute:i0', 'institute:i1', 'institute:i2']);
    // By sound: 第一次会议 before 研究所.
    expect(await ids({ order: 'name', lang: 'zh' })).toEqual([
      'meeting:first',
      'institute:i0',
      'institute:i1',
    ]);
  });

  it('are those along the relations that were chosen, and nobody who is shown', async () => {
    expect(await ids({ kinds: ['hosts'] })).toEqual(['meeting:first']);
    expect(await ids({ shown: [US, 'institute:i0'], limit: 1 })).toEqual(['institute:i1']);
  });

  it('come with their lines to the entity', async () => {
    const reader = await sampleReader();
    const { relations } = await (await neighbours(reader)).along(reader, ['hosts']);
    expect(relations.map(({ id }) => id)).toEqual(['hosts/country:us/meeting:first']);
  });

  it('are asked for page by page, and no page twice', async () => {
    const reader = await sampleReader();
    const { entities } = await reader.expand(US);
    const many = Array.from({ length: 450 }, (_, at) => ({ ...entities[1]!, id: `institute:n${at}` }));
    const offsets: number[] = [];
    const paged = answering(reader, {
      expand: async (_, { offset = 0 } = {}) => {
        offsets.push(offset);
        const page = [entities[0]!, ...many.slice(offset, offset + 200)];
        return { entities: page, relations: [], degrees: {}, kinds: [], total: many.length };
      },
    });
    const read = await neighbours(paged);
    expect((await read.along(paged)).entities).toHaveLength(450);
    expect((await read.along(paged)).entities).toHaveLength(450);
    expect(offsets).toEqual([0, 200, 400]);
  });
});
