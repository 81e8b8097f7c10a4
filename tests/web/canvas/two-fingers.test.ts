import { describe, expect, it, vi } from 'vitest';
import { takeOverTwoFingers } from '../../../src/web/canvas/two-fingers.ts';

type At = readonly [x: number, y: number];

/** An element, and what it makes of fingers; `later` hears what goes on to whoever listens after it. */
function touched() {
  const host = document.createElement('div');
  const [move, later] = [vi.fn(), vi.fn()];
  takeOverTwoFingers(host, move);
  host.addEventListener('touchmove', later);
  const tell = (type: string, ...fingers: readonly At[]): Event => {
    const touches = fingers.map(([clientX, clientY]) => ({ clientX, clientY }));
    const event = Object.assign(new Event(type, { cancelable: true }), { touches });
    host.dispatchEvent(event);
    return event;
  };
  return { move, later, tell };
}

describe('two fingers', () => {
  it('zoom by how far they part and pan by how far they go, step by step', () => {
    const { move, tell } = touched();
    tell('touchstart', [0, 0], [100, 0]);
    expect(tell('touchmove', [0, 10], [200, 10]).defaultPrevented).toBe(true);
    expect(move).toHaveBeenLastCalledWith({ factor: 2, at: { x: 100, y: 10 }, by: { x: 50, y: 10 } });
    tell('touchmove', [0, 10], [100, 10]);
    expect(move).toHaveBeenLastCalledWith({ factor: 0.5, at: { x: 50, y: 10 }, by: { x: -50, y: 0 } });
  });

  it('are told once to whoever listens later, and one finger or three always', () => {
    const { move, later, tell } = touched();
    tell('touchstart', [0, 0], [100, 0]);
    tell('touchmove', [0, 0], [110, 0]);
    tell('touchmove', [0, 0], [120, 0]);
    expect(later).toHaveBeenCalledTimes(1);
    tell('touchend', [0, 0]);
    expect(tell('touchmove', [5, 5]).defaultPrevented).toBe(false);
    tell('touchstart', [0, 0], [1, 1], [2, 2]);
    tell('touchmove', [0, 0], [1, 1], [9, 9]);
    expect(later).toHaveBeenCalledTimes(3);
    expect(move).toHaveBeenCalledTimes(2);
  });

  it('that lie upon each other make no jump', () => {
    const { move, tell } = touched();
    tell('touchstart', [0, 0], [1, 0]);
    tell('touchmove', [0, 0], [15, 0]);
    expect(move).toHaveBeenCalledWith(expect.objectContaining({ factor: 1 }));
  });
});
