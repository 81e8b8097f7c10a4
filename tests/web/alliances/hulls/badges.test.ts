import { describe, expect, it } from 'vitest';
import { circleTable, columnOf } from '../../../../src/graph/circles/table.ts';
import { badgeOf, badgesIn, largestScale } from '../../../../src/web/alliances/hulls/hull-model.ts';

const NOTHING = { in: [], unknown: [], refused: [], foretold: [], came: [], went: [] };
const vocabulary = {
  ...{ kinds: [], properties: [], forms: [], roles: [] },
  relations: [
    {
      ...{ id: 'endorsed', label: { zh: '认可', en: 'endorsed' }, inverse: { zh: '由', en: 'by' } },
      ...{ from: [], to: [], signature: true as const },
    },
  ],
};
const relation = (from: string, to: string) => ({
  ...{ id: `endorsed/${from}/${to}`, kind: 'endorsed', from, to, values: [], reality: 'actual' as const },
  ...{ status: 'supported' as const, sources: 1 as const, flags: [], claims: [] },
});
const circle = (of: string) => ({
  ...columnOf(
    { id: `endorsed/${of}`, kind: 'endorsed', of, parties: 1, foretold: 0, refused: 0 },
    new Map(),
    new Set(),
  ),
  complete: false,
});

describe('the badges of the hulls', () => {
  it('say of several things that one which says most', () => {
    expect(badgeOf(NOTHING)).toBeUndefined();
    expect(badgeOf({ ...NOTHING, unknown: ['x'] })).toBe('unknown');
    expect(badgeOf({ ...NOTHING, unknown: ['x'], refused: ['y'] })).toBe('refused');
    expect(badgeOf({ ...NOTHING, unknown: ['x'], came: ['y'] })).toBe('came');
  });

  it('stand in the key only where a party has one in the circles that are drawn', () => {
    const relations = [relation('country:a', 'agreement:x'), relation('country:b', 'agreement:y')];
    const columns = [circle('agreement:x'), circle('agreement:y')];
    const entities = new Map();
    const table = circleTable({ columns, relations, entities, vocabulary });
    const model = { columns, relations, entities, table, collective: [] };
    expect(badgesIn(model, ['endorsed/agreement:x'])).toEqual(['unknown']);
    expect(badgesIn(model, [])).toEqual([]);
  });
});

describe('the scale of the hulls', () => {
  it('shows all of them where names can be read then, and otherwise takes the width that there is', () => {
    expect(largestScale(450, 500)).toBeCloseTo(0.9);
    expect(largestScale(5000, 500)).toBeLessThan(2);
    expect(largestScale(200, 1000)).toBeGreaterThan(1);
  });
});
