import { describe, expect, it } from 'vitest';
import { balanced, isolated } from '../../src/graph/bidi.ts';

const [FSI, PDI, RLO] = ['\u2068', '\u2069', '\u202e'];

describe('a name inside a sentence', () => {
  it('is isolated where it runs from right to left, or says which way to run', () => {
    expect(isolated('מכון')).toBe(`${FSI}מכון${PDI}`);
    expect(isolated(`${RLO}Hub`)).toBe(`${FSI}${RLO}Hub${PDI}`);
  });

  it.each(['AI Safety Institute', '英国人工智能安全研究所', '首尔 (2024)', ''])(
    'is left as it is where it can turn nothing around: %j',
    (name) => {
      expect(isolated(name)).toBe(name);
    },
  );

  it('cannot end the isolate that holds it, nor leave one open behind it', () => {
    expect(isolated(`a${PDI}${RLO}b`)).toBe(`${FSI}a${RLO}b${PDI}`);
    expect(isolated(`a${FSI}b`)).toBe(`${FSI}a${FSI}b${PDI}${PDI}`);
    expect(balanced(`${FSI}a${PDI}b`)).toBe(`${FSI}a${PDI}b`);
  });
});
