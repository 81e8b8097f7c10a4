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

/** What was held meanwhile, and with what it was done. */
type Held = Pick<PointerEventInit, 'shiftKey' | 'pointerType'>;

const RIGHT = 2;

/** A pointer event and its mouse event, as a browser sends both; `which` counts buttons from 1. */
function point(
  container: HTMLElement,
  action: 'down' | 'move' | 'up',
  { x, y, button = 0, ...held }: ScreenPoint & Held & { button?: number },
): void {
  const target = container.querySelector('canvas') ?? container;
  const init = { clientX: x, clientY: y, button, bubbles: true, cancelable: true, ...held };
  target.dispatchEvent(new PointerEvent(`pointer${action}`, init));
  target.dispatchEvent(Object.assign(new MouseEvent(`mouse${action}`, init), { which: button + 1 }));
}

/** Move the mouse to a point of a renderer's element. */
export const hover = (container: HTMLElement, at: ScreenPoint, held: Held = {}): void =>
  point(container, 'move', { ...at, ...held });

/** Click on a point of a renderer's element. */
export function click(container: HTMLElement, at: ScreenPoint, held: Held = {}): void {
  point(container, 'down', { ...at, ...held });
  point(container, 'up', { ...at, ...held });
}

/** Click with the right button; whether the browser would show its own menu. */
export function rightClick(container: HTMLElement, { x, y }: ScreenPoint, held: Held = {}): string {
  point(container, 'down', { x, y, button: RIGHT, ...held });
  point(container, 'up', { x, y, button: RIGHT, ...held });
  const init = { clientX: x, clientY: y, button: RIGHT, bubbles: true, cancelable: true, ...held };
  const event = new MouseEvent('contextmenu', init);
  (container.querySelector('canvas') ?? container).dispatchEvent(event);
  return event.defaultPrevented ? 'kept from the browser' : 'left to the browser';
}

/** Drag from one point of a renderer's element to another. */
export function drag(container: HTMLElement, from: ScreenPoint, { x, y, ...held }: ScreenPoint & Held): void {
  point(container, 'down', { ...from, ...held });
  point(container, 'move', { x: (from.x + x) / 2, y: (from.y + y) / 2, ...held });
  point(container, 'move', { x, y, ...held });
  point(container, 'up', { x, y, ...held });
}

/** Put a finger on a point of a renderer's element, or take it away. */
export function touch(container: HTMLElement, action: 'start' | 'end', { x, y }: ScreenPoint): void {
  const target = container.querySelector('canvas') ?? container;
  const finger = { clientX: x, clientY: y, identifier: 0, target };
  const event = new Event(`touch${action}`, { bubbles: true, cancelable: true });
  const held = { ctrlKey: false, shiftKey: false, metaKey: false };
  Object.assign(event, held, { touches: action === 'start' ? [finger] : [], changedTouches: [finger] });
  target.dispatchEvent(event);
}
