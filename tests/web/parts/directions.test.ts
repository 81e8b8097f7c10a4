import { describe, expect, it } from 'vitest';
import { around, towards } from '../../../src/web/parts/directions.ts';

/** A middle with somebody on each side, and one far off to the right whom no line reaches. */
const drawn = {
  edges: ['up', 'right', 'down', 'left'].map((id) => ({ from: 'middle', to: id })),
  positions: {
    middle: { x: 0, y: 0 },
    up: { x: 0, y: -100 },
    right: { x: 100, y: 10 },
    down: { x: 0, y: 100 },
    left: { x: -100, y: 0 },
    off: { x: 50, y: 0 },
  },
};

describe('a walk along the lines', () => {
  it.each(['up', 'right', 'down', 'left'] as const)('goes %s where a line leads there', (way) => {
    expect(towards('middle', way, drawn)).toBe(way);
  });

  it('goes nowhere where no line leads that way', () => {
    expect(towards('up', 'up', drawn)).toBeUndefined();
    expect(towards('off', 'left', drawn)).toBeUndefined();
    expect(towards('nobody', 'left', drawn)).toBeUndefined();
  });

  it('goes back against the direction of a line', () => {
    expect(towards('down', 'up', drawn)).toBe('middle');
  });

  it('turns around a pivot clockwise and back, past the top again', () => {
    const ring = ['up', 'right', 'down', 'left', 'up'];
    for (const [i, at] of ring.slice(0, -1).entries()) {
      expect(around({ pivot: 'middle', at, step: 1 }, drawn)).toBe(ring[i + 1]);
      expect(around({ pivot: 'middle', at: ring[i + 1]!, step: -1 }, drawn)).toBe(at);
    }
    expect(around({ pivot: 'middle', at: 'middle', step: 1 }, drawn)).toBe('up');
  });
});
