import { correlation } from './correlation.ts';
import { inHandyUnits, upperCells, type Network } from './network.ts';
import type { Computation } from './progress.ts';
import { withoutVariance, type Computed, type UndefinedReason } from './undefined.ts';

/** Rounds over all parties until a search is given up. */
const ROUNDS = 5_000;
/** A value that changes by less has come to rest; the largest weight is from 1 to 2. */
const REST = 1e-10;
/** So small a part of a sum of squares is its rounding. */
const ROUNDING = 1e-15;
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

/** What is known of each party's pairs: those that are tied, and with whom nothing is known. */
interface Row {
  ties: readonly { at: number; weight: number }[];
  unknown: readonly number[];
}
type Rows = readonly Row[];

interface Found {
  values: Float64Array;
  error: number;
  /** Whether the values came to rest. */
  settled: boolean;
}

const rowsOf = ({ cells }: Network): Rows =>
  cells.map((row, own) => ({
    ties: row.flatMap((cell, at) =>
      at !== own && cell !== undefined && cell > 0 ? [{ at, weight: cell }] : [],
    ),
    unknown: row.flatMap((cell, at) => (cell === undefined ? [at] : [])),
  }));

/** The sum over known pairs of the squared difference between weight and product. */
const errorOf = ({ cells }: Network, values: Float64Array): number =>
  upperCells({
    cells: cells.map((row, i) =>
      row.map((cell, j) => (cell === undefined ? 0 : (cell - (values[i] ?? 0) * (values[j] ?? 0)) ** 2)),
    ),
  }).reduce<number>((sum, cell) => sum + (cell ?? 0), 0);

/** The value of a party that errs least, as long as the others keep theirs. @param squares of all values, summed. */
function bestValue(
  { ties, unknown }: Row,
  { own, values, squares }: { own: number; values: Float64Array; squares: number },
): number {
  let product = 0;
  for (const { at, weight } of ties) product += weight * (values[at] ?? 0);
  let left = squares - (values[own] ?? 0) ** 2;
  for (const at of unknown) left -= (values[at] ?? 0) ** 2;
  return left > ROUNDING * squares ? product / left : 0;
}

/** Party by party, each at its best, until all have come to rest. */
function descend(network: Network, rows: Rows, values: Float64Array): Found {
  let change = Infinity;
  for (let round = 0; round < ROUNDS && change >= REST; round++) {
    change = 0;
    let squares = values.reduce((sum, value) => sum + value * value, 0);
    for (const [own, row] of rows.entries()) {
      const [before, value] = [values[own] ?? 0, bestValue(row, { own, values, squares })];
      change = Math.max(change, Math.abs(value - before));
      squares += value * value - before * before;
      values[own] = value;
    }
  }
  return { values, error: errorOf(network, values), settled: change < REST };
}

/** Beginnings that need no chance: everybody alike, by strength, and the neighbourhoods of the strongest parties. */
function beginnings(rows: Rows): Float64Array[] {
  const strength = rows.map(({ ties }) => ties.reduce((sum, { weight }) => sum + weight, 0));
  const whole = strength.reduce((sum, one) => sum + one, 0);
  const strongest = [...rows.keys()].sort((a, b) => (strength[b] ?? 0) - (strength[a] ?? 0) || a - b);
  const around = strongest.slice(0, BEGINNINGS).map((own) => {
    const values = new Float64Array(rows.length);
    values[own] = 1;
    for (const { at, weight } of rows[own]?.ties ?? []) values[at] = weight;
    return values;
  });
  const even = new Float64Array(rows.length).fill(Math.sqrt(whole) / rows.length);
  return [Float64Array.from(strength, (one) => one / Math.sqrt(whole)), even, ...around];
}

/** The error that is left where one party accounts for all of its own pairs, and nobody else for anything. */
function errorOfStar(rows: Rows): number {
  const own = rows.map(({ ties }) => ties.reduce((sum, { weight }) => sum + weight ** 2, 0));
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
    found.push(descend(scaled, rows, start));
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
