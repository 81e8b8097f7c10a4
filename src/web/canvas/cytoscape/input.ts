import type { Core, EventObject } from 'cytoscape';
import type { HitTests } from '../labels/hit-tests.ts';
import type { Clicked, RendererEvents, Target } from '../renderer.ts';
import { listenForDrag } from './drag.ts';

type Heard = 'select' | 'box' | 'menu' | 'open' | 'badge' | 'hover' | 'moved';
/** The events of a renderer that begin with what a person does. */
export type InputEvents = Required<Pick<RendererEvents, Heard>>;

const ignore = (): void => undefined;
/** For those events that nobody need listen to. */
export const UNHEARD = { box: ignore, menu: ignore, badge: ignore, hover: ignore, moved: ignore };

const elementUnder = ({ target, cy }: EventObject): Target | null =>
  target === cy ? null : { type: target.isNode() ? 'node' : 'edge', id: target.id() };

/** Whether something is meant besides what is selected already. */
const clickedBy = ({ originalEvent: { shiftKey, ctrlKey, metaKey } }: EventObject): Clicked => ({
  more: shiftKey || ctrlKey || metaKey,
});

const byTouch = ({ originalEvent }: EventObject): boolean => 'touches' in originalEvent;

/** Turn what happens on a cytoscape into our events. Listens on the whole drawing, not on single elements. */
export function listenForInput(cy: Core, events: InputEvents, hits: HitTests): void {
  const { labelAt, badgeAt } = hits;
  const targetOf = (event: EventObject): Target | null => {
    const element = elementUnder(event);
    const id = element?.type === 'node' ? undefined : labelAt(event.position);
    return id === undefined ? element : { type: 'node', id };
  };
  const held = listenForMenu(cy, events, (event) => {
    const badge = badgeAt(event.position);
    return badge === undefined ? targetOf(event) : { type: 'node', id: badge };
  });
  cy.on('tap', (event) => {
    if (held()) return;
    const badge = badgeAt(event.position);
    if (badge === undefined) events.select(targetOf(event), clickedBy(event));
    else events.badge(badge);
  });
  cy.on('dbltap', (event) => {
    const target = targetOf(event);
    if (target?.type === 'node' && badgeAt(event.position) === undefined && !clickedBy(event).more)
      events.open(target.id);
  });
  listenForDrag(cy, events.moved);
  listenForBox(cy, events.box);
  listenForHover(cy, events, hits);
}

/**
 * The right button, and a long touch. With Shift the right button is left to the browser.
 * @returns whether the touch that ends now was a long one, and has been dealt with
 */
function listenForMenu(
  cy: Core,
  { menu }: InputEvents,
  targetOf: (event: EventObject) => Target | null,
): () => boolean {
  let held = false;
  const tell = (event: EventObject): void => {
    menu(targetOf(event), { ...event.renderedPosition });
  };
  cy.on('tapstart', () => (held = false));
  cy.on('cxttap', (event) => {
    if (!byTouch(event) && !event.originalEvent.shiftKey) tell(event);
  });
  cy.on('taphold', (event) => {
    if (!byTouch(event)) return;
    held = true;
    tell(event);
  });
  return () => held;
}

/** A box drawn with Shift: cytoscape says that it ends, and then what was in it. */
function listenForBox(cy: Core, tell: InputEvents['box']): void {
  cy.on('boxend', () => {
    const ids: string[] = [];
    const gather = (event: EventObject): void => void ids.push(event.target.id());
    cy.on('box', 'node', gather);
    queueMicrotask(() => {
      cy.off('box', 'node', gather);
      tell(ids);
    });
  });
}

/**
 * Tell what is under the pointer: a badge lies over its own node, and over others; a label over lines, as where it
 * is clicked.
 */
function listenForHover(cy: Core, { hover }: InputEvents, { badgeAt, labelAt }: HitTests): void {
  let element: Target | null = null;
  let badge: string | undefined;
  let label: string | undefined;
  const tell = (): void => {
    if (badge !== undefined) hover({ type: 'badge', id: badge });
    else hover(element?.type === 'node' || label === undefined ? element : { type: 'node', id: label });
  };
  cy.on('mouseover', 'node, edge', (event) => {
    element = elementUnder(event);
    tell();
  });
  cy.on('mouseout', 'node, edge', () => {
    element = null;
    tell();
  });
  // A pointer that is fast is told of nothing on its way out.
  const leave = (): void => {
    if (element === null && badge === undefined && label === undefined) return;
    [element, badge, label] = [null, undefined, undefined];
    tell();
  };
  const host = cy.container();
  host?.addEventListener('mouseleave', leave);
  cy.on('destroy', () => host?.removeEventListener('mouseleave', leave));
  cy.on('mousemove', (event) => {
    const [nowBadge, nowLabel] = [badgeAt(event.position), labelAt(event.position)];
    if (nowBadge === badge && nowLabel === label) return;
    [badge, label] = [nowBadge, nowLabel];
    tell();
  });
}
