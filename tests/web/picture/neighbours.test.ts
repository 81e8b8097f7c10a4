import { describe, expect, it } from 'vitest';
import { hiddenAlong } from '../../../src/web/picture/neighbours.ts';
import { sampleReader } from '../sample.ts';

const US = 'country:us';
const asked = { shown: [US], lang: 'en' as const };
const ids = async (choice: Partial<Parameters<typeof hiddenAlong>[2]>): Promise<string[]> => {
  const piece = await hiddenAlong(await sampleReader(), US, { ...asked, limit: 3, ...choice });
  return piece.entities.map(({ id }) => id);
};

describe('neighbours that are not shown', () => {
  it('come with most lines first, or by name', async () => {
    expect(await ids({ order: 'name' })).toEqual(['meeting:first', 'institute:i0', 'institute:i1']);
    expect(await ids({ order: 'lines' })).toEqual(['institute:i0', 'institute:i1', 'institute:i2']);
    expect(await ids({ order: 'name', lang: 'zh' })).toEqual([
      'institute:i0',
      'institute:i1',
      'institute:i2',
    ]);
  });

  it('are those along the relations that were chosen, and nobody who is shown', async () => {
    expect(await ids({ kinds: ['hosts'] })).toEqual(['meeting:first']);
    expect(await ids({ shown: [US, 'institute:i0'], limit: 1 })).toEqual(['institute:i1']);
  });

  it('bring their lines to the entity, and no others', async () => {
    const { relations } = await hiddenAlong(await sampleReader(), US, { ...asked, limit: 1 });
    expect(relations.map(({ id }) => id)).toEqual(['represents/institute:i0/country:us']);
  });
});
