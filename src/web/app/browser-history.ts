import { fromLink, toLink } from '../../graph/link/link.ts';
import type { View } from '../../graph/view.ts';
import type { Write } from '../session/decisions.svelte.ts';

/** What of the browser is needed; `go` is answered by a `popstate` event, later. */
export interface BrowserLike {
  history: Pick<History, 'pushState' | 'replaceState' | 'go' | 'state'>;
  location: Pick<Location, 'pathname' | 'hash'>;
}

/** What goes on when the browser has gone to another entry. */
export interface Travel {
  /** So many of our steps back or forward; false where the session remembers no such step. */
  turn(by: number, selected: string | undefined): boolean;
  /** To a view that is none of our steps: a link that was typed, an entry from before a reload. */
  restore(link: ReturnType<typeof fromLink>): void;
}

/** Browsers keep about fifty entries of a page; of more, undo writes in place. */
const MOST = 40;
/** Milliseconds after which a journey through the history that nobody answers is given up. */
const PATIENCE = 500;

/**
 * The history of the browser as the steps of the session: every step is an entry, undo and redo travel along
 * the entries instead of adding some. So Back never brings back what was undone.
 */
export class BrowserHistory {
  readonly #browser: BrowserLike;
  /** Tells entries of this page from those of before a reload. */
  readonly #key = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  /** Number of the entry that the session stands on, and of the first and last that can be travelled to. */
  #at = 0;
  #first = 0;
  #last = 0;
  #travelling: ReturnType<typeof setTimeout> | undefined;
  /** What is to be written once the browser has arrived, in this order. */
  #waiting: Parameters<Write>[] = [];

  constructor(browser: BrowserLike) {
    this.#browser = browser;
  }

  /** While the browser travels, what is written waits for it: it would be written into the wrong entry. */
  write: Write = (view, how) => {
    if (this.#travelling !== undefined) this.#waiting.push([view, how]);
    else if (how === 'push') this.#push(view);
    else if (typeof how === 'number' && this.#reaches(this.#at + how)) this.#travel(view, how);
    else this.#replace(view);
  };

  /** The browser stands on another entry: because we sent it there, or because the person went. */
  arrived = ({ turn, restore }: Travel, lang: View['lang']): void => {
    const number = this.#numberOf(this.#browser.history.state);
    if (this.#travelling !== undefined && number === this.#at) return this.#arrive();
    clearTimeout(this.#travelling);
    this.#travelling = undefined;
    this.#waiting = [];
    const link = fromLink(this.#browser.location.hash, lang);
    const by = number === undefined ? 0 : number - this.#at;
    if (number !== undefined && by === 0) return;
    if (number === undefined) this.#first = this.#last = ++this.#at;
    else this.#at = number;
    if (by === 0 || !turn(by, link.view.selected)) restore(link);
  };

  #reaches = (number: number): boolean => number >= this.#first && number <= this.#last;

  #push(view: View): void {
    this.#last = ++this.#at;
    this.#first = Math.max(this.#first, this.#at - MOST);
    this.#browser.history.pushState(this.#state(), '', this.#address(view));
  }

  #replace(view: View): void {
    this.#browser.history.replaceState(this.#state(), '', this.#address(view));
  }

  #travel(view: View, by: number): void {
    this.#at += by;
    this.#waiting = [[view, 'replace']];
    this.#travelling = setTimeout(this.#arrive, PATIENCE);
    this.#browser.history.go(by);
  }

  #arrive = (): void => {
    clearTimeout(this.#travelling);
    this.#travelling = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const [view, how] of waiting) this.write(view, how);
  };

  #state = () => ({ entente: this.#key, at: this.#at });

  #numberOf(state: unknown): number | undefined {
    if (typeof state !== 'object' || state === null || Reflect.get(state, 'entente') !== this.#key)
      return undefined;
    const at: unknown = Reflect.get(state, 'at');
    return typeof at === 'number' ? at : undefined;
  }

  #address = (view: View): string => this.#browser.location.pathname + toLink(view);
}
