import { describe, expect, it } from 'vitest';
import { CATALOGUES } from '../../../src/web/i18n/catalogues.ts';

describe('what a filter leaves in the background', () => {
  it('is counted without what there is nothing of', () => {
    const { en, zh } = CATALOGUES;
    expect(en.legendRegion.faded(0, 23)).toBe('Dimmed: 23 relations');
    expect(en.legendRegion.faded(1, 0)).toBe('Dimmed: 1 entity');
    expect(zh.legendRegion.faded(2, 23)).toBe('已淡化：2个实体、23条关系');
    expect(en.takeAlong.faded(0, 1)).toBe('Dimmed by a filter: 1 relation.');
    expect(zh.takeAlong.faded(0, 1)).toBe('因筛选而淡化：1条关系。');
  });
});
