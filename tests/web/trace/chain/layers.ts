import fc from 'fast-check';
import type { Box } from '../../../../src/web/trace/chain/layered.ts';
import type { Steps } from '../../../../src/web/trace/chain/layers.ts';

/** Boxes in layers, and links between them that lead right. */
export interface Drawn {
  boxes: Box[];
  links: { from: string; to: string }[];
}

const id = (layer: number, place: number): string => `${layer}.${place}`;

/** Least and most: layers, boxes of one layer, links. */
interface Sizes {
  layers: readonly [least: number, most: number];
  boxes: readonly [least: number, most: number];
  links: readonly [least: number, most: number];
}

const between = ([minLength, maxLength]: readonly [number, number]) =>
  ({ minLength, maxLength, size: 'max' }) as const;

/** Layered graphs with links over one or several layers. */
const graphsOf = ({ layers: depth, boxes: width, links: count }: Sizes): fc.Arbitrary<Drawn> =>
  fc
    .record({
      layers: fc.array(fc.array(fc.integer({ min: 20, max: 90 }), between(width)), between(depth)),
      ends: fc.array(fc.tuple(fc.nat(99), fc.nat(99), fc.nat(99), fc.nat(99)), between(count)),
    })
    .map(({ layers, ends }) => {
      const boxes = layers.flatMap((heights, layer) =>
        heights.map((height, place): Box => ({ id: id(layer, place), layer, height })),
      );
      const at = (layer: number, place: number): string => {
        const row = layer % layers.length;
        return id(row, place % (layers[row]?.length ?? 1));
      };
      const links = ends.map(([a, b, c, d]) => ({ from: at(a, b), to: at(c, d) }));
      return { boxes, links: links.filter(({ from, to }) => Number(from[0]) < Number(to[0])) };
    });

/** Of any shape, the smallest ones included. */
export const layeredGraphs = graphsOf({ layers: [1, 5], boxes: [1, 6], links: [0, 16] });
/** As large and as tangled as the chain of a section with many sources, and more so. */
export const largeGraphs = graphsOf({ layers: [3, 6], boxes: [3, 9], links: [12, 36] });

/** The steps of links that are cut where they pass a layer, and the layers with what stands for them in between. */
export function cutUp({ boxes, links }: Drawn): { layers: string[][]; steps: Steps } {
  const layerOf = new Map(boxes.map((box) => [box.id, box.layer]));
  const layers: string[][] = [];
  const [right, left] = [new Map<string, string[]>(), new Map<string, string[]>()];
  for (const box of boxes) (layers[box.layer] ??= []).push(box.id);
  links.forEach(({ from, to }, link) => {
    let before = from;
    for (let layer = (layerOf.get(from) ?? 0) + 1; layer <= (layerOf.get(to) ?? 0); layer++) {
      const next = layer === layerOf.get(to) ? to : `through ${link} ${layer}`;
      if (next !== to) (layers[layer] ??= []).push(next);
      right.set(before, [...(right.get(before) ?? []), next]);
      left.set(next, [...(left.get(next) ?? []), before]);
      before = next;
    }
  });
  return { layers, steps: { right, left } };
}
