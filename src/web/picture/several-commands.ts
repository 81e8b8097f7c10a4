import { adding, inTurn, type Change } from '../session/changes.ts';
import type { Session } from '../session/session.svelte.ts';
import { shownIds } from '../session/subgraph.ts';
import { grown } from './changes.ts';
import { inCommon, type Joined } from './common-neighbours.ts';
import { chosenFrom, Neighbours, PAGE } from './neighbours.ts';
import { bringIn, MOST_AT_ONCE } from './showing.ts';

/** What is done with several entities at once and has to ask first; each of it is one step. */
export class SeveralCommands {
  readonly #session: Session;

  constructor(session: Session) {
    this.#session = session;
  }

  /** Add all neighbours of these. Whoever has so many that one has to choose is left out, and that is said. */
  expand = (ids: readonly string[]): Promise<void> =>
    this.#session.run(
      () => this.expand(ids),
      async (signal) => {
        const changes: Change[] = [];
        for (const id of ids) {
          const change = await this.#growing(id, signal);
          if (signal.aborted) return;
          if (change) changes.push(change);
        }
        if (changes.length > 0) await bringIn(this.#session, inTurn(...changes), { signal });
        const crowded = ids.length - changes.length;
        if (crowded > 0 && !signal.aborted) this.#session.announce({ is: 'crowded', entities: crowded });
      },
    );

  /** Add whoever is a neighbour of at least two of these: those of most of them first, fifty at once at most. */
  common = (ids: readonly string[]): Promise<void> =>
    this.#session.run(
      () => this.common(ids),
      async (signal) => {
        const joined: Joined[] = [];
        for (const id of ids) {
          const found = await this.#neighboursOf(id, signal);
          if (signal.aborted) return;
          joined.push(found);
        }
        const change: Change = (view, known) => {
          const chosen = inCommon(joined, { shown: shownIds(known, view.picture), limit: MOST_AT_ONCE });
          return adding(chosen)(view, known);
        };
        const before = this.#session.view;
        const shown = await bringIn(this.#session, change, { signal });
        if (shown && this.#session.view.picture.shown === before.picture.shown)
          this.#session.announce({ is: 'none-in-common' });
      },
    );

  /** The change that an expansion comes to; nothing where somebody has to choose. */
  async #growing(id: string, signal: AbortSignal): Promise<Change | undefined> {
    const reader = this.#session.reader.until(signal);
    const first = await reader.expand(id, { limit: PAGE });
    this.#session.learn({ degrees: first.degrees });
    if ((this.#session.hidden.get(id) ?? first.total) > MOST_AT_ONCE) return undefined;
    const found = await new Neighbours(id, first).along(reader);
    this.#session.learn(found);
    return (view, known) => {
      const shown = shownIds(known, view.picture);
      return grown(id, chosenFrom(found, { limit: MOST_AT_ONCE, shown, lang: view.lang }))(view, known);
    };
  }

  async #neighboursOf(id: string, signal: AbortSignal): Promise<Joined> {
    const reader = this.#session.reader.until(signal);
    const found = await new Neighbours(id, await reader.expand(id, { limit: PAGE })).along(reader);
    this.#session.learn(found);
    return found;
  }
}
