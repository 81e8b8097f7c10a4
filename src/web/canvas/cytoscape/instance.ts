import cytoscape, { type Core } from 'cytoscape';
import { ZOOM_RANGE } from '../viewport.ts';

/**
 * Open a cytoscape that this folder controls: nothing is selected or styled by cytoscape on its own.
 * @param host element to draw in; without one nothing is drawn, and everything else works
 * @param hideEdges leave out edges while a person pans or zooms: cytoscape takes this choice only here
 */
export const createInstance = (host: HTMLElement | undefined, hideEdges: boolean): Core =>
  cytoscape({
    ...(host ? { container: host } : { headless: true }),
    styleEnabled: true,
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    // With Shift, as everywhere; without it one pans.
    boxSelectionEnabled: true,
    selectionType: 'single',
    autounselectify: true,
    hideEdgesOnViewport: hideEdges,
    pixelRatio: 'auto',
  });
