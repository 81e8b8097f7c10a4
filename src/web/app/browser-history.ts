import { fromLink, toLink, type FromLink } from '../../graph/link/link.ts';
import type { View } from '../../graph/view.ts';
import type { Write } from '../session/decisions.svelte.ts';
import { differ } from '../session/steps.ts';
import { HistoryEntries, type Entry } from './history-entries.ts';

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
  restore(link: FromLink): void;
}

/** How a phone shows a picture: the picture itself or its words, and whether it has just turned from one to the other. */
export interface Face {
  pictured: boolean;
  turned: boolean;
}

/** What is to be written, and how a phone showed it in that moment. */
interface Writing {
  view: View;
  how: Parameters<Write>[1] | 'turn';
  pictured: boolean | undefined;
}

/** Milliseconds after which a journey through the history that nobody answers is given up. */
const PATIENCE = 500;

/** Any other page looks the same, however a phone shows pictures. */
const hasFaces = ({ page, story }: View): boolean => page.is === 'picture' && story === undefined;

/** What a state of the history says; entries of other pages say what they like. */
const said = (state: unknown, key: string): unknown =>
  typeof state === 'object' && state !== null ? Reflect.get(state, key) : undefined;

/** Whether an entry was written by this page, be it before a reload. */
const isOfEntente = (state: unknown): boolean => said(state, 'entente') !== undefined;

/** How a phone showed an entry, be it from before a reload. */
function picturedOf(state: unknown): boolean | undefined {
  const pictured = said(state, 'pictured');
  return typeof pictured === 'boolean' ? pictured : undefined;
}

/** Where a view stands, wherever its entities lie: a picture that has been drawn has places for them. */
function whereabouts(view: View): string {
  const { positions: _, ...picture } = view.picture;
  return toLink({ ...view, picture });
}

/** Whether a link has come whole and leads to where somebody is. */
const isSame = ({ view, damage }: FromLink, now: View): boolean =>
  damage === undefined && whereabouts(view) === whereabouts(now);

/**
 * The history of the browser as the steps of the session: every step is an entry, undo and redo travel along
 * the entries instead of adding some. So Back never brings back what was undone. A phone that turns from the words of
 * a picture to the picture adds an entry too, on the same step.
 */
export class BrowserHistory {
  readonly #browser: BrowserLike;
  readonly #face: Face;
  /** Tells entries of this page from those of before a reload. */
  readonly #key = `${Date.now().toString(36)}${Math.random().toString(36).slice(2, 8)}`;
  readonly #entries = new HistoryEntries();
  #travelling: ReturnType<typeof setTimeout> | undefined;
  /** What is to be written once the browser has arrived, in this order. */
  #waiting: Writing[] = [];

  /** @param face what a phone shows; where a page was loaded again, that which it showed before */
  constructor(browser: BrowserLike, face: Face) {
    this.#browser = browser;
    this.#face = face;
    this.#show(browser.history.state);
  }

  write: Write = (view, how) => this.#write({ view, how, pictured: this.#picturedIn(view) });

  /** A phone shows the view in the other way from now on. */
  turned = (view: View): void => {
    if (hasFaces(view)) this.#write({ view, how: 'turn', pictured: this.#face.pictured });
  };

  /**
   * The browser stands on another entry: because we sent it there, or because the person went.
   * @param now the view that the session stands on
   */
  arrived = ({ turn, restore }: Travel, now: View): void => {
    const { state } = this.#browser.history;
    const { here } = this.#entries;
    const there = this.#entryOf(state);
    if (this.#travelling !== undefined && there?.id === here.id) return this.#arrive();
    clearTimeout(this.#travelling);
    this.#travelling = undefined;
    this.#waiting = [];
    if (there?.id === here.id) return;
    const link = fromLink(this.#browser.location.hash, now.lang);
    const turned = this.#show(state);
    const stays = there ? there.step === here.step : isOfEntente(state) && isSame(link, now);
    if (there) this.#entries.goTo(there);
    else if (stays) this.#entries.begin(here.step);
    if (stays) {
      this.#face.turned = turned;
      return this.write(now, 'replace');
    }
    if (there && turn(there.step - here.step, link.view.selected)) return;
    // The session counts it as it counts steps.
    this.#entries.begin(here.step + (differ(now, link.view) ? 1 : 0));
    restore(link);
  };

  /** While the browser travels, what is written waits for it: it would be written into the wrong entry. */
  #write = (writing: Writing): void => {
    const { view, how, pictured } = writing;
    const { step } = this.#entries.here;
    if (this.#travelling !== undefined) this.#waiting.push(writing);
    else if (how === 'push') this.#push(view, { step: step + 1, pictured });
    else if (how === 'turn') this.#push(view, { step, pictured });
    else if (how === 'replace') this.#replace(view, { step, pictured });
    else this.#step(view, { step: step + how, pictured });
  };

  /**
   * Travel to an entry of a step. Where none is known, this one stands on that step from now on. But what is done again
   * after a phone has turned, which took its entry away, is written as it was at first.
   */
  #step(view: View, to: Omit<Entry, 'id'>): void {
    const { here } = this.#entries;
    const found = this.#entries.nearest(to.step, here.pictured === undefined ? undefined : to.pictured);
    if (!found) return this.#entries.endBefore(to.step) ? this.#push(view, to) : this.#replace(view, to);
    // Whoever comes from another page finds the picture as it was left.
    if (here.pictured === undefined) this.#show(found.entry);
    this.#entries.goTo(found.entry);
    this.#waiting = [{ view, how: 'replace', pictured: this.#picturedIn(view) }];
    this.#travelling = setTimeout(this.#arrive, PATIENCE);
    this.#browser.history.go(found.by);
  }

  #push(view: View, entry: Omit<Entry, 'id'>): void {
    this.#entries.push(entry);
    this.#browser.history.pushState(this.#state(), '', this.#address(view));
  }

  #replace(view: View, entry: Omit<Entry, 'id'>): void {
    Object.assign(this.#entries.here, entry);
    this.#browser.history.replaceState(this.#state(), '', this.#address(view));
  }

  #arrive = (): void => {
    clearTimeout(this.#travelling);
    this.#travelling = undefined;
    const waiting = this.#waiting;
    this.#waiting = [];
    for (const writing of waiting) this.#write(writing);
  };

  #picturedIn = (view: View): boolean | undefined => (hasFaces(view) ? this.#face.pictured : undefined);

  /** Show pictures as an entry says, if it says anything; whether that is another way than before. */
  #show(entry: unknown): boolean {
    const before = this.#face.pictured;
    this.#face.pictured = picturedOf(entry) ?? before;
    return this.#face.pictured !== before;
  }

  #state = () => ({ entente: this.#key, ...this.#entries.here });

  #entryOf(state: unknown): Entry | undefined {
    const [id, step] = [said(state, 'id'), said(state, 'step')];
    const ours = said(state, 'entente') === this.#key && typeof id === 'number' && typeof step === 'number';
    return ours ? { id, step, pictured: picturedOf(state) } : undefined;
  }

  #address = (view: View): string => this.#browser.location.pathname + toLink(view);
}
