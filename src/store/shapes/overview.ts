import type { Line } from '../../graph/line.ts';

/**
 * A network as columns, for drawings of very many: an entity is known by its place in `ids`, and lists of numbers
 * say the rest. Names are no part of it; `entities` and `among` have them.
 */
export interface Overview {
  /** Whoever has a drawn relation: biggest degree first, then by id. */
  ids: string[];
  /** The kinds of these entities, sorted, and for each entity the place of its kind among them. */
  kinds: string[];
  kind: number[];
  /** How many neighbours each has in the whole graph. */
  degree: number[];
  /** What the lines among them look like: the best backed first, and what is foretold after what is. */
  lines: Line[];
  /**
   * The drawn relations among them: where each begins and ends, as places in `ids`, and its look, as a place in
   * `lines`. Sorted by these three.
   */
  from: number[];
  to: number[];
  line: number[];
  /** How many there are in all. */
  total: { entities: number; relations: number };
}
