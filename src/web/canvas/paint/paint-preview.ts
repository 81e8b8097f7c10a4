import type { Scene } from '../../explorer/scene.ts';
import type { Point } from '../geometry.ts';
import type { Tokens } from '../tokens.ts';
import type { View } from '../viewport.ts';

/** Radius of a dot and width of a line, on the screen. */
const DOT = 3.5;
const LINE = 0.75;

/** A picture whose nodes are still on their way. */
export interface Sketch {
  scene: Scene;
  places: ReadonlyMap<string, Point>;
}

/** Nodes as dots in their colours, and lines: as little as shows where a large picture is going. */
export function paintSketch(
  context: CanvasRenderingContext2D,
  { scene, places }: Sketch,
  { tokens, view: { zoom, pan } }: { tokens: Tokens; view: View },
): void {
  const on = ({ x, y }: Point): [number, number] => [x * zoom + pan.x, y * zoom + pan.y];
  context.beginPath();
  for (const { from, to } of scene.edges) {
    const [a, b] = [places.get(from), places.get(to)];
    if (!a || !b) continue;
    context.moveTo(...on(a));
    context.lineTo(...on(b));
  }
  context.lineWidth = LINE;
  context.strokeStyle = tokens.rule2;
  context.stroke();
  for (const { id, hue } of scene.nodes) {
    const at = places.get(id);
    if (!at) continue;
    context.beginPath();
    context.arc(...on(at), DOT, 0, 2 * Math.PI);
    context.fillStyle = tokens.hues[hue];
    context.fill();
  }
}
