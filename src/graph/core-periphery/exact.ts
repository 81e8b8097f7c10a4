import type { Classes } from './classes.ts';
import type { Fit, Sums } from './ideal-pattern.ts';
import type { Computation } from './progress.ts';
import type { Counts } from './optima.ts';

/** Partitions between two steps that are reported. */
const STEP = 1 << 15;

/** Where the enumeration stands at one class, with the sums over the classes before it. */
interface Level {
  core: Sums;
  periphery: Sums;
  /** Sums over pairs of one member of the class and one party in the core, or of anybody, in the classes before it. */
  toCore: Sums;
  toAll: Sums;
}

const noSums = (): Sums => ({ cells: 0, weights: 0, squares: 0 });
const newLevel = (): Level => ({
  core: noSums(),
  periphery: noSums(),
  toCore: noSums(),
  toAll: noSums(),
});

/** Sums over one member of a class and, in the classes before it, so many of each. */
function addUp(
  { known, weights, squares, sizes }: Classes,
  own: number,
  { counts, into }: { counts: Counts; into: Sums },
): void {
  [into.cells, into.weights, into.squares] = [0, 0, 0];
  for (let at = 0; at < own; at++) {
    const count = counts[at] ?? 0;
    if (count === 0) continue;
    const cell = own * sizes.length + at;
    into.cells += count * (known[cell] ?? 0);
    into.weights += count * (weights[cell] ?? 0);
    into.squares += count * (squares[cell] ?? 0);
  }
}

/** Sums of the next level for one side: what came before, so many parties with those before, and with each other. */
function extend(
  into: Sums,
  before: Sums,
  {
    count,
    each,
    other,
    classes,
    own,
  }: { count: number; each: Sums; other?: Sums; classes: Classes; own: number },
): void {
  const pairs = (count * (count - 1)) / 2;
  const cell = own * classes.sizes.length + own;
  into.cells = before.cells + count * (each.cells - (other?.cells ?? 0)) + pairs * (classes.known[cell] ?? 0);
  into.weights =
    before.weights + count * (each.weights - (other?.weights ?? 0)) + pairs * (classes.weights[cell] ?? 0);
  into.squares =
    before.squares + count * (each.squares - (other?.squares ?? 0)) + pairs * (classes.squares[cell] ?? 0);
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
    if (count === 0) {
      addUp(classes, own, { counts, into: level.toCore });
      addUp(classes, own, { counts: sizes, into: level.toAll });
    }
    counts[own] = count;
    const { core, periphery, toCore, toAll } = level;
    extend(next.core, core, { count, each: toCore, classes, own });
    extend(next.periphery, periphery, { count: size - count, each: toAll, other: toCore, classes, own });
    if (own < sizes.length - 1) {
      own++;
      continue;
    }
    visit(fit(next.core, next.periphery), counts);
    if (++done % STEP === 0) yield { step: 'search', done, total };
  }
}
