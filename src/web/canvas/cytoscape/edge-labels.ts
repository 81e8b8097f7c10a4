import type { Core } from 'cytoscape';
import type { Scene, SceneEdge } from '../../picture/scene.ts';
import { strokeOf } from '../edge-strokes.ts';
import { middleAlong, type EdgeRoutes } from '../edges/edge-curve.ts';
import { boxAround, overlapArea, type Point } from '../geometry.ts';
import { labelBox } from '../labels/candidate-positions.ts';
import { fontOf } from '../labels/fonts.ts';
import type { Labelling } from '../labels/labelling.ts';
import { bodyBoxes } from '../labels/label-cost.ts';
import type { PaintedEdgeLabel } from '../paint/paint-labels.ts';
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

/** The candidate positions of an edge's label: below the middle of the edge, and above it. */
function candidatesOf(curve: readonly Point[], width: number, disputed: boolean): Point[] {
  const { at: middle, direction } = middleAlong(curve);
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

/** How much of labels and nodes a label at a position would cover, in square pixels. */
function coveredArea(at: Point, width: number, { scene, labelling, cy }: EdgeLabelSources): number {
  const half = { left: width / 2, right: width / 2, top: LABEL_HEIGHT / 2, bottom: LABEL_HEIGHT / 2 };
  const label = boxAround(at, half);
  return scene.nodes.reduce((sum, { id }) => {
    const drawn = labelling.drawn(id, cy.zoom());
    const boxes = drawn ? [...bodyBoxes(drawn), labelBox(drawn, drawn.position)] : [];
    return sum + boxes.reduce((all, box) => all + overlapArea(box, label), 0);
  }, 0);
}

/** The label of an edge, on the side on which it covers less; none for an edge that is not drawn. */
export function edgeLabelsOf(edge: SceneEdge, sources: EdgeLabelSources): PaintedEdgeLabel[] {
  const { cy, scene, labelling, routes, tokens } = sources;
  const element = cy.getElementById(edge.id);
  if (element.empty() || !edge.label) return [];
  const font = fontOf('line', scene.lang, scene.lang);
  const width = labelling.textWidth(edge.label, font);
  const disputed = edge.line.status === 'disputed';
  const candidates = element.isLoop()
    ? [beyond(element.source().position(), element.midpoint(), { width, disputed })]
    : candidatesOf(drawnCurve(element, routes), width, disputed);
  const [best] = candidates
    .map((at) => ({ at, covered: coveredArea(at, width, sources) }))
    .sort((a, b) => a.covered - b.covered);
  if (!best) return [];
  return [{ text: edge.label, font, colour: strokeOf(edge.line, tokens).colour, at: best.at }];
}
