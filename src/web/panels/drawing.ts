import type { Canvas } from '../canvas/cytoscape/cytoscape-renderer.ts';

export type { CanvasEvents } from '../canvas/cytoscape/cytoscape-renderer.ts';

/** What of the canvas the page needs. */
export type Drawing = Pick<
  Canvas,
  'draw' | 'fit' | 'zoomBy' | 'resize' | 'destroy' | 'screenOf' | 'reveal' | 'positions'
>;
