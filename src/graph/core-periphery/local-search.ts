import { shuffled, wholeBelow } from '../random.ts';
import type { Classes } from './classes.ts';
import type { Fit } from './ideal-pattern.ts';
import { Partition } from './partition.ts';
import type { Counts } from './optima.ts';
import type { Computation } from './progress.ts';

/** The classes in the order of how much weight a party of them has in all, the heaviest first. */
function byStrength({ sizes, weights }: Classes): number[] {
  const strength = sizes.map((_, own) =>
    sizes.reduce(
      (sum, size, at) => sum + (size - (at === own ? 1 : 0)) * (weights[own * sizes.length + at] ?? 0),
      0,
    ),
  );
  return [...sizes.keys()].sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b);
}

/** Of the cores that are made of the strongest parties the one that fits best. */
function strongest(classes: Classes, fit: Fit): Counts {
  const partition = new Partition(
    classes,
    fit,
    classes.sizes.map(() => 0),
  );
  let best: { fit: number; counts: Counts } = { fit: -Infinity, counts: partition.counts };
  for (const own of byStrength(classes))
    for (let count = 0; count < (classes.sizes[own] ?? 0); count++) {
      partition.change({ own, enters: true });
      if (partition.fit > best.fit) best = { fit: partition.fit, counts: [...partition.counts] };
    }
  return best.counts;
}

/** A core of random size of random parties. */
function randomCounts({ sizes }: Classes, random: () => number): Counts {
  const parties = shuffled(
    sizes.flatMap((size, own) => new Array<number>(size).fill(own)),
    random,
  );
  const counts = sizes.map(() => 0);
  const size = 1 + wholeBelow(parties.length - 1, random);
  for (const own of parties.slice(0, size)) counts[own] = (counts[own] ?? 0) + 1;
  return counts;
}

interface Search {
  /** How often the search begins anew. */
  restarts: number;
  random: () => number;
  /** Told what each search ended with. */
  visit: (fit: number, counts: Counts) => void;
  /** Whether the search may end before all restarts. */
  enough?: (fit: number) => boolean;
}

/**
 * Many searches: the first begins with the strongest parties, the others at random. Each goes on by passes after
 * Kernighan & Lin (1970, “An efficient heuristic procedure for partitioning graphs”, Bell System Technical Journal 49,
 * 291–307), which Boyd, Fitzgerald & Beck (2006) use for cores, until a pass betters nothing.
 */
export function* localSearch(
  classes: Classes,
  fit: Fit,
  { restarts, random, visit, enough }: Search,
): Computation<void> {
  for (let done = 0; done < restarts; done++) {
    const counts = done === 0 ? strongest(classes, fit) : randomCounts(classes, random);
    const partition = new Partition(classes, fit, counts);
    partition.improve();
    // Summed anew: roundings of many moves are none of the result.
    const { fit: reached, counts: ended } = new Partition(classes, fit, partition.counts);
    visit(reached, ended);
    if (enough?.(reached)) return;
    yield { step: 'search', done: done + 1, total: restarts };
  }
}
