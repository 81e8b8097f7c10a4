import { compare } from '../ids.ts';
import { choices, type Classes } from './classes.ts';

/** How far two fits may lie apart and still be tied, as part of the better one; what is about 0 is 0. */
const TIED = 1e-9;
const toleranceOf = (fit: number): number => TIED * Math.max(Math.abs(fit), 1e-6);

/** Whether a fit is better than another, and not merely by rounding. */
export const isBetter = (fit: number, than: number): boolean => fit > than + toleranceOf(than);

/** How many of each class are in the core. */
export type Counts = readonly number[];

/** Whether a party is in the core of all optima, of some, or of none. */
export type InCore = 'all' | 'some' | 'none';

/** The smaller core first, then the one whose first party that differs comes first. */
function compareCores(a: readonly number[], b: readonly number[]): number {
  const at = a.findIndex((place, index) => place !== b[index]);
  return a.length - b.length || (at < 0 ? 0 : (a[at] ?? 0) - (b[at] ?? 0));
}

/** The first core with these counts: of each class its first members. */
const firstCore = ({ members }: Classes, counts: Counts): number[] =>
  members.flatMap((own, at) => own.slice(0, counts[at])).sort((a, b) => a - b);

/** The first so many cores with these counts, in order: parties one by one, in the core wherever there is a choice. */
function coresWith({ members }: Classes, counts: Counts, limit: number): number[][] {
  const classAt = new Map(members.flatMap((own, at) => own.map((place) => [place, at] as const)));
  const parties = [...classAt.keys()].sort((a, b) => a - b);
  const cores: number[][] = [];
  const open = counts.slice();
  const after = members.map(({ length }) => length);
  const walk = (at: number, core: readonly number[]): void => {
    const place = parties[at];
    if (cores.length >= limit) return;
    if (place === undefined) return void cores.push([...core]);
    const own = classAt.get(place) ?? 0;
    const [wanted = 0, left = 0] = [open[own], after[own]];
    after[own] = left - 1;
    if (wanted > 0) {
      open[own] = wanted - 1;
      walk(at + 1, [...core, place]);
      open[own] = wanted;
    }
    if (left > wanted) walk(at + 1, core);
    after[own] = left;
  };
  walk(0, []);
  return cores;
}

/** Gathers the partitions that fit best, as they are found: all are counted, the first so many are kept. */
export class Optima {
  readonly #classes: Classes;
  readonly #limit: number;
  #kept: { counts: Counts; first: readonly number[] }[] = [];
  #least: number[] = [];
  #most: number[] = [];
  /** The best fit so far; −∞ before any. */
  fit = -Infinity;
  /** How many cores are tied for it. */
  total = 0;

  /** @param limit how many cores are listed. */
  constructor(classes: Classes, limit: number) {
    this.#classes = classes;
    this.#limit = limit;
  }

  /** Take a partition into account; none may be offered twice. @param fit NaN if it is excluded. */
  offer(fit: number, counts: Counts): void {
    if (isBetter(fit, this.fit)) this.#reset(counts);
    else if (!(fit >= this.fit - toleranceOf(this.fit))) return;
    this.fit = Math.max(this.fit, fit);
    this.total += this.#classes.sizes.reduce((ways, size, at) => ways * choices(size, counts[at] ?? 0), 1);
    counts.forEach((count, at) => {
      this.#least[at] = Math.min(this.#least[at] ?? count, count);
      this.#most[at] = Math.max(this.#most[at] ?? count, count);
    });
    this.#kept.push({ counts: counts.slice(), first: firstCore(this.#classes, counts) });
    if (this.#kept.length > 2 * this.#limit) this.#trim();
  }

  #reset(counts: Counts): void {
    [this.#kept, this.total] = [[], 0];
    [this.#least, this.#most] = [counts.slice(), counts.slice()];
  }

  /** None but those that begin with a core among the first so many can hold one that is listed. */
  #trim(): void {
    this.#kept.sort((a, b) => compareCores(a.first, b.first));
    this.#kept.length = Math.min(this.#kept.length, this.#limit);
  }

  /** The first so many cores as places of parties, in order. */
  cores(): number[][] {
    this.#trim();
    const all = this.#kept.flatMap(({ counts }) => coresWith(this.#classes, counts, this.#limit));
    return all.sort(compareCores).slice(0, this.#limit);
  }

  /** For each party whether it is in the core of all optima, of some, or of none; also of those not listed. */
  inCore(ids: readonly string[]): Map<string, InCore> {
    const told = this.#classes.members.flatMap((own, at) => {
      const [least = 0, most = 0] = [this.#least[at], this.#most[at]];
      const where: InCore = least === own.length ? 'all' : most === 0 ? 'none' : 'some';
      return own.map((place) => [ids[place] ?? '', where] as const);
    });
    return new Map(told.sort(([a], [b]) => compare(a, b)));
  }
}
