import { groupBy } from '../../../graph/collections.ts';
import type { Scene, SceneEdge, SceneNode } from '../../picture/scene.ts';
import { countedLines } from '../counted-lines.ts';
import { BUNDLE_STEP } from '../edge-strokes.ts';
import {
  boxAround,
  extentsOf,
  inflated,
  overlapArea,
  type Box,
  type HalfSize,
  type NodePositions,
  type Point,
} from '../geometry.ts';
import { marksOf } from '../labels/marks.ts';
import { nodeSizeOf } from '../node-shapes.ts';
import { clippedLength, type Segment } from '../segments.ts';
import { loopShapesAround, type Around } from './loop-directions.ts';
import { loopBoxes, loopShape, type LoopShape } from './loop-shape.ts';

/** The shapes of loops by the id of their edge. */
export type LoopShapes = ReadonlyMap<string, LoopShape>;

/** Space that other nodes keep around themselves, and an ample width of a digit on a badge; in model pixels. */
const NODE_GAP = 5;
const DIGIT_WIDTH = 8;

/** The loops of a scene by the id of their node, in the order of the scene. */
const loopsIn = ({ edges }: Pick<Scene, 'edges'>): Map<string, SceneEdge[]> =>
  groupBy(
    edges.filter(({ from, to }) => from === to),
    ({ from }) => from,
  );

const halfSizeOf = ({ shape, size }: SceneNode): HalfSize => {
  const { width, height } = nodeSizeOf(shape, size);
  return { width: width / 2, height: height / 2 };
};

/** A node as it is with nothing around but its marks. */
function aloneOf(node: SceneNode): Around {
  const halfSize = halfSizeOf(node);
  const { badge, pin } = marksOf(node, halfSize, { digitWidth: DIGIT_WIDTH, scale: 1 });
  return { halfSize, lines: [], boxes: [badge, pin].flatMap((box) => box ?? []), segments: [] };
}

/** A line between two nodes, and their ids. */
interface Line extends Segment {
  ends: readonly string[];
}

const linesIn = (scene: Scene, positions: NodePositions): Line[] =>
  countedLines(scene).flatMap(({ from: a, to: b }) => {
    const [from, to] = [positions.get(a), positions.get(b)];
    return from && to && a !== b ? [{ from, to, ends: [a, b] }] : [];
  });

const minus = (a: Point, b: Point): Point => ({ x: a.x - b.x, y: a.y - b.y });

interface Drawn {
  scene: Scene;
  positions: NodePositions;
  lines: readonly Line[];
}

/** The other nodes whose shapes come near, as boxes relative to a point. */
const bodiesNear = (id: string, at: Point, { near, drawn }: { near: Box; drawn: Drawn }): Box[] =>
  drawn.scene.nodes.flatMap((other) => {
    const there = drawn.positions.get(other.id);
    if (!there || other.id === id) return [];
    const body = inflated(boxAround(minus(there, at), extentsOf(halfSizeOf(other))), NODE_GAP);
    return overlapArea(body, near) > 0 ? [body] : [];
  });

/** In which directions lines leave the origin for their other ends: several to one end are fanned out. */
function directionsOf(ends: readonly Point[]): number[] {
  const bundles = groupBy(ends, ({ x, y }) => `${x} ${y}`);
  return [...bundles.values()].flatMap((bundle) =>
    bundle.map(({ x, y }, k) => {
      const aside = (k - (bundle.length - 1) / 2) * BUNDLE_STEP;
      return Math.atan2(y, x) + Math.atan2(aside, Math.hypot(x, y) / 2);
    }),
  );
}

/** A node with what is around it as far as its loops may reach. */
function placedOf(node: SceneNode, at: Point, { reach, drawn }: { reach: number; drawn: Drawn }): Around {
  const alone = aloneOf(node);
  const near = boxAround({ x: 0, y: 0 }, extentsOf({ width: reach, height: reach }));
  const lines = drawn.lines.map(({ from, to, ends }) => ({ ends, from: minus(from, at), to: minus(to, at) }));
  return {
    ...alone,
    lines: directionsOf(
      lines.flatMap(({ from, to, ends: [a, b] }) => (a === node.id ? to : b === node.id ? from : [])),
    ),
    boxes: [...alone.boxes, ...bodiesNear(node.id, at, { near, drawn })],
    segments: lines.filter((line) => !line.ends.includes(node.id) && clippedLength(line, near) > 0),
  };
}

/** How the loops of a scene are drawn where its nodes stand. The same scene gives the same shapes. */
export function placeLoops(scene: Scene, positions: NodePositions): LoopShapes {
  const loops = loopsIn(scene);
  if (loops.size === 0) return new Map();
  const drawn = { scene, positions, lines: linesIn(scene, positions) };
  const shapes = scene.nodes.flatMap((node) => {
    const [own = [], at] = [loops.get(node.id), positions.get(node.id)];
    if (!at || own.length === 0) return [];
    const { reach } = loopShape(0, halfSizeOf(node), own.length - 1);
    const found = loopShapesAround(placedOf(node, at, { reach, drawn }), own.length);
    return found.map((shape, k) => [own[k]?.id ?? '', shape] as const);
  });
  return new Map(shapes);
}

/** What the loops of each node cover, by its id, relative to its centre. */
export function loopBoxesOf(scene: Pick<Scene, 'edges'>, shapes: LoopShapes): Map<string, Box[]> {
  const boxesOf = (loops: SceneEdge[]): Box[] =>
    loops.flatMap(({ id }) => {
      const shape = shapes.get(id);
      return shape ? loopBoxes(shape) : [];
    });
  return new Map([...loopsIn(scene)].map(([id, loops]) => [id, boxesOf(loops)]));
}

/** The same before anybody knows where the nodes stand: as if nothing were around them. */
export function assumedLoopBoxes(scene: Scene): Map<string, Box[]> {
  const nodes = new Map(scene.nodes.map((node) => [node.id, node]));
  return new Map(
    [...loopsIn(scene)].flatMap(([id, loops]) => {
      const node = nodes.get(id);
      return node ? [[id, loopShapesAround(aloneOf(node), loops.length).flatMap(loopBoxes)]] : [];
    }),
  );
}
