import type { Core, EdgeSingular } from 'cytoscape';
import type { Scene, SceneEdge } from '../../picture/scene.ts';
import { strokeOf } from '../edge-strokes.ts';
import { piecesOf, pointAlong, type EdgeRoutes } from '../edges/edge-curve.ts';
import { boxAround, inflated, overlapArea, type Box, type Point } from '../geometry.ts';
import { labelBox } from '../labels/candidate-positions.ts';
import { fontOf } from '../labels/fonts.ts';
import type { Labelling } from '../labels/labelling.ts';
import { bodyBoxes } from '../labels/label-cost.ts';
import type { PaintedEdgeLabel } from '../paint/paint-labels.ts';
import { clippedLength, type Segment } from '../segments.ts';
import { drawnCurve } from './drawn-curve.ts';
import type { Tokens } from '../tokens.ts';

interface EdgeLabelSources {
  cy: Core;
  scene: Scene;
  labelling: Labelling;
  routes: EdgeRoutes;
  tokens: Tokens;
}

/** Distance of a label from its edge, and from the sign of a dispute; in model pixels, as is the height. */
const EDGE_GAP = 14;
const DISPUTE_SIGN_GAP = 24;
const LABEL_HEIGHT = 14;

/** Where along its edge a label may stand, what it had best first. */
const SHARES = [0.5, 0.62, 0.38, 0.74, 0.26];

/** The candidate positions of an edge's label: below the edge and above it, in its middle or nearer to an end. */
const candidatesOf = (curve: readonly Point[], width: number, disputed: boolean): Point[] =>
  SHARES.flatMap((share) => besideEdge(pointAlong(curve, share), width, disputed));

function besideEdge(
  { at: middle, direction }: ReturnType<typeof pointAlong>,
  width: number,
  disputed: boolean,
): Point[] {
  const [across, down] = [-direction.y, direction.x];
  const lower = down < 0 || (down === 0 && across < 0) ? -1 : 1;
  const away = (disputed ? DISPUTE_SIGN_GAP : EDGE_GAP) + (Math.abs(across) * width) / 2;
  return [lower, -lower].map((side) => ({
    x: middle.x + across * side * away,
    y: middle.y + down * side * away,
  }));
}

/** Where a label stands beyond the outermost point of a loop, seen from its node. */
function beyond(
  node: Point,
  outermost: Point,
  { width, disputed }: { width: number; disputed: boolean },
): Point {
  const length = Math.hypot(outermost.x - node.x, outermost.y - node.y) || 1;
  const [across, down] = [(outermost.x - node.x) / length, (outermost.y - node.y) / length];
  const away = (disputed ? DISPUTE_SIGN_GAP : EDGE_GAP) + (Math.abs(across) * width) / 2;
  return { x: outermost.x + across * away, y: outermost.y + down * away };
}

const boxOf = (at: Point, width: number): Box =>
  boxAround(at, { left: width / 2, right: width / 2, top: LABEL_HEIGHT / 2, bottom: LABEL_HEIGHT / 2 });

/** How much of labels and nodes a label would cover, in square pixels. */
function coveredArea(label: Box, { scene, labelling, cy }: EdgeLabelSources): number {
  return scene.nodes.reduce((sum, { id }) => {
    const drawn = labelling.placed.drawn(id, cy.zoom());
    const boxes = drawn ? [...bodyBoxes(drawn), labelBox(drawn, drawn.position)] : [];
    return sum + boxes.reduce((all, box) => all + overlapArea(box, label), 0);
  }, 0);
}

/** An edge with a label, as it is drawn. */
interface Labelled {
  edge: SceneEdge;
  element: EdgeSingular;
  curve: Segment[];
  width: number;
}

const candidatesFor = ({ edge, element, width }: Labelled, routes: EdgeRoutes): Point[] => {
  const disputed = edge.line.status === 'disputed';
  return element.isLoop()
    ? [beyond(element.source().position(), element.midpoint(), { width, disputed })]
    : candidatesOf(drawnCurve(element, routes), width, disputed);
};

/** How the other edges run that join the same two nodes. */
const neighboursOf = ({ element }: Labelled, routes: EdgeRoutes): Segment[] =>
  element
    .parallelEdges()
    .difference(element)
    .toArray()
    .flatMap((other) => piecesOf(drawnCurve(other as EdgeSingular, routes)));

/** How much a label would be taken for that of another edge: by as much of that edge as runs past it. */
const confusion = (label: Box, others: readonly Segment[]): number =>
  others.reduce((sum, piece) => sum + clippedLength(piece, inflated(label, EDGE_GAP)) * LABEL_HEIGHT, 0);

/**
 * The labels of edges, one after another, each where it covers least and is not taken for that of another; none for
 * an edge that is not drawn.
 */
export function edgeLabelsOf(edges: readonly SceneEdge[], sources: EdgeLabelSources): PaintedEdgeLabel[] {
  const { cy, scene, labelling, routes, tokens } = sources;
  const font = fontOf('line', scene.lang, scene.lang);
  const labelled = edges.flatMap((edge): Labelled[] => {
    const element = cy.getElementById(edge.id);
    if (element.empty() || !edge.label) return [];
    const curve = piecesOf(drawnCurve(element, routes));
    return [{ edge, element, curve, width: labelling.textWidth(edge.label, font) }];
  });
  const placed: Box[] = [];
  return labelled.flatMap((one) => {
    const others = [
      ...labelled.flatMap((other) => (other === one ? [] : other.curve)),
      ...neighboursOf(one, routes),
    ];
    const [best] = candidatesFor(one, routes)
      .map((at) => {
        const label = boxOf(at, one.width);
        const over = placed.reduce((sum, box) => sum + overlapArea(box, label), 0);
        return { at, label, cost: coveredArea(label, sources) + over + confusion(label, others) };
      })
      .sort((a, b) => a.cost - b.cost);
    if (!best) return [];
    placed.push(best.label);
    return [{ text: one.edge.label, font, colour: strokeOf(one.edge.line, tokens).colour, at: best.at }];
  });
}
