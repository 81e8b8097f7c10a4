import type { Layers, Steps } from './layers.ts';

/** The layers in the order in which a walk from the upper left meets their ids: what hangs together stands together. */
export function walked(layers: Layers, { left, right }: Steps): string[][] {
  const layerOf = new Map(layers.flatMap((layer, depth) => layer.map((id) => [id, depth] as const)));
  const met = new Set<string>();
  const order: string[][] = layers.map(() => []);
  const visit = (id: string): void => {
    if (met.has(id)) return;
    met.add(id);
    order[layerOf.get(id) ?? 0]?.push(id);
    for (const next of [...(right.get(id) ?? []), ...(left.get(id) ?? [])]) visit(next);
  };
  for (const id of layers.flat()) visit(id);
  return order;
}

/** A multiplier and a modulus of the “minimal standard” generator of random numbers (Park and Miller 1988, 1993). */
const [MULTIPLIER, MODULUS] = [48271, 2147483647];

/** The layers shuffled (Fisher and Yates), in the same way for the same seed. */
export function shuffled(layers: Layers, seed: number): string[][] {
  let state = seed;
  return layers.map((layer) => {
    const order = [...layer];
    for (let at = order.length - 1; at > 0; at--) {
      state = (state * MULTIPLIER) % MODULUS;
      const other = state % (at + 1);
      [order[at], order[other]] = [order[other] ?? '', order[at] ?? ''];
    }
    return order;
  });
}
