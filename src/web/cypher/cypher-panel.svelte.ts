import type { EntenteError } from '../../graph/errors.ts';
import type { Cypher, GraphReader, Question } from '../../store/port.ts';
import { asError } from '../session/failure.ts';

/** The question that is shown in Cypher, and how it reads there; the only writer of both. */
export class CypherPanel {
  readonly #reader: GraphReader;
  #turn = 0;

  question: Question | undefined = $state.raw();
  cypher: Cypher | undefined = $state.raw();
  error: EntenteError | undefined = $state.raw();

  constructor(reader: GraphReader) {
    this.#reader = reader;
  }

  /** Show a question; its Cypher comes when the store has it. */
  show = (question: Question): Promise<void> => {
    this.question = question;
    return this.#ask(question);
  };

  /** Ask once more, where there was no answer. */
  again = (): Promise<void> => (this.question && this.error ? this.#ask(this.question) : Promise.resolve());

  close = (): void => {
    this.#turn++;
    this.question = undefined;
    this.cypher = undefined;
    this.error = undefined;
  };

  async #ask(question: Question): Promise<void> {
    const turn = ++this.#turn;
    this.cypher = undefined;
    this.error = undefined;
    try {
      const cypher = await this.#reader.cypher(question);
      if (turn === this.#turn) this.cypher = cypher;
    } catch (cause) {
      if (turn === this.#turn) this.error = asError(cause);
    }
  }
}
