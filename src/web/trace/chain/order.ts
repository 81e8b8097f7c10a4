import { shuffled, walked } from './beginnings.ts';
import { exchanged } from './exchange.ts';
import { crossingsOf, placesOf, type Layers, type Steps } from './layers.ts';

/** A layer by the mean place of what each of its ids is joined to; whoever is joined to nothing keeps its place. */
function byBarycentre(
  layer: readonly string[],
  beside: ReadonlyMap<string, number>,
  joined: ReadonlyMap<string, readonly string[]>,
): string[] {
  const weights = layer.map((id, at) => {
    const places = (joined.get(id) ?? []).flatMap((other) => beside.get(other) ?? []);
    const mean = places.reduce((sum, place) => sum + place, 0) / places.length;
    return { id, at, weight: places.length > 0 ? mean : undefined };
  });
  const sorted = weights
    .flatMap(({ id, at, weight }) => (weight === undefined ? [] : [{ id, at, weight }]))
    .sort((a, b) => a.weight - b.weight || a.at - b.at);
  return weights.map(({ id, weight }) => (weight === undefined ? id : (sorted.shift()?.id ?? id)));
}

/** Once through all layers, each after the one before it (or, from the right, behind it). */
function sweep(
  layers: Layers,
  steps: Steps,
  { fromLeft, free }: { fromLeft: boolean; free: number },
): string[][] {
  const swept = layers.map((layer) => [...layer]);
  const order = swept.map((_, at) => at);
  const way = fromLeft ? order.slice(1) : order.slice(free, -1).reverse();
  for (const at of way) {
    const beside = placesOf(swept[fromLeft ? at - 1 : at + 1] ?? []);
    swept[at] = byBarycentre(swept[at] ?? [], beside, fromLeft ? steps.left : steps.right);
  }
  return swept;
}

/** An order, and how many lines cross in it. */
interface Found {
  order: string[][];
  crossings: number;
}

const settled = (layers: Layers, steps: Steps, free: number): Found => {
  const order = exchanged(layers, steps, free);
  return { order, crossings: crossingsOf(order, steps) };
};

/** Sweeps in a row that may find nothing better. */
const IN_VAIN = 4;

/** The best order on the way from a beginning: sweep after sweep, each followed by exchanges, from a layer on. */
function improved(beginning: Layers, steps: Steps, free = 0): Found {
  let best = settled(beginning, steps, free);
  let now: Layers = beginning;
  for (let round = 0, vain = 0; vain < IN_VAIN && best.crossings > 0; round++, vain++) {
    now = sweep(now, steps, { fromLeft: round % 2 === 0, free });
    const found = settled(now, steps, free);
    if (found.crossings < best.crossings) [best, vain] = [found, -1];
  }
  return best;
}

/** Beginnings at random that are tried where lines still cross. */
const TRIES = 40;

/**
 * An order of each layer with few crossings: barycentre sweeps from both sides and exchanges of neighbours (Sugiyama,
 * Tagawa, Toda 1981; Gansner et al., A Technique for Drawing Directed Graphs, 1993), from the order given, from that of
 * a walk, and while lines cross from some at random (Jünger, Mutzel: 2-Layer Straightline Crossing Minimization, 1997).
 * The best order that was met is kept. Where the first layer can stay as it was given at no cost it does, so that claims
 * are read in the order of their text.
 */
export function ordered(layers: Layers, steps: Steps): string[][] {
  const search = (free: number): Found => {
    const fixed = layers.slice(0, free);
    let best = improved(layers, steps, free);
    for (let attempt = 0; attempt <= TRIES && best.crossings > 0; attempt++) {
      const beginning = attempt === 0 ? walked(layers, steps) : shuffled(layers, attempt);
      const found = improved([...fixed, ...beginning.slice(free)], steps, free);
      if (found.crossings < best.crossings) best = found;
    }
    return best;
  };
  const inTextOrder = search(1);
  if (inTextOrder.crossings === 0) return inTextOrder.order;
  const best = search(0);
  return best.crossings < inTextOrder.crossings ? best.order : inTextOrder.order;
}
