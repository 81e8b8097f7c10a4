import { vi } from 'vitest';

/** Size of every element, in screen pixels. */
export const SCREEN = { width: 830, height: 790 };

/** A 2D context that measures texts and swallows everything else. */
const fakeContext = (): CanvasRenderingContext2D =>
  new Proxy({} as CanvasRenderingContext2D, {
    get: (target, key) => {
      if (key in target) return Reflect.get(target, key);
      if (key === 'measureText') return (text: string) => ({ width: 7 * [...text].length });
      return () => undefined;
    },
    set: (target, key, value) => Reflect.set(target, key, value),
  });

/**
 * As much of a screen as a renderer needs: elements with a size, and canvases that can be drawn on. The
 * test environment has neither. Undone by `vi.restoreAllMocks` and `vi.unstubAllGlobals`.
 */
export function fakeScreen(): void {
  const contexts = new WeakMap<object, CanvasRenderingContext2D>();
  function getContext(this: object): CanvasRenderingContext2D {
    const context = contexts.get(this) ?? fakeContext();
    contexts.set(this, context);
    return context;
  }
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockImplementation(getContext as never);
  vi.stubGlobal('OffscreenCanvas', undefined);
  vi.stubGlobal('Path2D', function Path2D() {});
  const { width, height } = SCREEN;
  for (const [key, value] of Object.entries({ clientWidth: width, clientHeight: height }))
    vi.spyOn(HTMLElement.prototype, key as 'clientWidth', 'get').mockReturnValue(value);
  const rect = { left: 0, top: 0, right: width, bottom: height, x: 0, y: 0, width, height };
  vi.spyOn(HTMLElement.prototype, 'getBoundingClientRect').mockReturnValue({
    ...rect,
    toJSON: () => rect,
  });
  const style = { getPropertyValue: () => '0px' } as unknown as CSSStyleDeclaration;
  vi.spyOn(window, 'getComputedStyle').mockReturnValue(style);
}

/** A mouse event with the property that the test environment leaves out: 1 for the left button. */
const mouse = (type: string, init: MouseEventInit): MouseEvent =>
  Object.assign(new MouseEvent(type, init), { which: 1 });

/** Click on a point of a renderer's element, as a mouse does. */
export function click(container: HTMLElement, { x, y }: { x: number; y: number }): void {
  const target = container.querySelector('canvas') ?? container;
  const init = { clientX: x, clientY: y, button: 0, bubbles: true, cancelable: true };
  target.dispatchEvent(new PointerEvent('pointerdown', init));
  target.dispatchEvent(mouse('mousedown', init));
  target.dispatchEvent(new PointerEvent('pointerup', init));
  target.dispatchEvent(mouse('mouseup', init));
  target.dispatchEvent(mouse('click', init));
}
