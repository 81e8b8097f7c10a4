import type { Storage } from '../storage.ts';

/** A view that somebody gave a name. */
export interface SavedView {
  name: string;
  /** As the address bar holds it. */
  link: string;
}

const isSaved = (value: unknown): value is SavedView =>
  typeof value === 'object' &&
  value !== null &&
  typeof Reflect.get(value, 'name') === 'string' &&
  typeof Reflect.get(value, 'link') === 'string';

const firstOfName = ({ name }: SavedView, at: number, all: readonly SavedView[]): boolean =>
  all.findIndex((one) => one.name === name) === at;

/** What a storage holds; whatever is not a saved view was put there by others, and is left out. */
function readFrom(storage: Storage): SavedView[] {
  try {
    const read: unknown = JSON.parse(storage.read() ?? '[]');
    return Array.isArray(read) ? read.filter(isSaved).filter(firstOfName) : [];
  } catch {
    // Not our JSON: nothing of ours is lost by starting anew.
    return [];
  }
}

/** Views by name, kept in this browser, the newest first. */
export class SavedViews {
  readonly #storage: Storage;
  all: readonly SavedView[] = $state.raw([]);
  shown = $state.raw(false);

  constructor(storage: Storage) {
    this.#storage = storage;
    this.all = readFrom(storage);
  }

  has = (name: string): boolean => this.all.some((one) => one.name === name.trim());

  /** Keep a view under a name, instead of the one that has it; whether the browser does. */
  save = (name: string, link: string): boolean =>
    this.#keep((all) => [{ name: name.trim(), link }, ...all.filter((one) => one.name !== name.trim())]);

  /** @returns what was removed and where it stood, to put it back; nothing where it is still there. */
  remove = (name: string): { view: SavedView; at: number } | undefined => {
    this.follow();
    const at = this.all.findIndex((one) => one.name === name);
    const view = this.all[at];
    if (!view) return undefined;
    return this.#keep((all) => all.filter((one) => one.name !== name)) ? { view, at } : undefined;
  };

  putBack = ({ view, at }: { view: SavedView; at: number }): boolean =>
    this.#keep((all) => [...all.slice(0, at), view, ...all.slice(at)]);

  /** Another tab may have saved or removed something. */
  follow = (): void => {
    this.all = readFrom(this.#storage);
  };

  show = (): void => {
    this.follow();
    this.shown = true;
  };

  close = (): void => {
    this.shown = false;
  };

  /** What is kept now, changed: not what was kept when this tab read it last. */
  #keep(change: (all: readonly SavedView[]) => readonly SavedView[]): boolean {
    const all = change(readFrom(this.#storage));
    const kept = this.#storage.write(JSON.stringify(all));
    if (kept) this.all = all;
    return kept;
  }
}
