import { compare } from '../graph/ids.ts';
import { newFault } from './fault.ts';
import type { Fault, Params } from './fault.ts';
import type { SourceLocation } from './files/source-location.ts';
import { LIMITS } from './files/limits.ts';
import { MESSAGES } from './messages/messages.ts';
import type { Code } from './messages/messages.ts';

/** How many faults of a file were counted and not kept. */
export interface OmittedFaults {
  path: string;
  count: number;
}

/**
 * Collects the faults and warnings of a run. Of each file and in all only so many are kept: one wrong file can
 * have a fault a line. The rest is counted.
 */
export class Report {
  readonly faults: Fault[] = [];
  /** Warnings by code, with those that were not kept. */
  readonly warningCounts = new Map<Code, number>();
  /** Of those that are kept what a warning is made of: to find the line of one takes long, and a load needs none. */
  readonly #warned: Parameters<typeof newFault>[] = [];
  readonly #countOf = new Map<string, number>();
  readonly #omitted = new Map<string, number>();
  #count = 0;

  /** Faults so far, with those that were not kept. */
  get count(): number {
    return this.#count;
  }

  /** The warnings that were kept, in the order in which they were added. */
  get warnings(): Fault[] {
    return this.#warned.map((warning) => newFault(...warning));
  }

  add(code: Code, location: SourceLocation, params?: Params): void {
    if (MESSAGES[code].rule === 'warning') return this.#warn(code, location, params);
    this.#count++;
    const { path } = location;
    const before = this.#countOf.get(path) ?? 0;
    this.#countOf.set(path, before + 1);
    if (before < LIMITS.faultsOfFile && this.faults.length < LIMITS.faultsInAll)
      this.faults.push(newFault(code, location, params));
    else this.#omitted.set(path, (this.#omitted.get(path) ?? 0) + 1);
  }

  /** Whether faults of this file are only counted from now on. */
  isFull(path: string): boolean {
    return this.#omitted.has(path);
  }

  /** Files with faults that were not kept, sorted by path. */
  get omitted(): OmittedFaults[] {
    return [...this.#omitted].sort(([a], [b]) => compare(a, b)).map(([path, count]) => ({ path, count }));
  }

  #warn(code: Code, location: SourceLocation, params?: Params): void {
    this.warningCounts.set(code, (this.warningCounts.get(code) ?? 0) + 1);
    if (this.#warned.length < LIMITS.warnings) this.#warned.push([code, location, params]);
  }
}
