import type { Core } from 'cytoscape';

/** Class of edges that have a route, and where an edge keeps the one by which it is bent. */
export const BENT = 'bent';

/**
 * Cytoscape does not draw an edge whose bend lies inside one of its ends, as it may while somebody drags one:
 * such an edge is drawn straight.
 */
export function straightenUndrawn(cy: Core): void {
  // On its way a node may pass a bend; where it ends there is room.
  if (cy.nodes(':animated').nonempty()) return;
  const undrawn = cy
    .edges(`.${BENT}`)
    .filter((edge) =>
      [edge.sourceEndpoint(), edge.targetEndpoint()].some(({ x, y }) => !Number.isFinite(x + y)),
    );
  if (undrawn.nonempty()) undrawn.removeClass(BENT);
}
