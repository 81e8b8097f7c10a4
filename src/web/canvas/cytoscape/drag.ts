import type { Core, EventObject, NodeSingular } from 'cytoscape';
import type { Point } from '../geometry.ts';
import type { Positions } from '../renderer.ts';

/** Nodes that move along with the one that is dragged, and where all of them began. */
interface Company {
  nodes: readonly NodeSingular[];
  from: ReadonlyMap<string, Point>;
}

/**
 * Let whoever is selected move along when one of them is dragged, and tell at the end where all of them are. The
 * selection is that of the scene: cytoscape, which would do this for its own, has none.
 */
export function listenForDrag(cy: Core, moved: (to: Positions) => void): void {
  let company: Company | undefined;
  const begin = ({ target }: EventObject): void => {
    const nodes = target.hasClass('selected') ? cy.nodes('.selected').toArray() : [];
    const others = nodes.filter((node) => node.id() !== target.id());
    const from = [target as NodeSingular, ...others].map(
      (node) => [node.id(), { ...node.position() }] as const,
    );
    company = { nodes: others, from: new Map(from) };
  };
  const follow = ({ target }: EventObject): void => {
    const start = company?.from.get(target.id());
    if (!company || !start) return;
    const { x, y } = target.position();
    const [right, down] = [x - start.x, y - start.y];
    const { nodes, from } = company;
    cy.batch(() => {
      for (const node of nodes) {
        const at = from.get(node.id());
        if (at) node.position({ x: at.x + right, y: at.y + down });
      }
    });
  };
  const end = ({ target }: EventObject): void => {
    const nodes = [target as NodeSingular, ...(company?.nodes ?? [])];
    moved(Object.fromEntries(nodes.map((node) => [node.id(), { ...node.position() }])));
    company = undefined;
  };
  cy.on('grab', 'node', begin);
  cy.on('drag', 'node', follow);
  cy.on('dragfree', 'node', end);
}
