import { EntenteError } from '../../graph/errors.ts';
import type { Story } from '../../graph/model.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import type { Asking, Connection, Run } from './connection.ts';
import { META, WORDS } from './queries.ts';
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

/** The graph that a database holds, and the questions to it. A database without one answers as an empty store. */
export class Held {
  readonly connection: Connection;
  #words = NOTHING;

  constructor(connection: Connection) {
    this.connection = connection;
  }

  /** Version of the data held now. */
  async version(asking?: Asking): Promise<string> {
    const [meta] = await this.connection.probe(META, asking);
    if (!meta) return NO_DATA;
    checkMeta(meta, this.connection.at.uri);
    return textOf(meta, 'data');
  }

  /** One question in one transaction; an answer put together while the data changed is no answer. */
  question<T>(work: (ask: Ask) => Promise<T>, asking?: Asking): Promise<T> {
    return this.connection.read(async (run) => {
      const [meta] = await run(META);
      if (!meta) return work({ run: async () => [], words: NOTHING });
      checkMeta(meta, this.connection.at.uri);
      const words = await this.#wordsOf(meta, run);
      const answer = await work({ run, words }).then(
        (made) => () => made,
        (error: unknown) => {
          // After a failure of its own the transaction answers nothing more.
          if (!(error instanceof EntenteError)) throw error;
          return () => {
            throw error;
          };
        },
      );
      await this.#unchanged(words, run);
      return answer();
    }, asking);
  }

  async #wordsOf(meta: Row, run: Run): Promise<Words> {
    const load = textOf(meta, 'load');
    if (this.#words.load === load) return this.#words;
    const [row] = await run(WORDS);
    this.#words = {
      load,
      data: textOf(meta, 'data'),
      vocabulary: JSON.parse(textOf(row, 'vocabulary')) as Vocabulary,
      stories: JSON.parse(textOf(row, 'stories')) as Story[],
    };
    return this.#words;
  }

  async #unchanged({ load }: Words, run: Run): Promise<void> {
    const [meta] = await run(META);
    if (textOf(meta, 'load') === load) return;
    throw new EntenteError('unavailable', 'The data changed while this was answered; ask again.');
  }
}
