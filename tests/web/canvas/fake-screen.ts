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

interface ScreenPoint {
  x: number;
  y: number;
}

/** A pointer event and its mouse event, as a browser sends both; `which` is 1 for the left button. */
function point(container: HTMLElement, action: 'down' | 'move' | 'up', { x, y }: ScreenPoint): void {
  const target = container.querySelector('canvas') ?? container;
  const init = { clientX: x, clientY: y, button: 0, bubbles: true, cancelable: true };
  target.dispatchEvent(new PointerEvent(`pointer${action}`, init));
  target.dispatchEvent(Object.assign(new MouseEvent(`mouse${action}`, init), { which: 1 }));
}

/** Move the mouse to a point of a renderer's element. */
export const hover = (container: HTMLElement, at: ScreenPoint): void => point(container, 'move', at);

/** Click on a point of a renderer's element. */
export function click(container: HTMLElement, at: ScreenPoint): void {
  point(container, 'down', at);
  point(container, 'up', at);
}

/** Drag from one point of a renderer's element to another. */
export function drag(container: HTMLElement, from: ScreenPoint, to: ScreenPoint): void {
  point(container, 'down', from);
  point(container, 'move', { x: (from.x + to.x) / 2, y: (from.y + to.y) / 2 });
  point(container, 'move', to);
  point(container, 'up', to);
}
