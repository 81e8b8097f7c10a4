import { describe, expect, it } from 'vitest';
import { throttled } from '../../../../src/web/canvas/layouts/throttle.ts';

describe('throttled', () => {
  it('passes positions on as often as they can be seen, and otherwise does not even ask for them', () => {
    let now = 0;
    let computed = 0;
    const passed: number[] = [];
    const report = throttled(() => passed.push(now), { interval: 50, now: () => now });
    for (; now < 200; now += 20) report(() => (computed++, new Float32Array()));
    expect(passed).toEqual([0, 60, 120, 180]);
    expect(computed).toBe(4);
  });
});
