import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Box } from '../../../src/web/canvas/geometry.ts';
import { fitTransform, frameFor, transformForGrowth } from '../../../src/web/canvas/viewport.ts';

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

  it('shows all of it where names come as it is shown larger, with which it would not fit', () => {
    const boxAt = (zoom: number): Box => ({
      ...{ left: -900, top: -300, bottom: 300 },
      right: zoom > 0.4 ? 1500 : 900,
    });
    const view = fitTransform(boxAt, DESK);
    expect(onScreen(boxAt(view.zoom), view).right).toBeLessThanOrEqual(DESK.width);
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

describe('the camera, when a picture grows', () => {
  const box = fc
    .record({
      x: fc.integer({ min: -600, max: 600 }),
      y: fc.integer({ min: -600, max: 600 }),
      size: fc.integer({ min: 10, max: 200 }),
    })
    .map(({ x, y, size }) => ({ left: x - size, right: x + size, top: y - size, bottom: y + size }));
  const around = (a: Box, b: Box): Box => ({
    left: Math.min(a.left, b.left),
    top: Math.min(a.top, b.top),
    right: Math.max(a.right, b.right),
    bottom: Math.max(a.bottom, b.bottom),
  });
  const view = { ...DESK, zoom: 1, pan: { x: 415, y: 395 } };

  it('stays where it is while what is new is in view', () => {
    const growth = { allAt: () => square(2000), newAt: () => square(50) };
    expect(transformForGrowth(growth, view)).toEqual({ zoom: 1, pan: view.pan });
  });

  it('pans where that is enough, and never enlarges', () => {
    const far = { left: 300, right: 480, top: 0, bottom: 60 };
    const growth = { allAt: () => around(square(100), far), newAt: () => far };
    const { zoom, pan } = transformForGrowth(growth, view);
    expect(zoom).toBe(1);
    expect(pan.y).toBe(view.pan.y);
    expect(pan.x).toBeLessThan(view.pan.x);
  });

  it('stays about where it is when what is new is on all sides of it, and there is no room for all', () => {
    const growth = { allAt: () => square(4000), newAt: () => square(4000) };
    const { zoom, pan } = transformForGrowth(growth, view);
    expect(zoom).toBe(0.5);
    expect(pan).toEqual(view.pan);
  });

  it('shows both ends of a long line on a phone, above what covers its lower edge, where a least zoom is given', () => {
    const phone = { ...PHONE, covered: { bottom: 190 } };
    const growth = { allAt: () => square(900), newAt: () => square(900) };
    const cut = onScreen(square(900), transformForGrowth(growth, { ...view, ...phone }));
    expect(cut.right - cut.left).toBeGreaterThan(PHONE.width);
    const whole = transformForGrowth(growth, { ...view, ...phone, leastZoom: 0.15 });
    const shown = onScreen(square(900), whole);
    expect(shown.left).toBeGreaterThanOrEqual(0);
    expect(shown.right).toBeLessThanOrEqual(PHONE.width);
    expect(shown.top).toBeGreaterThanOrEqual(0);
    expect(shown.bottom).toBeLessThanOrEqual(PHONE.height - 190);
  });

  it('shows what is new, and does not zoom out further than names can be read', () => {
    fc.assert(
      fc.property(box, box, (old, added) => {
        const growth = { allAt: () => around(old, added), newAt: () => added };
        const { zoom, pan } = transformForGrowth(growth, view);
        expect(zoom).toBeLessThanOrEqual(1);
        expect(zoom).toBeGreaterThanOrEqual(0.5);
        const shown = onScreen(added, { zoom, pan });
        expect(shown.left).toBeGreaterThanOrEqual(-1);
        expect(shown.top).toBeGreaterThanOrEqual(-1);
        expect(shown.right).toBeLessThanOrEqual(DESK.width + 1);
        expect(shown.bottom).toBeLessThanOrEqual(DESK.height + 1);
      }),
    );
  });
});
