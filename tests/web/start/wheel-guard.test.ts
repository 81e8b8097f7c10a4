import { describe, expect, it } from 'vitest';
import { wheelGuard } from '../../../src/web/start/wheel-guard.ts';

/** A picture that takes every wheel event that reaches it, inside of what is guarded. */
function guarded() {
  const frame = document.createElement('div');
  const picture = document.createElement('div');
  frame.append(picture);
  picture.addEventListener('wheel', (event) => event.preventDefault(), { passive: false });
  wheelGuard(frame);
  return {
    frame,
    picture,
    /** Whether the page turns instead. */
    turns: (keys: { ctrlKey?: boolean; metaKey?: boolean } = {}): boolean =>
      picture.dispatchEvent(Object.assign(new Event('wheel', { bubbles: true, cancelable: true }), keys)),
  };
}

describe('the wheel over the picture of the start page', () => {
  it('turns the page, except with Ctrl or Cmd, as a pinch sends it', () => {
    const { turns } = guarded();
    expect(turns()).toBe(true);
    expect(turns({ ctrlKey: true })).toBe(false);
    expect(turns({ metaKey: true })).toBe(false);
  });

  it('is the picture’s from a press into it until the pointer leaves', () => {
    const { frame, picture, turns } = guarded();
    picture.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(turns()).toBe(false);
    frame.dispatchEvent(new Event('pointerleave'));
    expect(turns()).toBe(true);
  });
});
