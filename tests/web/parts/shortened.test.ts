import { describe, expect, it } from 'vitest';
import { shortened } from '../../../src/web/parts/shortened.ts';

describe('a text that is shortened', () => {
  it('ends behind its last whole word, without what joins it to the next', () => {
    expect(shortened('United Arab Emirates', 15)).toBe('United Arab…');
    const network = 'International Network for Advanced AI Measurement, Evaluation and Science';
    expect(shortened(network, 54)).toBe('International Network for Advanced AI Measurement…');
    expect(shortened('先进人工智能测量、评估与科学国际网络', 10)).toBe('先进人工智能测量…');
  });

  it('is cut within a word where too little would be left', () => {
    expect(shortened('AI Intergovernmental', 10)).toBe('AI Interg…');
    expect(shortened('a'.repeat(20), 5)).toBe('aaaa…');
  });

  it('stays as it is where it fits, and has never more letters than it may', () => {
    expect(shortened('United States', 13)).toBe('United States');
    for (let most = 1; most < 30; most++)
      expect([...shortened('European Union and its 27 member states', most)].length).toBeLessThanOrEqual(
        most,
      );
  });
});
