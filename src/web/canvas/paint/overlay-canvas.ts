import { paintSketch, type Sketch } from './paint-preview.ts';
import { paint, type Picture, type Viewport } from './paint-overlay.ts';
import type { Tokens } from '../tokens.ts';

/**
 * The layer of labels and marks above cytoscape's own: it can set two sizes and colours in one label,
 * stays sharp at every zoom, and keeps a mark in the middle of a line.
 */
export class Ink {
  readonly element: HTMLCanvasElement;
  readonly context: CanvasRenderingContext2D | null;

  constructor(host: HTMLElement) {
    this.element = host.ownerDocument.createElement('canvas');
    this.element.setAttribute('aria-hidden', 'true');
    Object.assign(this.element.style, {
      position: 'absolute',
      inset: '0',
      pointerEvents: 'none',
      zIndex: '1',
    });
    host.append(this.element);
    this.context = this.element.getContext('2d');
  }

  paint(picture: Picture, how: { tokens: Tokens; viewport: Viewport }): void {
    const context = this.#clear(how.viewport);
    if (context) paint(context, picture, how);
  }

  sketch(sketch: Sketch, { tokens, viewport }: { tokens: Tokens; viewport: Viewport }): void {
    const context = this.#clear(viewport);
    if (context) paintSketch(context, sketch, { tokens, view: viewport });
  }

  #clear(viewport: Viewport): CanvasRenderingContext2D | null {
    const { context } = this;
    if (!context) return null;
    const ratio = this.element.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    this.#size(viewport, ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, viewport.width, viewport.height);
    return context;
  }

  /** Setting the size clears a canvas and costs time: only where it has changed. */
  #size({ width, height }: Viewport, ratio: number): void {
    const { element } = this;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (element.width === wide && element.height === high) return;
    element.width = wide;
    element.height = high;
    Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  }
}
