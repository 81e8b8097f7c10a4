import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Point, Reach } from '../geometry.ts';
import { neighboursOf, type LayoutJob } from './layout-input.ts';
import { hash, withSeed } from './seeded-random.ts';

cytoscape.use(fcose);

/** The engine knows centres of boxes; a node is not in the middle of the box of itself and its label. */
const centreOfBox = ({ x, y }: Point, { left, right, top, bottom }: Reach): Point => ({
  x: x + (right - left) / 2,
  y: y + (bottom - top) / 2,
});

/** Inferred on purpose: the declared options of the engine do not fit those of cytoscape to the letter. */
const settings = (job: LayoutJob) => {
  const neighbours = neighboursOf(job);
  const degree = (id: string) => neighbours[Number(id)]?.size ?? 0;
  const fixed = job.nodes.flatMap(({ at, reach }, i) =>
    at ? [{ nodeId: String(i), position: centreOfBox(at, reach) }] : [],
  );
  return {
    name: 'fcose',
    quality: 'proof',
    randomize: true,
    animate: false,
    fit: false,
    packComponents: false,
    nodeSeparation: 90,
    // A hub needs long spokes to seat everybody around it; what hangs on a spoke sits close.
    idealEdgeLength: (edge) => {
      const ends = [degree(edge.source().id()), degree(edge.target().id())];
      return 46 + 10 * Math.min(6, Math.min(...ends)) + 6 * Math.min(14, Math.max(...ends));
    },
    nodeRepulsion: (node) => 6000 + 1500 * Math.min(12, degree(node.id())),
    edgeElasticity: () => 0.45,
    gravity: 0.2,
    gravityRange: 3.8,
    numIter: 2500,
    tilingPaddingVertical: 24,
    tilingPaddingHorizontal: 24,
    ...(fixed.length > 0 && { fixedNodeConstraint: fixed }),
  } satisfies fcose.FcoseLayoutOptions;
};

/**
 * fCoSE (Balci and Dogrusoz 2022) on sizes that include the labels, around the nodes that have a place.
 * The same job and attempt give the same places. For up to some 500 nodes: more take tens of seconds.
 */
export function fcosePlaces(job: LayoutJob, attempt = 0): Point[] {
  const cy = cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      {
        selector: 'node',
        style: { width: 'data(width)', height: 'data(height)', 'border-width': 0, padding: '0' },
      },
    ],
    elements: {
      nodes: job.nodes.map(({ reach }, i) => ({
        data: { id: String(i), width: reach.left + reach.right, height: reach.top + reach.bottom },
      })),
      edges: job.links.map(([from, to], i) => ({
        data: { id: `e${i}`, source: String(from), target: String(to) },
      })),
    },
  });
  try {
    const seed = hash(job.nodes.map((node) => node.id).join('\n')) + attempt;
    withSeed(seed, () => cy.layout(settings(job)).run());
    return job.nodes.map(({ reach }, i) => {
      const centre = cy.getElementById(String(i)).position();
      return { x: centre.x + (reach.left - reach.right) / 2, y: centre.y + (reach.top - reach.bottom) / 2 };
    });
  } finally {
    cy.destroy();
  }
}
