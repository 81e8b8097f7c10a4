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
    // We lay out by ourselves; without a name it would begin with one that is left out.
    layout: { name: 'null' },
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

/** What of cytoscape its types do not tell. */
interface Untold {
  style?: () => { getDefaultProperty?: (name: string) => object | undefined };
  renderer?: () => { data?: { lyrTxrCache?: { invalidateElements: (elements: unknown) => void } } };
}

/**
 * Draw everything at this opacity that has no other from a class, or of its own. Cytoscape keeps one property for all
 * elements to which no rule gives another, and looks at it for every frame: so none of thousands has to be told, nor
 * has its style to be worked out anew.
 */
export function setSharedOpacity(cy: Core, opacity: number): void {
  const untold = cy as Untold;
  const shared = untold.style?.().getDefaultProperty?.('opacity');
  if (!shared) return;
  Object.assign(shared, { value: opacity, pfValue: opacity, strValue: String(opacity) });
  // What has been drawn of them is kept, and would be shown again.
  untold.renderer?.().data?.lyrTxrCache?.invalidateElements(cy.elements());
  cy.forceRender();
}
