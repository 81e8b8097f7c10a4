import type { ChainLink } from '../../../graph/chain.ts';
import { crossingsOf, type Steps } from './layers.ts';
import { ordered } from './order.ts';
import { stacked } from './stack.ts';

/** A thing to be placed: its layer, and its height in pixels. */
export interface Box {
  id: string;
  layer: number;
  height: number;
}

/** Where everything lies. Pixels from the upper edge. */
export interface Layering {
  /** The middle of each box. */
  middles: ReadonlyMap<string, number>;
  /**
   * For each link, in their order, the heights at which it goes: at its beginning, through each layer between, at its
   * end. Between two layers it may bend; through a layer it is level, where nothing else is.
   */
  routes: readonly (readonly number[])[];
  height: number;
  crossings: number;
}

/** Pixels that stay free between two boxes, and the height that a line takes where it goes through a layer. */
const GAP = 14;
const THROUGH = 10;
const ROUNDS = 8;

interface Placed {
  layers: string[][];
  heights: Map<string, number>;
  steps: Steps;
  /** By link, the ids on its way from layer to layer. */
  ways: string[][];
}

/** Long links are cut into steps from layer to layer: what stands for them in between takes part in the order. */
function cut(boxes: readonly Box[], links: readonly Pick<ChainLink, 'from' | 'to'>[]): Placed {
  const layerOf = new Map(boxes.map(({ id, layer }) => [id, layer]));
  const layers: string[][] = [];
  const put = (id: string, layer: number): void => {
    (layers[layer] ??= []).push(id);
  };
  const heights = new Map(boxes.map(({ id, height }) => [id, height]));
  const [right, left] = [new Map<string, string[]>(), new Map<string, string[]>()];
  const join = (map: Map<string, string[]>, a: string, b: string) => map.set(a, [...(map.get(a) ?? []), b]);
  for (const { id, layer } of boxes) put(id, layer);
  const ways = links.map(({ from, to }, link) => {
    const [begin = 0, end = 0] = [layerOf.get(from), layerOf.get(to)];
    const between = Array.from(
      { length: Math.max(0, end - begin - 1) },
      (_, at) => `${link}→${begin + 1 + at}`,
    );
    between.forEach((id, at) => (put(id, begin + 1 + at), heights.set(id, THROUGH)));
    const way = [from, ...between, to];
    way.slice(1).forEach((id, at) => (join(right, way[at] ?? '', id), join(left, id, way[at] ?? '')));
    return way;
  });
  return { layers: Array.from(layers, (layer) => layer ?? []), heights, steps: { right, left }, ways };
}

const mean = (values: readonly number[]): number =>
  values.reduce((sum, value) => sum + value, 0) / values.length;

/** Heights that follow the neighbours, round by round from either side, without overlaps. */
function levelled(order: readonly (readonly string[])[], { heights, steps }: Placed): Map<string, number> {
  const middles = new Map<string, number>();
  const stack = (layer: readonly string[], wish: (id: string) => number): void => {
    const items = layer.map((id) => ({ wish: wish(id), height: heights.get(id) ?? 0 }));
    stacked(items, GAP).forEach((middle, at) => middles.set(layer[at] ?? '', middle));
  };
  for (const layer of order) stack(layer, () => 0);
  for (let round = 0; round < ROUNDS; round++) {
    const back = round % 2 === 1;
    for (const layer of back ? [...order].reverse() : order) {
      const joined = back ? steps.right : steps.left;
      stack(layer, (id) => {
        const beside = (joined.get(id) ?? []).flatMap((other) => middles.get(other) ?? []);
        return beside.length > 0 ? mean(beside) : (middles.get(id) ?? 0);
      });
    }
  }
  return middles;
}

/**
 * A layered drawing: boxes in the columns of their layers, ordered for few crossings, each as level with its
 * neighbours as room allows. No line goes through a box: between columns there is nothing, and in a column a line
 * that goes on has a place of its own.
 */
export function layered(boxes: readonly Box[], links: readonly Pick<ChainLink, 'from' | 'to'>[]): Layering {
  const placed = cut(boxes, links);
  const order = ordered(placed.layers, placed.steps);
  const middles = levelled(order, placed);
  const half = (id: string) => (placed.heights.get(id) ?? 0) / 2;
  const top = Math.min(0, ...[...middles].map(([id, middle]) => middle - half(id)));
  const at = (id: string): number => (middles.get(id) ?? 0) - top;
  const height = Math.max(0, ...[...middles.keys()].map((id) => at(id) + half(id)));
  return {
    middles: new Map(boxes.map(({ id }) => [id, at(id)])),
    routes: placed.ways.map((way) => way.map(at)),
    height,
    crossings: crossingsOf(order, placed.steps),
  };
}
