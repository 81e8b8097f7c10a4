import { crossingsBetween, type Span } from './crossings.ts';

/** Layers of ids from left to right, each from top to bottom. */
export type Layers = readonly (readonly string[])[];

/** Steps between neighbouring layers: by the id of each end, the ids it is joined to on that side. */
export interface Steps {
  /** From an id to those of the next layer. */
  right: ReadonlyMap<string, readonly string[]>;
  /** From an id to those of the layer before. */
  left: ReadonlyMap<string, readonly string[]>;
}

const placesOf = (layer: readonly string[]): ReadonlyMap<string, number> =>
  new Map(layer.map((id, at) => [id, at]));

const between = (layer: readonly string[], next: readonly string[], { right }: Steps): number => {
  const places = placesOf(next);
  const spans = layer.flatMap((id, at) =>
    (right.get(id) ?? []).flatMap((to): Span[] => {
      const place = places.get(to);
      return place === undefined ? [] : [[at, place]];
    }),
  );
  return crossingsBetween(spans, next.length);
};

/** How many pairs of lines cross in all. */
export const crossingsOf = (layers: Layers, steps: Steps): number =>
  layers.slice(1).reduce((sum, next, at) => sum + between(layers[at] ?? [], next, steps), 0);

/** A layer by the mean place of what each of its ids is joined to; whoever is joined to nothing keeps its place. */
function byBarycentre(
  layer: readonly string[],
  beside: ReadonlyMap<string, number>,
  joined: ReadonlyMap<string, readonly string[]>,
): string[] {
  const weights = layer.map((id, at) => {
    const places = (joined.get(id) ?? []).flatMap((other) => beside.get(other) ?? []);
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
    return { id, at, weight: places.length > 0 ? mean : at };
  });
  return weights.sort((a, b) => a.weight - b.weight || a.at - b.at).map(({ id }) => id);
}

/** Once through all layers, each after the one before it (or, from the right, behind it). */
function sweep(layers: Layers, steps: Steps, fromLeft: boolean): string[][] {
  const swept = layers.map((layer) => [...layer]);
  const order = swept.map((_, at) => at);
  const way = fromLeft ? order.slice(1) : order.slice(0, -1).reverse();
  for (const at of way) {
    const beside = placesOf(swept[fromLeft ? at - 1 : at + 1] ?? []);
    swept[at] = byBarycentre(swept[at] ?? [], beside, fromLeft ? steps.left : steps.right);
  }
  return swept;
}

/** Neighbours of a layer change places as long as that lessens the crossings. */
function transposed(layers: Layers, steps: Steps): string[][] {
  const held = layers.map((layer) => [...layer]);
  let fewest = crossingsOf(held, steps);
  for (let better = true; better && fewest > 0;) {
    better = false;
    for (const layer of held) {
      for (let at = 1; at < layer.length; at++) {
        const [upper = '', lower = ''] = [layer[at - 1], layer[at]];
        [layer[at - 1], layer[at]] = [lower, upper];
        const now = crossingsOf(held, steps);
        if (now < fewest) [fewest, better] = [now, true];
        else [layer[at - 1], layer[at]] = [upper, lower];
      }
    }
  }
  return held;
}

const SWEEPS = 12;
/** With more ids than this only the sweeps are done: exchanging neighbours looks at all of them again and again. */
const FEW = 160;

/**
 * An order of each layer with few crossings: barycentre sweeps from both sides, then exchanges of neighbours
 * (Sugiyama, Tagawa, Toda 1981; Gansner et al., A Technique for Drawing Directed Graphs, 1993). The best order that
 * was met is kept, and of equally good ones the first, so that claims stay in their own order where that costs
 * nothing.
 */
export function ordered(layers: Layers, steps: Steps): string[][] {
  const few = layers.flat().length <= FEW;
  const settle = (order: Layers): string[][] =>
    few ? transposed(order, steps) : order.map((layer) => [...layer]);
  let best = settle(layers);
  let fewest = crossingsOf(best, steps);
  let now: Layers = layers;
  for (let round = 0; round < SWEEPS && fewest > 0; round++) {
    now = sweep(now, steps, round % 2 === 0);
    const candidate = settle(now);
    const crossings = crossingsOf(candidate, steps);
    if (crossings < fewest) [best, fewest] = [candidate, crossings];
  }
  return best;
}
