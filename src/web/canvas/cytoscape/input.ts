import type { Core, EventObject } from 'cytoscape';
import type { Point } from '../geometry.ts';
import type { RendererEvents, Target } from '../renderer.ts';

/** The events of a renderer that begin with what a person does. */
export type InputEvents = Required<Pick<RendererEvents, 'select' | 'open' | 'badge' | 'hover' | 'moved'>>;

/** Finds the node whose label or badge lies under a model point: cytoscape knows nothing of these. */
export interface HitTests {
  labelAt: (at: Point) => string | undefined;
  badgeAt: (at: Point) => string | undefined;
}

const elementUnder = ({ target, cy }: EventObject): Target | null =>
  target === cy ? null : { type: target.isNode() ? 'node' : 'edge', id: target.id() };

/** Turn what happens on a cytoscape into our events. Listens on the whole drawing, not on single elements. */
export function listenForInput(cy: Core, events: InputEvents, { labelAt, badgeAt }: HitTests): void {
  const targetOf = (event: EventObject): Target | null => {
    const element = elementUnder(event);
    const id = element?.type === 'node' ? undefined : labelAt(event.position);
    return id === undefined ? element : { type: 'node', id };
  };
  cy.on('tap', (event) => {
    const badge = badgeAt(event.position);
    if (badge === undefined) events.select(targetOf(event));
    else events.badge(badge);
  });
  cy.on('dbltap', (event) => {
    const target = targetOf(event);
    if (target?.type === 'node' && badgeAt(event.position) === undefined) events.open(target.id);
  });
  cy.on('dragfree', 'node', (event) => events.moved(event.target.id(), { ...event.target.position() }));
  listenForHover(cy, events, badgeAt);
}

/** Tell what is under the pointer; a badge lies over its own node, and over others. */
function listenForHover(cy: Core, { hover }: InputEvents, badgeAt: HitTests['badgeAt']): void {
  let element: Target | null = null;
  let badge: string | undefined;
  const tell = (): void => hover(badge === undefined ? element : { type: 'badge', id: badge });
  cy.on('mouseover', 'node, edge', (event) => {
    element = elementUnder(event);
    tell();
  });
  cy.on('mouseout', 'node, edge', () => {
    element = null;
    tell();
  });
  cy.on('mousemove', (event) => {
    const now = badgeAt(event.position);
    if (now === badge) return;
    badge = now;
    tell();
  });
}
