/** One entry of the history: the step of the session that it stands on, and how a phone shows it. */
export interface Entry {
  id: number;
  /** Steps are counted from where the page was opened. */
  step: number;
  /** Whether a phone shows the picture itself, not its words; undefined on a page that has no picture to turn to. */
  pictured?: boolean | undefined;
}

/** Browsers keep about fifty entries of a page; of more, undo writes in place. */
const MOST = 40;

/** The entries of the browser's history that can be travelled to, as far as their distance is known. */
export class HistoryEntries {
  /** In their order; several that follow one another may stand on the same step. */
  #known: Entry[] = [{ id: 0, step: 0 }];
  #at = 0;
  #ids = 0;

  /** The entry that the session stands on. */
  get here(): Entry {
    return this.#known[this.#at] ?? { id: 0, step: 0 };
  }

  /** Whether all that are known stand on earlier steps. */
  endBefore(step: number): boolean {
    return this.#known.every((entry) => entry.step < step);
  }

  /** A new entry after this one; those that came after it are gone. */
  push(entry: Omit<Entry, 'id'>): void {
    this.#known = [...this.#known.slice(0, this.#at + 1), { ...entry, id: ++this.#ids }].slice(-MOST - 1);
    this.#at = this.#known.length - 1;
  }

  /** Somebody stands on this one; how far others are from one that was forgotten nobody knows. */
  goTo(entry: Entry): void {
    this.#at = this.#known.findIndex(({ id }) => id === entry.id);
    if (this.#at < 0) this.#begin(entry);
  }

  /** Somebody stands on an entry that is none of ours: how far others are from it nobody knows. */
  begin(step: number): void {
    this.#begin({ id: ++this.#ids, step });
  }

  /** The nearest entry on a step, of those that show it in one way if there are any, and how far it is. */
  nearest(step: number, pictured: boolean | undefined): { entry: Entry; by: number } | undefined {
    const distance = ({ by }: { by: number }): number => Math.abs(by);
    const found = this.#known
      .map((entry, place) => ({ entry, by: place - this.#at }))
      .filter(({ entry }) => entry.step === step)
      .sort((one, other) => distance(one) - distance(other));
    return found.find(({ entry }) => entry.pictured === pictured) ?? found[0];
  }

  #begin(entry: Entry): void {
    this.#known = [entry];
    this.#at = 0;
  }
}
