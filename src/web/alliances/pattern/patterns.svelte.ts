import type { EntenteError } from '../../../graph/errors.ts';
import type { PatternMatches } from '../../../store/port.ts';
import { asError } from '../../session/failure.ts';
import { Recent } from '../../session/recent.ts';
import type { Session } from '../../session/session.svelte.ts';

/** How many matches the page lists; the number of all stands above them. */
const LISTED = 200;

/** Who matches the pattern that is asked about. */
export class Patterns {
  readonly #session: Session;
  readonly #kept = new Recent<PatternMatches>(20);
  #turn = 0;

  answer: { key: string; matches: PatternMatches } | undefined = $state.raw();
  error: EntenteError | undefined = $state.raw();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Ask who matches; the latest that was asked for is what stands there. */
  read = async (steps: readonly string[]): Promise<void> => {
    const turn = ++this.#turn;
    this.error = undefined;
    const key = steps.join(',');
    try {
      const matches =
        this.#kept.get(key) ?? (await this.#session.reader.pattern([...steps], { limit: LISTED }));
      if (turn !== this.#turn) return;
      this.#kept.keep(key, matches);
      this.answer = { key, matches };
      this.#session.meet([...matches.items, ...matches.entities]);
      this.#session.learn({ relations: matches.relations });
    } catch (cause) {
      if (turn === this.#turn) this.error = asError(cause);
    }
  };
}
