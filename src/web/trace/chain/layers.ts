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

export const placesOf = (layer: readonly string[]): Map<string, number> =>
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
