import { describe, expect, it } from 'vitest';
import { tipPlace } from '../../../src/web/picture/tip-place.ts';

const sizes = { tip: { width: 100, height: 40 }, area: { width: 800, height: 600 } };
const node = { x: 400, y: 300, radius: 16 };
const at = (x: number, y: number) => ({ x, y, radius: 16 });

describe('the place of a tip', () => {
  it('is above its node, in the middle', () => {
    expect(tipPlace(node, [], sizes)).toEqual({ x: 350, y: 230 });
  });

  it('is another side where somebody stands above', () => {
    expect(tipPlace(node, [at(400, 240)], sizes).y).toBeGreaterThan(300);
    const [above, below] = [at(400, 200), at(400, 390)];
    expect(tipPlace(node, [above, below], sizes)).toEqual({ x: 430, y: 280 });
  });

  it('is inside the area, and never on the node', () => {
    expect(tipPlace({ ...node, y: 20 }, [], sizes)).toEqual({ x: 350, y: 86 });
    expect(tipPlace({ ...node, x: 10 }, [], sizes).x).toBe(8);
    expect(tipPlace({ ...node, x: 795 }, [], sizes).x).toBe(692);
  });
});
