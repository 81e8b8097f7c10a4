import { describe, expect, it } from 'vitest';
import { mergedValues, rivalsAmong } from '../../src/graph/merged-values.ts';

const A = ['claim:a/001'];
const B = ['claim:b/001'];
const C = ['claim:c/001'];

describe('what the claims of a relation give', () => {
  it('is made one where they agree, with all of them, each date as fine as somebody gives it', () => {
    expect(
      mergedValues([
        { since: '2024', claims: A },
        { role: 'founding', claims: B },
        { since: '2024-11', claims: C },
      ]),
    ).toEqual([{ since: '2024-11', role: 'founding', claims: [...A, ...B, ...C] }]);
  });

  it('names the date of a role where one claim gives both', () => {
    const both = { since: '2024-11', role: 'chair', dated: true };
    const given = [
      { since: '2024-11', role: 'chair', claims: A },
      { role: 'chair', claims: B },
    ];
    expect(mergedValues(given)).toEqual([{ ...both, claims: [...A, ...B] }]);
    expect(mergedValues(given.toReversed())).toEqual([{ ...both, claims: [...B, ...A] }]);
  });

  it('stays apart where it contradicts, and what agrees with both sides is given to neither', () => {
    const values = [
      { since: '2024-11', claims: A },
      { since: '2024-12', claims: B },
      { role: 'founding', claims: C },
    ];
    expect(mergedValues(values)).toEqual(values);
    const { rivals, others } = rivalsAmong(mergedValues(values), { disputed: ['since'] });
    expect(rivals).toEqual(values.slice(0, 2));
    expect(others).toEqual(values.slice(2));
  });

  it('is no rival where nobody disputes it: two offices one after the other are two', () => {
    const offices = [
      { since: '2023', until: '2024', role: 'minister', claims: A },
      { since: '2025', role: 'president', claims: B },
    ];
    const { rivals, others } = rivalsAmong(mergedValues(offices), {});
    expect([rivals, others.length]).toEqual([[], 2]);
  });
});
