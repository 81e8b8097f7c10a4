import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Point } from './geometry.ts';
import { ZOOM } from './viewport.ts';

interface Picked {
  type: 'node' | 'edge';
  id: string;
}

/** What happens in the picture, in our words: nobody outside of this folder sees one of cytoscape's types. */
export interface CanvasEvents {
  /** A node or line was clicked or tapped, or the paper between them. */
  select: (what: Picked | null) => void;
  /** A node was double-clicked. */
  open: (id: string) => void;
  hover?: (what: Picked | null) => void;
  /** Somebody moved a node to another place. */
  moved?: (id: string, to: Point) => void;
}

/** A cytoscape in a host, or without one; `large` leaves the lines out while the picture is moved. */
export const openStage = (host: HTMLElement | undefined, large: boolean): Core =>
  cytoscape({
    ...(host ? { container: host } : { headless: true }),
    styleEnabled: true,
    minZoom: ZOOM.least,
    maxZoom: ZOOM.most,
    boxSelectionEnabled: false,
    selectionType: 'single',
    autounselectify: true,
    hideEdgesOnViewport: large,
    pixelRatio: 'auto',
  });

const pickedOf = (event: EventObject): Picked | null => {
  const { target, cy } = event;
  if (target === cy) return null;
  return { type: target.isNode() ? 'node' : 'edge', id: target.id() };
};

/** Listen on the whole picture, never on single elements; `labelAt` finds the node whose label is at a place. */
export function listen(
  cy: Core,
  events: Required<CanvasEvents>,
  labelAt: (at: Point) => string | undefined,
): void {
  const picked = (event: EventObject): Picked | null => {
    const direct = pickedOf(event);
    const id = direct?.type === 'node' ? undefined : labelAt(event.position);
    return id === undefined ? direct : { type: 'node', id };
  };
  cy.on('tap', (event) => events.select(picked(event)));
  cy.on('dbltap', (event) => {
    const what = picked(event);
    if (what?.type === 'node') events.open(what.id);
  });
  cy.on('mouseover', 'node, edge', (event) => events.hover(pickedOf(event)));
  cy.on('mouseout', 'node, edge', () => events.hover(null));
  cy.on('dragfree', 'node', (event) => events.moved(event.target.id(), { ...event.target.position() }));
}
