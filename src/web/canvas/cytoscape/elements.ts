import type { EdgeDefinition, NodeDefinition } from 'cytoscape';
import type { SceneEdge, SceneNode } from '../../explorer/scene.ts';
import type { Point } from '../geometry.ts';
import { BORDER, extentOf, FORMS } from '../node-shapes.ts';

/** Classes that the style sheet knows; each mirrors a flag of the scene, `hover` is the canvas' own. */
const nodeClasses = (node: SceneNode): string[] => [
  ...(node.border === 'double' ? ['double'] : []),
  ...(node.dashed ? ['dashed'] : []),
  ...(node.selected ? ['selected'] : []),
  ...(node.faded ? ['faded'] : []),
];

const edgeClasses = (edge: SceneEdge): string[] => [
  ...(edge.arrow ? ['arrow'] : []),
  ...(edge.selected ? ['selected'] : []),
  ...(edge.faded ? ['faded'] : []),
];

/** What cytoscape is given of a node: a copy of what the style sheet needs and nothing else. */
export function nodeElement(node: SceneNode, position: Point): NodeDefinition {
  const { width, height } = extentOf(node.shape, node.size);
  const form = FORMS[node.shape];
  return {
    group: 'nodes',
    data: {
      id: node.id,
      hue: node.hue,
      shape: node.shape,
      icon: node.icon,
      width,
      height,
      corner: (form.corner ?? 0) * node.size,
      side: Math.min(width, height) + BORDER,
      iconSide: form.icon * node.size * (node.border === 'double' ? 0.9 : 1),
    },
    classes: nodeClasses(node),
    position: { ...position },
  };
}

export const edgeElement = (edge: SceneEdge): EdgeDefinition => ({
  group: 'edges',
  data: { id: edge.id, source: edge.from, target: edge.to, line: edge.line },
  classes: edgeClasses(edge),
});
