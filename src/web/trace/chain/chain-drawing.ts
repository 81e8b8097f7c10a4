import type { Chain, ChainColumn, ChainLink, ChainNode } from '../../../graph/chain.ts';
import { layered } from './layered.ts';

/** A box of the drawing in pixels, from its upper left corner. */
export interface DrawnNode {
  node: ChainNode;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of the drawing as the path of an SVG, and where the marker of a citation stands. */
export interface DrawnLink {
  link: ChainLink;
  path: string;
  marker: { x: number; y: number };
}

export interface ChainDrawing {
  nodes: DrawnNode[];
  links: DrawnLink[];
  /** Heads of the columns: what the first box of each layer is. */
  heads: { column: ChainColumn; x: number }[];
  width: number;
  height: number;
  crossings: number;
}

/** Height of a box by what it holds, in pixels. */
const HEIGHTS: Record<ChainColumn, number> = {
  claim: 78,
  document: 80,
  primary: 80,
  author: 34,
  publisher: 62,
  owner: 62,
};

/** How wide a layer of a kind may be at least and at most, and the room behind it, where lines bend. */
const WIDTHS: Record<ChainColumn, readonly [least: number, most: number]> = {
  claim: [124, 200],
  document: [118, 200],
  primary: [110, 180],
  author: [88, 140],
  publisher: [114, 160],
  owner: [92, 130],
};
const AFTER: Record<ChainColumn, number> = {
  claim: 64,
  document: 36,
  primary: 34,
  author: 30,
  publisher: 34,
  owner: 28,
};

/** From the layers and the room for them: the left edge and the width of each. */
function columnsIn(columns: readonly ChainColumn[], room: number): { x: number; width: number }[] {
  const gaps = columns.slice(0, -1).reduce((sum, column) => sum + AFTER[column], 0);
  const least = columns.reduce((sum, column) => sum + WIDTHS[column][0], 0);
  const more = columns.reduce((sum, column) => sum + WIDTHS[column][1] - WIDTHS[column][0], 0);
  const share = Math.max(0, Math.min(1, (room - gaps - least) / Math.max(1, more)));
  let x = 0;
  return columns.map((column) => {
    const [low, high] = WIDTHS[column];
    const width = Math.round(low + share * (high - low));
    const at = { x, width };
    x += width + AFTER[column];
    return at;
  });
}

interface Rails {
  columns: readonly { x: number; width: number }[];
  layerOf: ReadonlyMap<string, number>;
}

/** Level through a column, bent between two. */
function pathOf(
  { from, to }: ChainLink,
  heights: readonly number[],
  { columns, layerOf }: Rails,
): DrawnLink['path'] {
  const begin = layerOf.get(from) ?? 0;
  const edge = (layer: number, right: boolean): number => {
    const column = columns[layer] ?? { x: 0, width: 0 };
    return right ? column.x + column.width : column.x;
  };
  const parts = [`M${edge(begin, true)} ${heights[0] ?? 0}`];
  heights.slice(1).forEach((y, step) => {
    const [x0, x1] = [edge(begin + step, true), edge(begin + step + 1, false)];
    const middle = (x0 + x1) / 2;
    parts.push(`C${middle} ${heights[step] ?? 0} ${middle} ${y} ${x1} ${y}`);
    const goesOn = begin + step + 1 !== layerOf.get(to);
    if (goesOn) parts.push(`H${edge(begin + step + 1, true)}`);
  });
  return parts.join(' ');
}

/** The drawing of a chain, for a room of so many pixels in width; where that is too little it is wider. */
export function drawingOf({ nodes, links }: Chain, room: number): ChainDrawing {
  const layerOf = new Map(nodes.map(({ id, layer }) => [id, layer]));
  const depth = Math.max(-1, ...nodes.map(({ layer }) => layer)) + 1;
  const kinds = Array.from(
    { length: depth },
    (_, layer) => nodes.find((node) => node.layer === layer)?.column ?? 'document',
  );
  const columns = columnsIn(kinds, room);
  const boxes = nodes.map(({ id, layer, column }) => ({ id, layer, height: HEIGHTS[column] }));
  const drawn = links.filter(({ from, to }) => layerOf.has(from) && layerOf.has(to));
  const { middles, routes, height, crossings } = layered(boxes, drawn);
  const last = columns.at(-1);
  return {
    nodes: nodes.map((node) => {
      const { x, width } = columns[node.layer] ?? { x: 0, width: 0 };
      const own = HEIGHTS[node.column];
      return { node, x, width, height: own, y: (middles.get(node.id) ?? 0) - own / 2 };
    }),
    links: drawn.map((link, at) => {
      const heights = routes[at] ?? [];
      // Where the line arrives: all claims that cite one document have the same marker there.
      const next = columns[(layerOf.get(link.from) ?? 0) + 1] ?? { x: 0, width: 0 };
      const marker = { x: next.x - 20, y: heights[1] ?? 0 };
      return { link, path: pathOf(link, heights, { columns, layerOf }), marker };
    }),
    heads: kinds.map((column, layer) => ({ column, x: columns[layer]?.x ?? 0 })),
    width: last ? last.x + last.width : 0,
    height,
    crossings,
  };
}
