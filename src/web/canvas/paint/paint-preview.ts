import type { Scene } from '../../picture/scene.ts';
import type { NodePositions, Point } from '../geometry.ts';
import type { Tokens } from '../tokens.ts';
import type { Transform } from '../viewport.ts';

/** Radius of a node and width of an edge, in screen pixels. */
const NODE_RADIUS = 3.5;
const EDGE_WIDTH = 0.75;

/** A scene with the intermediate positions of a layout that is still running. */
export interface Preview {
  scene: Scene;
  positions: NodePositions;
  /** The nodes that are drawn already: only the others are painted, without edges, which would cover names. */
  drawn?: NodePositions;
}

/** Paint nodes as dots in their colours, and edges: enough to watch where a large drawing is going. */
export function paintPreview(
  context: CanvasRenderingContext2D,
  { scene, positions, drawn }: Preview,
  { tokens, transform: { zoom, pan } }: { tokens: Tokens; transform: Transform },
): void {
  const onScreen = ({ x, y }: Point): [number, number] => [x * zoom + pan.x, y * zoom + pan.y];
  context.beginPath();
  for (const { from, to } of drawn ? [] : scene.edges) {
    const [a, b] = [positions.get(from), positions.get(to)];
    if (!a || !b) continue;
    context.moveTo(...onScreen(a));
    context.lineTo(...onScreen(b));
  }
  context.lineWidth = EDGE_WIDTH;
  context.strokeStyle = tokens.rule2;
  context.stroke();
  for (const { id, hue } of scene.nodes) {
    const at = positions.get(id);
    if (!at || drawn?.has(id)) continue;
    context.beginPath();
    context.arc(...onScreen(at), NODE_RADIUS, 0, 2 * Math.PI);
    context.fillStyle = tokens.hues[hue];
    context.fill();
  }
}
