import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { SceneEdge, SceneNode } from '../../picture/scene.ts';
import { isHardlyDrawn } from '../edge-strokes.ts';
import type { Point } from '../geometry.ts';
import type { LoopShape } from '../loops/loop-shape.ts';
import { BORDER_WIDTH, nodeSizeOf, SHAPE_GEOMETRY } from '../node-shapes.ts';

/** Classes that the style sheet knows; each mirrors a flag of the scene. */
const nodeClasses = (node: SceneNode, atSelected: boolean): string[] => [
  ...(node.border === 'double' ? ['double'] : []),
  ...(node.border === 'none' ? ['borderless'] : []),
  ...(node.dashed ? ['dashed'] : []),
  ...(atSelected ? ['at-selected'] : []),
  ...(node.selected ? ['selected'] : []),
  ...(node.faded ? ['faded'] : []),
];

/** How a node is drawn besides what the scene says of it. */
interface NodeDrawing {
  /** At an end of a line that is selected. */
  atSelected?: boolean;
}

/** How an edge is drawn besides what the scene says of it. */
interface EdgeDrawing {
  shape?: LoopShape | undefined;
  /** One of many, that nobody has chosen. */
  resting?: boolean;
}

const edgeClasses = (edge: SceneEdge, resting: boolean): string[] => [
  ...(edge.arrow ? ['arrow'] : []),
  ...(edge.selected ? ['selected'] : []),
  ...(edge.faded ? ['faded'] : []),
  ...(isHardlyDrawn(edge) ? ['off'] : []),
  ...(edge.onPath ? ['path'] : []),
  ...(resting && !edge.selected && !edge.onPath ? ['resting'] : []),
];

/** A node as cytoscape takes it: a copy of what the style sheet needs, and nothing else of the scene. */
export function nodeElement(
  node: SceneNode,
  position: Point,
  { atSelected = false }: NodeDrawing = {},
): NodeDefinition {
  const { width, height } = nodeSizeOf(node.shape, node.size);
  const geometry = SHAPE_GEOMETRY[node.shape];
  return {
    group: 'nodes',
    data: {
      id: node.id,
      hue: node.hue,
      shape: node.shape,
      icon: node.icon,
      width,
      height,
      corner: (geometry.corner ?? 0) * node.size,
      side: Math.min(width, height) + BORDER_WIDTH,
      iconSide: geometry.icon * node.size * (node.border === 'double' ? 0.9 : 1),
    },
    classes: nodeClasses(node, atSelected),
    position: { ...position },
  };
}

/** An edge as cytoscape takes it; both of its ends have to be there already. */
export const edgeElement = (
  edge: SceneEdge,
  { shape, resting = false }: EdgeDrawing = {},
): EdgeDefinition => ({
  group: 'edges',
  data: {
    ...{ id: edge.id, source: edge.from, target: edge.to, ...edge.line },
    ...(shape && loopData(shape)),
  },
  classes: edgeClasses(edge, resting),
});

/** A loop in the terms of cytoscape, which counts directions from the top and control points in steps of 1.4. */
export const loopData = ({ direction, sweep, reach }: LoopShape) => ({
  loopDirection: direction + Math.PI / 2,
  loopSweep: sweep,
  loopStep: reach / 1.4,
});
