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

  it('is not offered for what would take long', () => {
    expect(isComparable(star(80))).toBe(true);
    expect(isComparable(star(81))).toBe(false);
    const { nodes, edges } = star(20);
    expect(isComparable(scene(nodes, Array.from({ length: 8 }, () => edges).flat()))).toBe(false);
  });
});
