import { upperCells, type Cell, type Network } from './network.ts';
import type { Sums } from './ideal-pattern.ts';

/**
 * Parties that are interchangeable because each has the same ties to everybody else (structural equivalence, Lorrain &
 * White 1971): only how many of a class are in the core matters, not which.
 */
export interface Classes {
  /** Places of parties in the network, sorted; classes by their first. */
  members: readonly (readonly number[])[];
  sizes: readonly number[];
  /** For two classes, at `first * number of classes + second`, the cell between a member of each: 1 if known. */
  known: Float64Array;
  /** The same: its weight, 0 if unknown. */
  weights: Float64Array;
  /** The same: the square of its weight. */
  squares: Float64Array;
}

/** Whether two parties have the same cells with everybody else. */
function equivalent(cells: Network['cells'], u: number, v: number): boolean {
  const [first = [], second = []] = [cells[u], cells[v]];
  return first.every((cell, w) => w === u || w === v || cell === second[w]);
}

function membersOf({ ids, cells }: Network): number[][] {
  const members: number[][] = [];
  for (const place of ids.keys()) {
    const own = members.find(([first = 0]) => equivalent(cells, first, place));
    if (own) own.push(place);
    else members.push([place]);
  }
  return members;
}

/** A party of one class and another party of a second: the cell between any two of them. */
const cellBetween = (cells: Network['cells'], first: readonly number[], second: readonly number[]): Cell =>
  first === second ? cells[first[0] ?? 0]?.[first[1] ?? -1] : cells[first[0] ?? 0]?.[second[0] ?? 0];

/** The classes of a network. */
export function classesOf(network: Network): Classes {
  const members = membersOf(network);
  const flat = members.flatMap((first) => members.map((second) => cellBetween(network.cells, first, second)));
  return {
    members,
    sizes: members.map(({ length }) => length),
    known: Float64Array.from(flat, (cell) => (cell === undefined ? 0 : 1)),
    weights: Float64Array.from(flat, (cell) => cell ?? 0),
    squares: Float64Array.from(flat, (cell) => (cell ?? 0) ** 2),
  };
}

/** In how many ways some of a number of things can be chosen. */
export function choices(from: number, chosen: number): number {
  let ways = 1;
  for (let at = 1; at <= Math.min(chosen, from - chosen); at++) ways = (ways * (from - at + 1)) / at;
  return Math.round(ways);
}

/** How many partitions differ in more than which members of a class are in the core. */
export const partitionCount = ({ sizes }: Classes): number =>
  sizes.reduce((product, size) => product * (size + 1), 1);

/** Sums over all known pairs of a network. */
export function wholeSums(network: Network): Sums {
  const known = upperCells(network).filter((cell) => cell !== undefined);
  return {
    cells: known.length,
    weights: known.reduce((sum, cell) => sum + cell, 0),
    squares: known.reduce((sum, cell) => sum + cell * cell, 0),
  };
}
