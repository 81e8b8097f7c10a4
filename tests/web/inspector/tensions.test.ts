import { describe, expect, it } from 'vitest';
import { tensionsOf } from '../../../src/web/inspector/tensions.ts';
import { aDocument } from '../../graph/build.ts';

const tension = {
  ...{ id: 'open-or-closed', side: ['claim:a/001', 'claim:a/002'], against: ['claim:a/009'] },
  reason: { zh: '开放与封闭', en: 'open and closed' },
};
const document = aDocument('doc:a', { tensions: [tension] });

describe('a contradiction within one text', () => {
  it('leads from the claims of one side to those of the other', () => {
    expect(tensionsOf(['claim:a/002'], [document])).toEqual([
      { tension, own: ['claim:a/002'], others: ['claim:a/009'] },
    ]);
    expect(tensionsOf(['claim:a/009'], [document])).toEqual([
      { tension, own: ['claim:a/009'], others: ['claim:a/001', 'claim:a/002'] },
    ]);
  });

  it('is named once where a line rests on both sides, and not where it rests on neither', () => {
    expect(tensionsOf(['claim:a/001', 'claim:a/009'], [document])).toHaveLength(1);
    expect(tensionsOf(['claim:a/003'], [document])).toEqual([]);
  });
});
