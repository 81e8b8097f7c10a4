import { eventKinds, eventsOf, type HeldEvent } from '../../../graph/circles/events.ts';
import { wordsIn } from '../../../graph/vocabulary.ts';
import { asError } from '../../session/failure.ts';
import type { Session } from '../../session/session.svelte.ts';

/** So many of each kind are looked through, those with most relations first. */
const MOST = 200;

/** What was held, and how much is related to each. */
export class HeldEvents {
  events: readonly HeldEvent[] = $state.raw([]);
  failed = $state.raw(false);
  #degrees: Readonly<Record<string, number>> = {};

  /** Those that most is related to first. */
  get byWeight(): HeldEvent[] {
    const weight = ({ entity }: HeldEvent): number => this.#degrees[entity.id] ?? 0;
    return [...this.events].sort((a, b) => weight(b) - weight(a));
  }

  /** Ask for the entities of every kind that is held. */
  read = async (session: Session): Promise<void> => {
    const words = wordsIn(session.vocabulary);
    try {
      const found = await Promise.all(
        eventKinds(words).map((kind) => session.reader.entities({ kind, limit: MOST })),
      );
      this.#degrees = Object.assign({}, ...found.map(({ degrees }) => degrees));
      this.events = eventsOf(
        found.flatMap(({ items }) => items),
        words,
      );
      this.failed = false;
      session.meet(this.events.map(({ entity }) => entity));
    } catch (cause) {
      this.failed = asError(cause).code !== 'unavailable';
    }
  };
}
