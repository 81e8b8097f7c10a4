import { EntenteError } from '../errors.ts';
import { compare } from '../ids.ts';

/** How strongly two parties are joined, whatever the direction; `unknown` where nobody knows. */
export interface Pair {
  a: string;
  b: string;
  /** 0 or more; a pair that stands nowhere weighs 0. */
  weight: number | 'unknown';
}

/** A cell of the matrix; undefined where unknown. */
export type Cell = number | undefined;

/** An undirected network of parties, weighted, as a symmetric matrix whose diagonal means nothing. */
export interface Network {
  /** Sorted, each once. */
  ids: readonly string[];
  /** By the places of two parties in `ids`; the diagonal holds 0. */
  cells: readonly (readonly Cell[])[];
  /** Pairs of a party with itself: ignored. */
  loops: number;
  /** Pairs that were given more than once: their weights were added up. */
  repeated: number;
}

function weightOf({ a, b, weight }: Pair): Cell {
  if (weight === 'unknown') return undefined;
  if (Number.isFinite(weight) && weight >= 0) return weight;
  throw new EntenteError(
    'bad-request',
    `“${a}” and “${b}” cannot be joined with the weight ${weight}; give a finite number, 0 or more.`,
  );
}

/**
 * The network that pairs make. Weights of the same pair add up, and one that is unknown leaves their sum unknown; a
 * party is in the network if it is named, also by a pair with itself.
 * @param ids parties besides those that the pairs name.
 * @throws EntenteError `bad-request` for a weight that is negative or no finite number.
 */
export function networkOf(pairs: readonly Pair[], ids: Iterable<string> = []): Network {
  const all = [...new Set([...ids, ...pairs.flatMap(({ a, b }) => [a, b])])].sort(compare);
  const places = new Map(all.map((id, at) => [id, at]));
  const cells = all.map(() => new Array<Cell>(all.length).fill(0));
  const seen = new Set<number>();
  const repeated = new Set<number>();
  let loops = 0;
  for (const pair of pairs) {
    const weight = weightOf(pair);
    const [i = 0, j = 0] = [places.get(pair.a), places.get(pair.b)].sort((x = 0, y = 0) => x - y);
    if (i === j) {
      loops++;
      continue;
    }
    const key = i * all.length + j;
    if (seen.has(key)) repeated.add(key);
    seen.add(key);
    const earlier = cells[i]?.[j];
    const sum = earlier === undefined || weight === undefined ? undefined : earlier + weight;
    (cells[i] as Cell[])[j] = sum;
    (cells[j] as Cell[])[i] = sum;
  }
  return { ids: all, cells, loops, repeated: repeated.size };
}

/** The cells of each pair of parties once: the upper triangle, row by row. */
export const upperCells = ({ cells }: Pick<Network, 'cells'>): Cell[] =>
  cells.flatMap((row, i) => row.slice(i + 1));

/** The same network with other cells in its upper triangle, row by row. */
export function withUpperCells(network: Network, upper: readonly Cell[]): Network {
  const cells = network.ids.map(() => new Array<Cell>(network.ids.length).fill(0));
  let at = 0;
  for (const [i, row] of cells.entries())
    for (let j = i + 1; j < row.length; j++) {
      row[j] = upper[at];
      (cells[j] as Cell[])[i] = upper[at++];
    }
  return { ...network, cells };
}

/**
 * The same network in a unit, a power of two, in which its largest weight is from 1 to 2: squares of it neither vanish
 * nor overflow, and whole numbers stay exact.
 */
export function inHandyUnits(network: Network): { network: Network; unit: number } {
  const largest = upperCells(network).reduce<number>((most, cell) => Math.max(most, cell ?? 0), 0);
  if (largest === 0) return { network, unit: 1 };
  const unit = 2 ** Math.floor(Math.log2(largest));
  const cells = network.cells.map((row) => row.map((cell) => (cell === undefined ? undefined : cell / unit)));
  return { network: { ...network, cells }, unit };
}
