import { describe, expect, it } from 'vitest';
import { Recent } from '../../../src/web/session/recent.ts';

describe('what was read last', () => {
  it('is kept until as many others have been used since', () => {
    const recent = new Recent<string>(2);
    recent.keep('a', 'first');
    recent.keep('b', 'second');
    expect(recent.get('a')).toBe('first');
    recent.keep('c', 'third');
    expect(['a', 'b', 'c'].map((key) => recent.get(key))).toEqual(['first', undefined, 'third']);
  });
});
