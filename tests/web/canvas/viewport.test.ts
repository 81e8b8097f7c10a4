import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/web/canvas/geometry.ts';
import { fitTransform, frameFor } from '../../../src/web/canvas/viewport.ts';

const DESK = { width: 830, height: 790 };
const PHONE = { width: 390, height: 600 };
const square = (half: number): Box => ({ left: -half, top: -half, right: half, bottom: half });
const onScreen = (box: Box, { zoom, pan }: { zoom: number; pan: { x: number; y: number } }): Box => ({
  left: box.left * zoom + pan.x,
  top: box.top * zoom + pan.y,
  right: box.right * zoom + pan.x,
  bottom: box.bottom * zoom + pan.y,
});

describe('fitting a picture into its room', () => {
  it('shows all of a large one, and never enlarges a small one', () => {
    const large = onScreen(
      square(900),
      fitTransform(() => square(900), DESK),
    );
    expect(large.left).toBeGreaterThanOrEqual(0);
    expect(large.top).toBeGreaterThanOrEqual(0);
    expect(large.right).toBeLessThanOrEqual(DESK.width);
    expect(large.bottom).toBeLessThanOrEqual(DESK.height);
    expect(fitTransform(() => square(50), DESK).zoom).toBe(1);
  });

  it('leaves room for labels that keep their size while the picture gets smaller', () => {
    const boxAt = (zoom: number): Box => ({ ...square(900), left: -900 - 400 / zoom });
    const view = fitTransform(boxAt, DESK);
    expect(onScreen(boxAt(view.zoom), view).left).toBeGreaterThanOrEqual(0);
  });

  it('stays readable on a phone, and then keeps in view what the picture turns on', () => {
    const focus = { x: -800, y: 300 };
    const { zoom, pan } = fitTransform(() => square(900), PHONE, focus);
    expect(zoom * 12).toBeGreaterThan(6.5);
    const at = { x: focus.x * zoom + pan.x, y: focus.y * zoom + pan.y };
    expect(at.x).toBeGreaterThan(0);
    expect(at.x).toBeLessThan(PHONE.width);
    expect(at.y).toBeGreaterThan(0);
    expect(at.y).toBeLessThan(PHONE.height);
  });

  it('leaves no empty margin beside a picture that is cut off on the other side', () => {
    const view = fitTransform(() => square(900), PHONE, { x: -890, y: 0 });
    expect(onScreen(square(900), view).left).toBeLessThanOrEqual(12);
  });
});

describe('the frame of a picture', () => {
  it('is what it covers, or all of the room at full size', () => {
    expect(frameFor([square(900)], DESK)).toEqual(square(900));
    const frame = frameFor([square(10)], DESK);
    expect(frame && frame.right - frame.left).toBeGreaterThan(700);
    expect(frameFor([], DESK)).toBeUndefined();
  });
});
