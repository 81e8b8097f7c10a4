import type { Network } from '../core-periphery/network.ts';

/** How central one party is. */
export interface Centrality {
  id: string;
  /** How many others it is tied to. */
  degree: number;
  /** The weights of its ties together. */
  strength: number;
  /** Shortest paths between two others that lead over it, each pair counted once and shared by its ties. */
  betweenness: number;
  /** Its pairs of which nobody knows whether they are tied: they count as none. */
  unknown: number;
}

/** By place, the places of those that each is tied to. */
const neighboursIn = ({ cells }: Network): number[][] =>
  cells.map((row, i) => row.flatMap((cell, j) => (i !== j && cell !== undefined && cell > 0 ? [j] : [])));

/** What one source adds to the betweenness of all others, by place. */
function dependenciesOn(source: number, neighbours: readonly (readonly number[])[]): number[] {
  const paths = neighbours.map(() => 0);
  const distance = neighbours.map(() => -1);
  const before: number[][] = neighbours.map(() => []);
  const order = [source];
  paths[source] = 1;
  distance[source] = 0;
  for (let at = 0; at < order.length; at++) {
    const here = order[at] ?? source;
    for (const next of neighbours[here] ?? []) {
      if (distance[next] === -1) {
        distance[next] = (distance[here] ?? 0) + 1;
        order.push(next);
      }
      if (distance[next] !== (distance[here] ?? 0) + 1) continue;
      paths[next] = (paths[next] ?? 0) + (paths[here] ?? 0);
      before[next]?.push(here);
    }
  }
  const dependency = neighbours.map(() => 0);
  for (const here of order.toReversed())
    for (const earlier of before[here] ?? [])
      dependency[earlier] =
        (dependency[earlier] ?? 0) +
        ((paths[earlier] ?? 0) / (paths[here] ?? 1)) * (1 + (dependency[here] ?? 0));
  dependency[source] = 0;
  return dependency;
}

/**
 * Degree, strength and betweenness of every party, in the order of the network. Betweenness is that of Freeman (1977),
 * by the algorithm of Brandes (2001); a path is as long as it has ties, for a weight says how close two are and not how far.
 */
export function centralityOf(network: Network): Centrality[] {
  const neighbours = neighboursIn(network);
  const between = neighbours.map(() => 0);
  for (const source of neighbours.keys())
    for (const [at, more] of dependenciesOn(source, neighbours).entries())
      between[at] = (between[at] ?? 0) + more / 2;
  return network.ids.map((id, at) => ({
    id,
    degree: neighbours[at]?.length ?? 0,
    strength: (network.cells[at] ?? []).reduce<number>((sum, cell) => sum + (cell ?? 0), 0),
    betweenness: between[at] ?? 0,
    unknown: (network.cells[at] ?? []).filter((cell) => cell === undefined).length,
  }));
}
