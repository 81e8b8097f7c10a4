import cytoscape, { type Core, type EventObject } from 'cytoscape';
import type { Point } from '../geometry.ts';
import { ZOOM } from '../viewport.ts';

interface Picked {
  type: 'node' | 'edge';
  id: string;
}

/** What happens in the picture, in our words: nobody outside of this folder sees one of cytoscape's types. */
export interface StageEvents {
  /** A node or line was clicked or tapped, or the paper between them. */
  select: (what: Picked | null) => void;
  /** A node was double-clicked. */
  open: (id: string) => void;
  hover: (what: Picked | { type: 'badge'; id: string } | null) => void;
  /** The number of hidden neighbours on a node was clicked. */
  badge: (id: string) => void;
  /** Somebody moved a node to another place. */
  moved: (id: string, to: Point) => void;
}

/** What is inked and therefore unknown to cytoscape: the node whose label or badge is at a place. */
export interface Inked {
  labelAt: (at: Point) => string | undefined;
  badgeAt: (at: Point) => string | undefined;
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

/** Listen on the whole picture, never on single elements. */
export function listen(cy: Core, events: StageEvents, { labelAt, badgeAt }: Inked): void {
  const picked = (event: EventObject): Picked | null => {
    const direct = pickedOf(event);
    const id = direct?.type === 'node' ? undefined : labelAt(event.position);
    return id === undefined ? direct : { type: 'node', id };
  };
  cy.on('tap', (event) => {
    const badge = badgeAt(event.position);
    if (badge === undefined) events.select(picked(event));
    else events.badge(badge);
  });
  cy.on('dbltap', (event) => {
    const what = picked(event);
    if (what?.type === 'node' && badgeAt(event.position) === undefined) events.open(what.id);
  });
  cy.on('dragfree', 'node', (event) => events.moved(event.target.id(), { ...event.target.position() }));
  listenToPointer(cy, events, badgeAt);
}

/** What the pointer is on; a badge lies over its node, and over others. */
function listenToPointer(cy: Core, { hover }: StageEvents, badgeAt: Inked['badgeAt']): void {
  let under: Picked | null = null;
  let badge: string | undefined;
  const tell = (): void => hover(badge === undefined ? under : { type: 'badge', id: badge });
  cy.on('mouseover', 'node, edge', (event) => {
    under = pickedOf(event);
    tell();
  });
  cy.on('mouseout', 'node, edge', () => {
    under = null;
    tell();
  });
  cy.on('mousemove', (event) => {
    const now = badgeAt(event.position);
    if (now === badge) return;
    badge = now;
    tell();
  });
}
