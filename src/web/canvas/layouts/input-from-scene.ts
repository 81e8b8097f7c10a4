import { HUES } from '../../../graph/vocabulary.ts';
import type { Scene } from '../../picture/scene.ts';
import { countedLines } from '../counted-lines.ts';
import type { NodePositions, Point, Size } from '../geometry.ts';
import { extentsWithLabel, plannedSizes } from '../labels/footprint.ts';
import type { Labelling } from '../labels/labelling.ts';
import { assumedLoopBoxes } from '../loops/place-loops.ts';
import type { LayoutInput, PositionArray, VisibleView } from './layout-input.ts';

/** The column of every kind: kinds of one hue are of one family and share a column, in the order of the hues. */
function columnsOf({ nodes }: Scene): Map<string, number> {
  const hues = HUES.filter((hue) => nodes.some((node) => node.hue === hue));
  return new Map(nodes.map((node) => [node.kind, hues.indexOf(node.hue)]));
}

/** Lines that are not switched off, and all lines of a node that has no others: it stands near whom they lead to. */
function laidOutEdges(scene: Scene): Scene['edges'] {
  const held = new Set(countedLines(scene).flatMap(({ from, to }) => [from, to]));
  return scene.edges.filter(({ from, to, off }) => !off || !held.has(from) || !held.has(to));
}

/** Edges as pairs of indexes; those without both ends in the scene are left out. */
function edgesOf(scene: Scene): Pick<LayoutInput, 'edges' | 'disputedEdges'> {
  const index = new Map(scene.nodes.map((node, i) => [node.id, i]));
  const drawn = laidOutEdges(scene).flatMap(({ from, to, line }) => {
    const [a, b] = [index.get(from), index.get(to)];
    return a === undefined || b === undefined
      ? []
      : [{ ends: [a, b] as const, disputed: line.status === 'disputed' }];
  });
  return {
    edges: drawn.map(({ ends }) => ends),
    disputedEdges: drawn.flatMap(({ disputed }, i) => (disputed ? [i] : [])),
  };
}

interface LayoutCircumstances {
  labelling: Labelling;
  viewport: Size;
  relayout?: boolean;
  view?: VisibleView | undefined;
}

/**
 * What a layout is told of a scene.
 * @param fixed positions that the layout must keep
 * @param options.viewport size of the viewport to fill, in screen pixels at zoom 1
 * @param options.view what is seen of the drawing to which the others are added
 * @param options.relayout whether the other nodes are laid out anew, instead of added to what stands
 */
export function layoutInputOf(
  scene: Scene,
  fixed: NodePositions,
  { labelling, viewport, relayout = false, view }: LayoutCircumstances,
): LayoutInput {
  const columns = columnsOf(scene);
  const loops = assumedLoopBoxes(scene);
  return {
    nodes: scene.nodes.map((node) => {
      const at = fixed.get(node.id);
      const around = loops.get(node.id);
      const footprint = { ...labelling.footprint(node, scene), ...(around && { loops: around }) };
      const side = (at && labelling.sideOf(node.id)) ?? 'below';
      const extents = extentsWithLabel(plannedSizes(footprint, view?.zoom ?? 1), side);
      const column = columns.get(node.kind) ?? 0;
      return { id: node.id, extents, footprint, column, ...(at && { fixed: { ...at } }) };
    }),
    ...edgesOf(scene),
    ...(relayout && { relayout }),
    ...(view && { view }),
    ...viewport,
  };
}

/** The positions, by id, that a layout has found so far for those nodes of its input that had none. */
export function newPositions({ nodes }: LayoutInput, found: PositionArray): Map<string, Point> {
  return new Map(
    nodes.flatMap(({ id, fixed }, i) => {
      const [x = NaN, y = NaN] = found.slice(2 * i, 2 * i + 2);
      return fixed || Number.isNaN(x) ? [] : [[id, { x, y }] as const];
    }),
  );
}
