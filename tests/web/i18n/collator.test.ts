import { describe, expect, it } from 'vitest';
import { compareNames } from '../../../src/web/i18n/collator.ts';

describe('names in order', () => {
  it('have their numbers as numbers, and letters with marks beside those without', () => {
    const names = ['Member 10', 'Zebra', 'Member 2', 'Éclair', 'member 1', 'eagle'];
    expect(names.sort(compareNames('en'))).toEqual([
      'eagle',
      'Éclair',
      'member 1',
      'Member 2',
      'Member 10',
      'Zebra',
    ]);
  });

  it('are by their sound for a reader of Chinese', () => {
    expect(['中国', '英国', '法国', '成员10', '成员2'].sort(compareNames('zh'))).toEqual([
      '成员2',
      '成员10',
      '法国',
      '英国',
      '中国',
    ]);
  });
});
