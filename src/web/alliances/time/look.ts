import type { DateText } from '../../../graph/model.ts';
import { lookingAt } from '../../session/lens.ts';
import type { Session } from '../../session/session.svelte.ts';

/** The days of the page: of one alone, or of one beside an earlier. */
export interface Days {
  day?: DateText | undefined;
  earlier?: DateText | undefined;
}

/** Sets the days that are looked at; all that one gesture sets is one step. */
export class Looking {
  readonly #session: Session;
  #gesture: string | undefined;
  #steps: Session['steps'] | undefined;

  constructor(session: Session) {
    this.#session = session;
  }

  /** @param gesture a drag, or keys on one handle; without it the change is a step of its own */
  at = (days: Days, gesture?: string): void => {
    const session = this.#session;
    const goesOn = gesture !== undefined && gesture === this.#gesture && session.steps === this.#steps;
    if (goesOn) session.amend(lookingAt(days));
    else session.change(lookingAt(days));
    this.#gesture = gesture;
    this.#steps = session.steps;
  };

  /** What comes next is another gesture. */
  end = (): void => {
    this.#gesture = undefined;
  };
}
