import type { EntenteError } from '../../graph/errors.ts';
import type { Circles, Parties } from '../../store/port.ts';
import { asError } from '../session/failure.ts';
import { Recent } from '../session/recent.ts';
import type { Session } from '../session/session.svelte.ts';

/** The circles that there are, and who is in those that are compared. */
export class Alliances {
  readonly #session: Session;
  readonly #parties = new Recent<Parties>(20);
  #turn = 0;

  circles: Circles | undefined = $state.raw();
  parties: Parties | undefined = $state.raw();
  error: EntenteError | undefined = $state.raw();

  constructor(session: Session) {
    this.#session = session;
  }

  /** Read which circles there are, unless that is known. */
  list = async (): Promise<void> => {
    if (this.circles) return;
    this.error = undefined;
    try {
      const circles = await this.#session.reader.circles();
      this.circles = circles;
      this.#session.meet(circles.entities);
    } catch (cause) {
      this.error = asError(cause);
    }
  };

  /** Read who is in these circles; the latest that was asked for is what stands there. */
  read = async (ids: readonly string[]): Promise<void> => {
    const turn = ++this.#turn;
    this.error = undefined;
    const key = ids.join(',');
    try {
      const parties = this.#parties.get(key) ?? (await this.#session.reader.parties([...ids]));
      if (turn !== this.#turn) return;
      this.#parties.keep(key, parties);
      this.parties = parties;
      this.#session.meet(parties.entities);
      this.#session.learn({ relations: parties.relations.items });
    } catch (cause) {
      if (turn === this.#turn) this.error = asError(cause);
    }
  };
}
