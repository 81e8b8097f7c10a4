import type { Canvas } from '../canvas/canvas.ts';

export type { CanvasEvents } from '../canvas/canvas.ts';

/** What of the canvas the page needs. */
export type Drawing = Pick<
  Canvas,
  'draw' | 'fit' | 'zoomBy' | 'resize' | 'destroy' | 'screenOf' | 'reveal' | 'positions'
>;
