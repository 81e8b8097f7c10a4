import { EntenteError } from '../../graph/errors.ts';
import type { Story } from '../../graph/model.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import type { Asking, Connection, Run } from './connection.ts';
import { META, META_WITH_CONTENT } from './queries.ts';
import { numberOf, textOf, type Row } from './rows.ts';
import { SCHEMA_VERSION } from './schema.ts';

/** What the graph says of itself: its words, and which load put it there. */
export interface Words {
  load: string;
  data: string;
  vocabulary: Vocabulary;
  stories: Story[];
}

/** What a question is asked with: statements of one transaction, and the words of the graph. */
export interface Ask {
  run: Run;
  words: Words;
}

const NO_DATA = '0000000000000000';
const NOTHING: Words = {
  load: '',
  data: NO_DATA,
  vocabulary: { kinds: [], relations: [], properties: [], forms: [], roles: [] },
  stories: [],
};

/** Throws what stands in the way of reading: another schema, or a load that did not end. */
export function checkMeta(meta: Row, uri: string): void {
  const schema = numberOf(meta, 'schema');
  if (schema !== SCHEMA_VERSION) {
    const [age, remedy] =
      schema > SCHEMA_VERSION
        ? ['newer', 'use that Entente, or another database']
        : ['older', 'load the data again with “entente load --to”'];
    throw new EntenteError(
      'conflict',
      `What Neo4j at ${uri} holds was written by an ${age} Entente (schema ${schema}, this one reads ${SCHEMA_VERSION}); ${remedy}.`,
    );
  }
  if (textOf(meta, 'state') === 'ready') return;
  throw new EntenteError(
    'unavailable',
    `Neo4j at ${uri} is being loaded, or a load was broken off; wait, or load again with “entente load --to”.`,
  );
}

/** What was answered, or why nothing was, and the version of the data that this is said of. */
interface Answered<T> {
  data: string;
  answer: T;
}

type Work<T> = (ask: Ask) => Promise<T>;
type Made<T> = () => T;

const NO_ROWS: Run = async () => [];

/** The graph that a database holds, and the questions to it. A database without one answers as an empty store. */
export class Held {
  readonly connection: Pick<Connection, 'at' | 'read' | 'probe'>;
  /** What the last load left, as far as it was read. */
  #words: Words | undefined;

  constructor(connection: Held['connection']) {
    this.connection = connection;
  }

  /** Version of the data held now. */
  async version(asking?: Asking): Promise<string> {
    const [meta] = await this.connection.probe(META, asking);
    if (!meta) return NO_DATA;
    checkMeta(meta, this.connection.at.uri);
    return textOf(meta, 'data');
  }

  /**
   * One question in one transaction. Which load the data is of is read once, after the answer was put
   * together: if that is the load whose vocabulary was used, no other load can have begun meanwhile. An
   * answer put together while the data changed is no answer.
   */
  async question<T>(work: Work<T>, asking?: Asking): Promise<Answered<T>> {
    const { made, words } = await this.connection.read((run) => this.#ask(work, run), asking);
    return { data: words.data, answer: made() };
  }

  async #ask<T>(work: Work<T>, run: Run): Promise<{ made: Made<T>; words: Words }> {
    if (this.#words) {
      const words = this.#words;
      const made = await this.#attempt(work, { run, words });
      if ((await this.#load(run)) === words.load) return { made, words };
    }
    // The first question, or the first after another load.
    const words = await this.#learn(run);
    const made = await this.#attempt(work, { run, words });
    if ((await this.#load(run)) === words.load) return { made, words };
    throw new EntenteError('unavailable', 'The data changed while this was answered; ask again.');
  }

  /** An answer, or a refusal of ours, which counts only if the data did not change. */
  async #attempt<T>(work: Work<T>, { run, words }: Ask): Promise<Made<T>> {
    try {
      const answer = await work({ run: words.load === '' ? NO_ROWS : run, words });
      return () => answer;
    } catch (error) {
      if (error instanceof EntenteError) {
        return () => {
          throw error;
        };
      }
      // After a failure of its own the transaction answers nothing more; what was held to be true may be the reason.
      this.#words = undefined;
      throw error;
    }
  }

  /** Which load the data is of now; empty where there is none. */
  async #load(run: Run): Promise<string> {
    const [meta] = await run(META);
    if (meta) checkMeta(meta, this.connection.at.uri);
    return textOf(meta, 'load');
  }

  async #learn(run: Run): Promise<Words> {
    const [meta] = await run(META_WITH_CONTENT);
    if (meta) checkMeta(meta, this.connection.at.uri);
    this.#words = meta ? wordsIn(meta) : NOTHING;
    return this.#words;
  }
}

const wordsIn = (meta: Row): Words => ({
  load: textOf(meta, 'load'),
  data: textOf(meta, 'data'),
  vocabulary: JSON.parse(textOf(meta, 'vocabulary')) as Vocabulary,
  stories: JSON.parse(textOf(meta, 'stories')) as Story[],
});
