import type { Classes } from './classes.ts';
import type { Fit, Sums } from './ideal-pattern.ts';
import type { Computation } from './progress.ts';
import type { Counts } from './optima.ts';

/** Partitions between two steps that are reported. */
const STEP = 1 << 15;

/** One side, core or periphery, where the enumeration stands at one class. */
interface Side {
  /** Over pairs of parties of this side in the classes before. */
  before: Sums;
  /** Over one party of the class and those of this side in the classes before. */
  each: Sums;
  /** Of two parties of the class. */
  within: Sums;
}

interface Level {
  core: Side;
  periphery: Side;
}

const noSums = (): Sums => ({ cells: 0, weights: 0, squares: 0 });
const newSide = (): Side => ({ before: noSums(), each: noSums(), within: noSums() });
const newLevel = (): Level => ({ core: newSide(), periphery: newSide() });

/** Sums over one party of a class and those before it, on each side. */
function enter(
  { core, periphery }: Level,
  own: number,
  { classes, counts }: { classes: Classes; counts: Counts },
): void {
  const { sizes } = classes;
  for (const [key, matrix] of [
    ['cells', classes.known],
    ['weights', classes.weights],
    ['squares', classes.squares],
  ] as const) {
    const row = own * sizes.length;
    // Each side is summed, not one subtracted from the whole: small weights would drown in the rounding of large ones.
    let [toCore, toPeriphery] = [0, 0];
    for (let at = 0; at < own; at++) {
      const cell = matrix[row + at] ?? 0;
      toCore += (counts[at] ?? 0) * cell;
      toPeriphery += ((sizes[at] ?? 0) - (counts[at] ?? 0)) * cell;
    }
    core.each[key] = toCore;
    periphery.each[key] = toPeriphery;
    core.within[key] = periphery.within[key] = matrix[row + own] ?? 0;
  }
}

/** Sums of a side with so many parties of the class as well. */
function add(count: number, { before, each, within }: Side, into: Sums): void {
  const pairs = (count * (count - 1)) / 2;
  into.cells = before.cells + count * each.cells + pairs * within.cells;
  into.weights = before.weights + count * each.weights + pairs * within.weights;
  into.squares = before.squares + count * each.squares + pairs * within.squares;
}

/**
 * Visit every partition into core and periphery once, as how many of each class are in the core. Sums are carried from
 * class to class, so that a partition costs as much as it has classes, and roundings do not pile up.
 */
export function* everyPartition(
  classes: Classes,
  fit: Fit,
  { visit, total }: { visit: (fit: number, counts: Counts) => void; total: number },
): Computation<void> {
  const { sizes } = classes;
  const counts = sizes.map(() => -1);
  const levels = Array.from({ length: sizes.length + 1 }, newLevel);
  let own = 0;
  let done = 0;
  while (own >= 0) {
    const [level, next, size = 0] = [levels[own], levels[own + 1], sizes[own]];
    if (!level || !next) return;
    const count = (counts[own] ?? 0) + 1;
    if (count > size) {
      counts[own--] = -1;
      continue;
    }
    if (count === 0) enter(level, own, { classes, counts });
    counts[own] = count;
    add(count, level.core, next.core.before);
    add(size - count, level.periphery, next.periphery.before);
    if (own < sizes.length - 1) {
      own++;
      continue;
    }
    visit(fit(next.core.before, next.periphery.before), counts);
    if (++done % STEP === 0) yield { step: 'search', done, total };
  }
}
