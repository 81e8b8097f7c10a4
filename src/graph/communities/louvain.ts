import { shuffled } from '../random.ts';
import { numbered, strengthsOf, type Partition, type Weights } from './modularity.ts';

/** A gain that is no more than rounding moves nobody. */
const LEAST_GAIN = 1e-12;

/** Moves each place, in an order by chance, to where modularity gains most, until none gains by it. */
function movedLocally(weights: Weights, random: () => number): number[] {
  const strengths = strengthsOf(weights);
  const all = strengths.reduce((total, strength) => total + strength, 0);
  const own = weights.map((_, at) => at);
  const total = [...strengths];
  if (all === 0) return own;
  for (let moved = true; moved;) {
    moved = false;
    for (const at of shuffled([...own.keys()], random)) {
      const [row = [], strength = 0, from = at] = [weights[at], strengths[at], own[at]];
      const ties = new Map<number, number>([[from, 0]]);
      for (const [other, weight] of row.entries())
        if (other !== at && weight > 0)
          ties.set(own[other] ?? other, (ties.get(own[other] ?? other) ?? 0) + weight);
      total[from] = (total[from] ?? 0) - strength;
      const gain = (to: number): number => (ties.get(to) ?? 0) - ((total[to] ?? 0) * strength) / all;
      let best = from;
      for (const to of ties.keys()) if (gain(to) > gain(best) + LEAST_GAIN) best = to;
      total[best] = (total[best] ?? 0) + strength;
      own[at] = best;
      moved ||= best !== from;
    }
  }
  return numbered(own);
}

/** The network of communities: each a place, tied to itself by what lies within it. */
function aggregated(weights: Weights, partition: Partition): number[][] {
  const count = Math.max(-1, ...partition) + 1;
  const joined = Array.from({ length: count }, () => new Array<number>(count).fill(0));
  for (const [i, row] of weights.entries())
    for (const [j, weight] of row.entries()) {
      const into = joined[partition[i] ?? 0];
      const to = partition[j] ?? 0;
      if (into) into[to] = (into[to] ?? 0) + weight;
    }
  return joined;
}

/** Communities of high modularity by the Louvain method (Blondel, Guillaume, Lambiotte & Lefebvre 2008): one run of it. */
export function louvain(weights: Weights, random: () => number): number[] {
  let partition = weights.map((_, at) => at);
  for (let level = weights; ;) {
    const moved = movedLocally(level, random);
    partition = numbered(partition.map((own) => moved[own] ?? own));
    if (Math.max(-1, ...moved) + 1 === level.length) return partition;
    level = aggregated(level, moved);
  }
}
