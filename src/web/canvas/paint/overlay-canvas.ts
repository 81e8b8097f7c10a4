import type { Tokens } from '../tokens.ts';
import type { Viewport } from '../viewport.ts';
import { paintOverlay, type OverlayContent } from './paint-overlay.ts';
import { paintPreview, type Preview } from './paint-preview.ts';

/**
 * A transparent 2D canvas that lies over the drawing of nodes and edges, and carries labels and marks.
 * Unlike a label of cytoscape, a text on it can have two sizes and colours, and it is sharp at every zoom.
 */
export class OverlayCanvas {
  readonly #element: HTMLCanvasElement;
  /** None where the browser gives no 2D context; then nothing is painted. */
  readonly context: CanvasRenderingContext2D | null;

  constructor(host: HTMLElement) {
    this.#element = host.ownerDocument.createElement('canvas');
    this.#element.setAttribute('aria-hidden', 'true');
    Object.assign(this.#element.style, {
      position: 'absolute',
      inset: '0',
      pointerEvents: 'none',
      zIndex: '1',
    });
    host.append(this.#element);
    this.context = this.#element.getContext('2d');
  }

  /** Paint labels and marks in place of what was painted before. */
  paint(content: OverlayContent, options: { tokens: Tokens; viewport: Viewport }): void {
    const context = this.#clear(options.viewport);
    if (context) paintOverlay(context, content, options);
  }

  /** Paint nodes and edges at intermediate positions in place of what was painted before. */
  paintPreview(preview: Preview, { tokens, viewport }: { tokens: Tokens; viewport: Viewport }): void {
    const context = this.#clear(viewport);
    if (context) paintPreview(context, preview, { tokens, transform: viewport });
  }

  /** Paint nodes at intermediate positions, and their edges, over what was painted before. */
  paintArriving(arriving: Preview, { tokens, viewport }: { tokens: Tokens; viewport: Viewport }): void {
    if (this.context) paintPreview(this.context, arriving, { tokens, transform: viewport });
  }

  /** Clears the canvas and maps one unit to one screen pixel, whatever the pixel ratio of the device. */
  #clear(viewport: Viewport): CanvasRenderingContext2D | null {
    const { context } = this;
    if (!context) return null;
    const ratio = this.#element.ownerDocument.defaultView?.devicePixelRatio ?? 1;
    this.#resize(viewport, ratio);
    context.setTransform(ratio, 0, 0, ratio, 0, 0);
    context.clearRect(0, 0, viewport.width, viewport.height);
    return context;
  }

  /** Setting the size clears a canvas and costs time: only where it has changed. */
  #resize({ width, height }: Viewport, ratio: number): void {
    const element = this.#element;
    const [wide, high] = [Math.round(width * ratio), Math.round(height * ratio)];
    if (element.width === wide && element.height === high) return;
    element.width = wide;
    element.height = high;
    Object.assign(element.style, { width: `${width}px`, height: `${height}px` });
  }
}
