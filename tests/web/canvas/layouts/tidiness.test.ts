import { describe, expect, it } from 'vitest';
import { LAYOUTS } from '../../../../src/web/canvas/layouts/index.ts';
import { toPositionArray } from '../../../../src/web/canvas/layouts/layout-input.ts';
import { comparedWithFresh, isComparable, isUntidy } from '../../../../src/web/canvas/layouts/tidiness.ts';
import { scene, star, tangled } from '../scenes.ts';
import { inputOf } from './inputs.ts';

describe('comparing a drawing with a fresh layout of it', () => {
  it('counts the crossings of both', () => {
    const { crossed } = tangled();
    const input = inputOf(crossed);
    const standing = toPositionArray(crossed.nodes.flatMap(({ at }) => at ?? []));
    const comparison = comparedWithFresh(LAYOUTS.force, input, standing);
    // Four lines each of which crosses the three others.
    expect(comparison).toEqual({ standing: 6, fresh: 0 });
    expect(isUntidy(comparison)).toBe(true);
  });

  it('finds nothing to tidy in a fresh layout', () => {
    const input = inputOf(star(20));
    const comparison = comparedWithFresh(LAYOUTS.force, input, LAYOUTS.force(input));
    expect(comparison.standing).toBe(comparison.fresh);
    expect(isUntidy(comparison)).toBe(false);
  });

  it('calls a drawing untidy with more than twice the faults, and with one fault never', () => {
    expect(isUntidy({ standing: 7, fresh: 3 })).toBe(true);
    expect(isUntidy({ standing: 6, fresh: 3 })).toBe(false);
    expect(isUntidy({ standing: 2, fresh: 0 })).toBe(true);
    expect(isUntidy({ standing: 1, fresh: 0 })).toBe(false);
  });

  it('calls one untidy that has very many more, though fewer than twice as many', () => {
    expect(isUntidy({ standing: 1400, fresh: 900 })).toBe(true);
    expect(isUntidy({ standing: 1000, fresh: 930 })).toBe(false);
    expect(isUntidy({ standing: 70, fresh: 40 })).toBe(false);
  });

  it('counts the crossings of more lines than are routed, as if they were straight', () => {
    const { crossed } = tangled();
    const input = inputOf(crossed);
    const many = { ...input, edges: Array.from({ length: 50 }, () => input.edges).flat() };
    const standing = toPositionArray(crossed.nodes.flatMap(({ at }) => at ?? []));
    const comparison = comparedWithFresh(LAYOUTS.force, many, standing);
    expect(comparison.standing).toBeGreaterThanOrEqual(6 * 50 * 50);
    expect(comparison.fresh).toBe(0);
  });

  it('is not offered for what would take long', () => {
    expect(isComparable(star(150))).toBe(true);
    expect(isComparable(star(151))).toBe(false);
    const { nodes, edges } = star(20);
    const times = (count: number) => scene(nodes, Array.from({ length: count }, () => edges).flat());
    expect(isComparable(times(21))).toBe(true);
    expect(isComparable(times(22))).toBe(false);
  });
});
