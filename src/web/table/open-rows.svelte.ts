import { SvelteMap } from 'svelte/reactivity';
import type { Opened, Opens } from './rows.ts';

/** Lines of one kind that are listed without being asked for. */
const FEW = 12;

/** What a person has opened and closed in a table; what they have not touched opens by itself where it is short. */
export class Opening implements Opened {
  readonly #turned = new SvelteMap<string, boolean>();
  readonly #begun: () => ReadonlySet<string>;

  /** @param begun keys of rows that are open from the beginning. */
  constructor(begun: () => ReadonlySet<string>) {
    this.#begun = begun;
  }

  isOpen({ key, level, below }: Opens): boolean {
    return this.#turned.get(key) ?? (this.#begun().has(key) || (level === 2 && below <= FEW));
  }

  turn(key: string, open: boolean): void {
    this.#turned.set(key, open);
  }
}
