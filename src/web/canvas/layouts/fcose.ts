import cytoscape from 'cytoscape';
import fcose from 'cytoscape-fcose';
import type { Extents, Point } from '../geometry.ts';
import { degreesOf, type LayoutInput } from './layout-input.ts';
import { seedOf, withSeededRandom } from './seeded-random.ts';

cytoscape.use(fcose);

/** From the centre of a node to the middle of its box, which its label moves away from there. */
const toBoxMiddle = ({ left, right, top, bottom }: Extents): Point => ({
  x: (right - left) / 2,
  y: (bottom - top) / 2,
});

/** Its type is inferred: the declared options of fcose do not fit those of cytoscape to the letter. */
const settings = (input: LayoutInput) => {
  const degree = degreesOf(input);
  const degreeOf = (id: string) => degree(Number(id));
  const fixed = input.nodes.flatMap(({ fixed: at, extents }, i) => {
    if (!at) return [];
    const { x, y } = toBoxMiddle(extents);
    return [{ nodeId: String(i), position: { x: at.x + x, y: at.y + y } }];
  });
  return {
    name: 'fcose',
    quality: 'proof',
    randomize: true,
    animate: false,
    fit: false,
    packComponents: false,
    nodeSeparation: 90,
    // A hub needs long edges to have room for all of its neighbours; what hangs on one of them sits close.
    idealEdgeLength: (edge) => {
      const ends = [degreeOf(edge.source().id()), degreeOf(edge.target().id())];
      return 46 + 10 * Math.min(6, Math.min(...ends)) + 6 * Math.min(14, Math.max(...ends));
    },
    nodeRepulsion: (node) => 6000 + 1500 * Math.min(12, degreeOf(node.id())),
    edgeElasticity: () => 0.45,
    gravity: 0.2,
    gravityRange: 3.8,
    numIter: 2500,
    tilingPaddingVertical: 24,
    tilingPaddingHorizontal: 24,
    ...(fixed.length > 0 && { fixedNodeConstraint: fixed }),
  } satisfies fcose.FcoseLayoutOptions;
};

/** A cytoscape without a screen, whose nodes are as large as ours with their labels. */
const headlessGraph = ({ nodes, edges }: LayoutInput): cytoscape.Core =>
  cytoscape({
    headless: true,
    styleEnabled: true,
    style: [
      {
        selector: 'node',
        style: { width: 'data(width)', height: 'data(height)', 'border-width': 0, padding: '0' },
      },
    ],
    elements: {
      nodes: nodes.map(({ extents }, i) => ({
        data: {
          id: String(i),
          width: extents.left + extents.right,
          height: extents.top + extents.bottom,
        },
      })),
      // A loop pulls nothing anywhere, and fcose would place the other nodes otherwise because of it.
      edges: edges
        .filter(([from, to]) => from !== to)
        .map(([from, to], i) => ({ data: { id: `e${i}`, source: String(from), target: String(to) } })),
    },
  });

/**
 * The force-directed layout fCoSE (Balci and Dogrusoz 2022), on node sizes that include the labels, around
 * the fixed nodes. The same input and attempt give the same points. For up to some 500 nodes: more take
 * tens of seconds.
 * @param attempt changes the seed, to get another drawing of the same graph
 */
export function fcosePoints(input: LayoutInput, attempt = 0): Point[] {
  const cy = headlessGraph(input);
  try {
    withSeededRandom(seedOf(input.nodes) + attempt, () => cy.layout(settings(input)).run());
    return input.nodes.map(({ extents }, i) => {
      const middle = cy.getElementById(String(i)).position();
      const { x, y } = toBoxMiddle(extents);
      return { x: middle.x - x, y: middle.y - y };
    });
  } finally {
    cy.destroy();
  }
}
