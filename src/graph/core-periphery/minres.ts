import { correlation } from './correlation.ts';
import { inHandyUnits, upperCells, type Cell, type Network } from './network.ts';
import type { Computation } from './progress.ts';
import { withoutVariance, type Computed, type UndefinedReason } from './undefined.ts';

/** Rounds over all parties until a search is given up. */
const ROUNDS = 5_000;
/** A value that changes by less has come to rest; the largest weight is from 1 to 2. */
const REST = 1e-10;
/** Errors that differ by less are equal, and so are values that differ by less. */
const SAME_ERROR = 1e-8;
const SAME_VALUE = 1e-4;
/** Parties whose neighbourhood is a beginning of its own. */
const BEGINNINGS = 40;

/** Each party's coreness, and how well it accounts for the network. */
export interface Coreness {
  /**
   * Pearson correlation of the known cells off the diagonal with the products of the coreness of both parties; absent
   * where one of them does not vary, and then `reason` says so.
   */
  fit?: number;
  reason?: UndefinedReason;
  /** By party, sorted; in the square root of the unit of weight. */
  coreness: ReadonlyMap<string, number>;
}

/** The known cells of each party, without itself. */
type Rows = readonly (readonly { at: number; weight: number }[])[];

interface Found {
  values: Float64Array;
  error: number;
  /** Whether the values came to rest. */
  settled: boolean;
}

const rowsOf = ({ cells }: Network): Rows =>
  cells.map((row, own) =>
    row.flatMap((cell: Cell, at) => (at === own || cell === undefined ? [] : [{ at, weight: cell }])),
  );

/** The sum over known pairs of the squared difference between weight and product. */
function errorOf(rows: Rows, values: Float64Array): number {
  let twice = 0;
  for (const [own, row] of rows.entries())
    for (const { at, weight } of row) twice += (weight - (values[own] ?? 0) * (values[at] ?? 0)) ** 2;
  return twice / 2;
}

/** The value of a party that errs least, as long as the others keep theirs. */
function bestValue(row: Rows[number], values: Float64Array): number {
  let product = 0;
  let squares = 0;
  for (const { at, weight } of row) {
    const value = values[at] ?? 0;
    product += weight * value;
    squares += value * value;
  }
  return squares > 0 ? product / squares : 0;
}

/** Party by party, each at its best, until all have come to rest. */
function descend(rows: Rows, values: Float64Array): Found {
  let change = Infinity;
  for (let round = 0; round < ROUNDS && change >= REST; round++) {
    change = 0;
    for (const [own, row] of rows.entries()) {
      const value = bestValue(row, values);
      change = Math.max(change, Math.abs(value - (values[own] ?? 0)));
      values[own] = value;
    }
  }
  return { values, error: errorOf(rows, values), settled: change < REST };
}

/** Beginnings that need no chance: everybody alike, by strength, and the neighbourhoods of the strongest parties. */
function beginnings(rows: Rows): Float64Array[] {
  const strength = rows.map((row) => row.reduce((sum, { weight }) => sum + weight, 0));
  const whole = strength.reduce((sum, one) => sum + one, 0);
  const strongest = [...rows.keys()].sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b);
  const around = strongest.slice(0, BEGINNINGS).map((own) => {
    const values = new Float64Array(rows.length);
    values[own] = 1;
    for (const { at, weight } of rows[own] ?? []) values[at] = weight;
    return values;
  });
  const even = new Float64Array(rows.length).fill(Math.sqrt(whole) / rows.length);
  return [Float64Array.from(strength, (one) => one / Math.sqrt(whole)), even, ...around];
}

/** The error that is left where one party accounts for all of its own pairs, and nobody else for anything. */
function errorOfStar(rows: Rows): number {
  const own = rows.map((row) => row.reduce((sum, { weight }) => sum + weight ** 2, 0));
  const whole = own.reduce((sum, one) => sum + one, 0) / 2;
  return whole - Math.max(...own);
}

/** Why the values found are none: their error is matched by values without end, or by other values. */
function faultOf(found: readonly Found[], best: Found, rows: Rows): UndefinedReason | undefined {
  const same = (error: number): boolean => error <= best.error + SAME_ERROR * Math.max(1, best.error);
  if (same(errorOfStar(rows)) || !best.settled) return 'not-attained';
  const differs = ({ values, error, settled }: Found): boolean =>
    settled &&
    same(error) &&
    values.some((value, at) => Math.abs(value - (best.values[at] ?? 0)) > SAME_VALUE);
  return found.some(differs) ? 'several-minima' : undefined;
}

/**
 * Continuous coreness by minimum residuals: values of 0 or more whose products come closest to the known cells off the
 * diagonal, Σ (aᵢⱼ − cᵢ cⱼ)² being least (MINRES, Comrey 1962, “The minimum residual method of factor analysis”,
 * Psychological Reports 11, 15–18; for cores Boyd, Fitzgerald, Mahutga & Smith 2010, “Computing continuous core/periphery
 * structures for social relations data with MINRES/SVD”, Social Networks 32, 125–137). Coordinate descent from several
 * beginnings, the same each time.
 *
 * There may be no such values: where a star accounts for a network as well as any values do, the error falls for as long
 * as the value of its centre grows and those of all others vanish; or different values err equally little.
 */
export function* minresCoreness(network: Network): Computation<Computed<Coreness>> {
  const reason = withoutVariance(network);
  if (reason && reason !== 'all-alike') return { reason };
  const { network: scaled, unit } = inHandyUnits(network);
  const rows = rowsOf(scaled);
  const starts = beginnings(rows);
  const found: Found[] = [];
  for (const [at, start] of starts.entries()) {
    found.push(descend(rows, start));
    yield { step: 'coreness', done: at + 1, total: starts.length };
  }
  const best = found.reduce((a, b) => (b.error < a.error - SAME_ERROR ? b : a));
  const fault = faultOf(found, best, rows);
  if (fault) return { reason: fault };
  const products = scaled.cells.map((_, i) =>
    scaled.cells.map((__, j) => (best.values[i] ?? 0) * (best.values[j] ?? 0)),
  );
  const fit = correlation(upperCells(scaled), upperCells({ cells: products }));
  const coreness = new Map(network.ids.map((id, at) => [id, (best.values[at] ?? 0) * Math.sqrt(unit)]));
  return fit === undefined ? { coreness, reason: 'all-alike' } : { fit, coreness };
}
