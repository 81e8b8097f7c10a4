import { describe, expect, it, vi } from 'vitest';
import { coreTexts } from '../../../src/web/alliances/core/core-texts.ts';
import { answering, sampleReader } from '../sample.ts';

describe('what texts say of a core', () => {
  it('is asked for once, however often it is shown', async () => {
    const reader = await sampleReader();
    const search = vi.fn(reader.search);
    const counted = answering(reader, { search });
    await coreTexts(counted);
    const asked = search.mock.calls.length;
    await coreTexts(counted);
    expect(asked).toBeGreaterThan(0);
    expect(search.mock.calls.length).toBe(asked);
  });

  it('is asked for again where the store did not answer', async () => {
    const reader = await sampleReader();
    const search = vi.fn(reader.search).mockRejectedValueOnce(new Error('gone'));
    const counted = answering(reader, { search });
    await expect(coreTexts(counted)).rejects.toThrow('gone');
    expect((await coreTexts(counted)).claims).toEqual([]);
  });
});
