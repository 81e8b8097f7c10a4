import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import type { GraphReader } from '../../store/port.ts';
import { belongingOf, NOTHING_KNOWN, withBelonging, type Belongs } from './namesakes.ts';

/** Enough lines of somebody to find one that tells them apart. */
const LOOKED_AT = 50;

/** What those of one name belong to, asked for when somebody has to tell them apart, one after the other. */
export class Belongings {
  readonly #reader: GraphReader;
  #asked: readonly string[] = [];
  #last: Promise<void> = Promise.resolve();

  known: Belongs = $state.raw(NOTHING_KNOWN);

  constructor(reader: GraphReader) {
    this.#reader = reader;
  }

  /** Look where these belong, unless that is known or asked already. */
  look(ids: readonly string[], vocabulary: VocabularyIndex): void {
    for (const id of ids) {
      if (this.#asked.includes(id)) continue;
      this.#asked = [...this.#asked, id];
      this.#last = this.#last.then(() => this.#ask(id, vocabulary));
    }
  }

  async #ask(id: string, vocabulary: VocabularyIndex): Promise<void> {
    try {
      const expansion = await this.#reader.expand(id, { limit: LOOKED_AT });
      this.known = withBelonging(this.known, id, belongingOf(id, expansion, vocabulary));
    } catch {
      // Told apart by their ids until somebody looks again.
      this.#asked = this.#asked.filter((one) => one !== id);
    }
  }
}
