import { iconPaths } from '../../icons/icon-paths.ts';
import type { SceneNode } from '../../picture/scene.ts';
import { BORDER_WIDTH, DOUBLE_BORDER_GAP, nodeSizeOf, SHAPE_GEOMETRY } from '../node-shapes.ts';
import { mix, type Tokens } from '../tokens.ts';
import type { Mark, PathMark } from './mark.ts';
import { ellipsePath, nodeOutline } from './node-outline.ts';

/** How a node looks: what of a scene's node is drawn by the node itself. */
export type NodeLook = Pick<
  SceneNode,
  'hue' | 'shape' | 'icon' | 'border' | 'dashed' | 'size' | 'selected' | 'faded'
>;

/** The stroke of an icon and the dashes of what is only foretold, in model pixels. */
const ICON_STROKE = 1.6;
const FORETOLD_DASH: readonly number[] = [5, 3.5];
/** The ring around a selected node. */
const RING = { width: 2.5, offset: 2 };

/** The border, if it has one; of a double one the inner line, which shows on the fill of a selected node. */
function border(node: NodeLook, colour: string, innerColour: string): PathMark[] {
  const { shape, size, border: kind, dashed, selected } = node;
  if (kind === 'none') return [];
  const outline: PathMark = {
    ...{ is: 'path', d: nodeOutline(shape, size), stroke: colour, width: BORDER_WIDTH },
    ...(dashed && !selected && { dash: FORETOLD_DASH }),
  };
  if (kind !== 'double') return [outline];
  const { width, height } = nodeSizeOf(shape, size);
  const inset = BORDER_WIDTH / 2 + DOUBLE_BORDER_GAP;
  const inner =
    shape === 'ellipse'
      ? ellipsePath(width / 2 - inset, height / 2 - inset)
      : nodeOutline(shape, size, -inset);
  return [outline, { ...outline, d: inner, stroke: innerColour }];
}

function icon({ shape, size, icon: name, border: double }: NodeLook, colour: string): Mark {
  const side = SHAPE_GEOMETRY[shape].icon * size * (double === 'double' ? 0.9 : 1);
  const scale = side / 24;
  const look = { is: 'path', stroke: colour, width: ICON_STROKE / scale, cap: 'round' } as const;
  return {
    ...{ is: 'group', at: { x: -side / 2, y: -side / 2 }, scale },
    marks: iconPaths(name).map((d) => ({ ...look, d })),
  };
}

/** The marks of a node around 0, 0, in model pixels. */
export function nodeMarks(node: NodeLook, tokens: Tokens): Mark[] {
  const hue = tokens.hues[node.hue];
  const plain = node.dashed ? tokens.paper : mix(hue, tokens.paper, tokens.tint);
  const inside = node.selected ? tokens.paper : hue;
  const ring: PathMark = {
    ...{ is: 'path', d: nodeOutline(node.shape, node.size, RING.offset + RING.width / 2) },
    ...{ stroke: tokens.accent, width: RING.width },
  };
  return [
    ...(node.selected ? [ring] : []),
    { is: 'path', d: nodeOutline(node.shape, node.size), fill: node.selected ? hue : plain },
    ...border(node, hue, inside),
    icon(node, inside),
  ];
}
