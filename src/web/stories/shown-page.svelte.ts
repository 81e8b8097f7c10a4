import type { View } from '../../graph/view.ts';
import { Recent } from '../session/recent.ts';
import type { Session } from '../session/session.svelte.ts';
import { askedIn, onPage, type OnPage } from './on-page.ts';

/** What the page of a slide shows, asked for when the page changes. */
export class ShownPage {
  readonly #session: Session;
  readonly #kept = new Recent<OnPage>(20);
  #turn = 0;

  shown: OnPage | undefined = $state.raw();
  /** Whether nobody answered. */
  failed = $state.raw(false);

  constructor(session: Session) {
    this.#session = session;
  }

  read = async (view: Pick<View, 'page' | 'selected'>): Promise<void> => {
    const turn = ++this.#turn;
    const key = JSON.stringify([view.page, view.selected]);
    this.shown = this.#kept.get(key);
    this.failed = false;
    if (this.shown) return;
    try {
      const found = await onPage(view, askedIn(this.#session));
      this.#kept.keep(key, found);
      if (turn === this.#turn) this.shown = found;
    } catch {
      // Without its sources a slide says that they could not be read.
      if (turn === this.#turn) this.failed = true;
    }
  };
}
