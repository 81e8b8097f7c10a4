import { placesOf, type Layers, type Steps } from './layers.ts';

/** How many crossings fewer there are when two neighbours of a layer change places, as far as these ends tell. */
function gainAmong(
  upper: readonly string[] = [],
  lower: readonly string[] = [],
  places: ReadonlyMap<string, number> = new Map(),
): number {
  let gain = 0;
  for (const a of upper)
    for (const b of lower) gain += Math.sign((places.get(a) ?? 0) - (places.get(b) ?? 0));
  return gain;
}

/**
 * Neighbours of a layer change places as long as that lessens the crossings.
 * @param free the first layer whose order may change
 */
export function exchanged(layers: Layers, { left, right }: Steps, free = 0): string[][] {
  const held = layers.map((layer) => [...layer]);
  const places = held.map(placesOf);
  for (let better = true; better;) {
    better = false;
    held.forEach((layer, depth) => {
      if (depth < free) return;
      const [before, after] = [places[depth - 1], places[depth + 1]];
      for (let at = 1; at < layer.length; at++) {
        const [upper = '', lower = ''] = [layer[at - 1], layer[at]];
        const gain =
          gainAmong(left.get(upper), left.get(lower), before) +
          gainAmong(right.get(upper), right.get(lower), after);
        if (gain <= 0) continue;
        [layer[at - 1], layer[at], better] = [lower, upper, true];
        places[depth]?.set(lower, at - 1).set(upper, at);
      }
    });
  }
  return held;
}
