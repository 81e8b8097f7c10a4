import { describe, expect, it } from 'vitest';
import { wheelFactor } from '../../../src/web/canvas/wheel-zoom.ts';

const turn = (deltaY: number, more: { deltaMode?: number; ctrlKey?: boolean } = {}) =>
  wheelFactor({ deltaY, deltaMode: 0, ctrlKey: false, ...more });

describe('wheelFactor', () => {
  it('zooms by an eighth or so for a notch, whether it is told in pixels or in lines', () => {
    expect(turn(-100)).toBeCloseTo(1.149, 2);
    expect(turn(-3, { deltaMode: 1 })).toBeGreaterThan(1.05);
  });

  it('goes back exactly as far as it went', () => {
    expect(turn(40) * turn(-40)).toBeCloseTo(1, 10);
  });

  it('follows the small steps of a pinch and tames a wild wheel', () => {
    expect(turn(-5, { ctrlKey: true })).toBeGreaterThan(turn(-5));
    expect(turn(-5000)).toBeLessThan(1.2);
  });
});
