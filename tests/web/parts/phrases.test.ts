import { describe, expect, it } from 'vitest';
import { phrasesOf } from '../../../src/web/parts/phrases.ts';

describe('a Chinese headline', () => {
  it('may break between words only, and a number stays with its measure word', () => {
    expect(phrasesOf('去掉依据薄弱和未注来源的线：核心变成九方').at(-1)).toBe('变成九方');
    expect(phrasesOf('旧金山，2024年11月：十一方中来了九方')).toContain('十一方中');
    expect(phrasesOf('102条论断，19条标注了来源')[0]).toBe('102条');
  });

  it('begins no line with a mark and ends none with an opening one', () => {
    expect(phrasesOf('论断：会议很可能推动“核心圈”与“外围圈”').at(-1)).toBe('与“外围圈”');
    for (const phrase of phrasesOf('论断：会议很可能推动“核心圈”与“外围圈”')) {
      expect(phrase).not.toMatch(/^[：，。”]/u);
      expect(phrase).not.toMatch(/“$/u);
    }
  });

  it('has no line of a single character, and says the same', () => {
    for (const text of [
      '算出的核心：五方，拟合度0.85',
      '谁与谁合作，凭谁之言。',
      '空白不等于“没有”',
      '会议的日子差了一天',
      '能说的，和不能说的',
      '一篇前瞻说了什么，依据什么',
      '五方在三个圈子里，无',
    ]) {
      expect(phrasesOf(text).join('')).toBe(text);
      for (const phrase of phrasesOf(text)) expect([...phrase].length).toBeGreaterThan(1);
    }
    expect(phrasesOf('谁')).toEqual(['谁']);
    expect(phrasesOf('')).toEqual([]);
  });
});
