import cytoscape, { type Core } from 'cytoscape';
import { ZOOM_RANGE } from '../viewport.ts';

/**
 * Open a cytoscape that this folder controls: nothing is selected or styled by cytoscape on its own.
 * @param host element to draw in; without one nothing is drawn, and everything else works
 */
export const createInstance = (host: HTMLElement | undefined): Core =>
  cytoscape({
    ...(host ? { container: host } : { headless: true }),
    styleEnabled: true,
    minZoom: ZOOM_RANGE.min,
    maxZoom: ZOOM_RANGE.max,
    // With Shift, as everywhere; without it one pans.
    boxSelectionEnabled: true,
    selectionType: 'single',
    autounselectify: true,
    pixelRatio: 'auto',
  });

/**
 * Whether edges are left out while a person pans or zooms. Cytoscape takes this as an option when it is opened, and
 * its renderer looks at it for every frame: a picture that grows need not be opened anew for it.
 */
export function leaveEdgesOut(cy: Core, leave: boolean): void {
  const { renderer } = cy as Core & { renderer?: () => { hideEdgesOnViewport?: boolean } };
  Object.assign(renderer?.call(cy) ?? {}, { hideEdgesOnViewport: leave });
}
