import type { Found, Hit } from '../../store/port.ts';
import { groupsOf } from './hit-groups.ts';

/** Pause after the last letter before the question is asked, in milliseconds. */
const PAUSE = 120;

type Search = (query: string, signal: AbortSignal) => Promise<Found>;

/** One search box: what is typed, what was found, and which of it is chosen by the keys. */
export class Finder {
  readonly #search: Search;
  readonly #present: (() => ReadonlySet<string>) | undefined;
  /** Ends the question that is under way: what nobody waits for any more need not be answered. */
  #leaving = new AbortController();
  #timer: ReturnType<typeof setTimeout> | undefined;
  #turn = 0;
  /** Somebody pressed Enter before the answer was there. */
  #eager: ((hit: Hit) => void) | undefined;

  query = $state.raw('');
  found: Found | undefined = $state.raw();
  failed = $state.raw(false);
  searching = $state.raw(false);
  open = $state.raw(false);
  active = $state.raw(0);

  readonly groups = $derived.by(() => (this.found ? groupsOf(this.found, this.#present?.()) : []));
  readonly hits = $derived(this.groups.flatMap((group) => group.hits.map(({ hit }) => hit)));
  readonly chosen = $derived(this.open ? this.hits[this.active] : undefined);

  /** @param present ids of what stands in the picture: it comes first */
  constructor(search: Search, present?: () => ReadonlySet<string>) {
    this.#search = search;
    this.#present = present;
  }

  /** Another query; it is asked after a short pause, and an answer to an older one is dropped. */
  type(query: string): void {
    this.query = query;
    this.#eager = undefined;
    clearTimeout(this.#timer);
    this.#leaving.abort();
    const turn = ++this.#turn;
    this.open = query.trim() !== '';
    if (!this.open) {
      this.found = undefined;
      this.searching = false;
      return;
    }
    this.searching = true;
    this.#timer = setTimeout(() => void this.#ask(query.trim(), turn), PAUSE);
  }

  async #ask(query: string, turn: number): Promise<void> {
    this.#leaving = new AbortController();
    const answer = await this.#search(query, this.#leaving.signal).catch((error: unknown) => ({ error }));
    if (turn !== this.#turn) return;
    this.searching = false;
    this.failed = 'error' in answer;
    this.found = 'error' in answer ? undefined : answer;
    this.active = 0;
    const [first] = this.hits;
    if (first) this.#eager?.(first);
  }

  /** Ask once more, where there was no answer. */
  again(): void {
    if (!this.failed || this.query.trim() === '') return;
    this.failed = false;
    this.searching = true;
    void this.#ask(this.query.trim(), ++this.#turn);
  }

  /** Take the chosen hit; the best one as soon as it is found, where the answer is still awaited. */
  take(choose: (hit: Hit) => void): void {
    if (this.searching) this.#eager = choose;
    else if (this.chosen) choose(this.chosen);
  }

  /** To the next hit or the one before, around the ends. */
  move(step: 1 | -1): void {
    this.open = this.query.trim() !== '';
    const { length } = this.hits;
    if (length > 0) this.active = (this.active + step + length) % length;
  }

  /** Closed, and what was to be opened as soon as it is found is not. */
  close(): void {
    this.open = false;
    this.#eager = undefined;
  }

  clear(): void {
    this.type('');
  }
}
