import { EntenteError } from '../../graph/errors.ts';
import type { Story } from '../../graph/model.ts';
import type { Vocabulary } from '../../graph/vocabulary.ts';
import { CheckedRun } from './checked-run.ts';
import type { RequestOptions, Connection } from './connection.ts';
import type { Run } from './transactions.ts';
import { META, META_WITH_CONTENT } from './meta-queries.ts';
import { numberOf, textOf, type Row } from './rows.ts';
import { SCHEMA_VERSION } from './schema.ts';
import { serverError } from './server-error.ts';

/** What the last load left about the graph as a whole. `load` is the id of that load, and empty without one. */
export interface Metadata {
  load: string;
  data: string;
  vocabulary: Vocabulary;
  stories: Story[];
}

/** One reading transaction, and the metadata of the graph that it reads. */
export interface Transaction {
  run: Run;
  /** The same for a statement that says itself which load it has read. */
  tell: Run;
  metadata: Metadata;
}

const NO_DATA = '0000000000000000';
const NOTHING: Metadata = {
  load: '',
  data: NO_DATA,
  vocabulary: { kinds: [], relations: [], properties: [], forms: [], roles: [] },
  stories: [],
};

/** Throws if the database cannot be read: it has another schema version, or a load of it did not finish. */
export function checkMeta(meta: Row, uri: string): void {
  const schema = numberOf(meta, 'schema');
  if (schema !== SCHEMA_VERSION) {
    const [age, remedy] =
      schema > SCHEMA_VERSION
        ? ['newer', 'use that Entente, or another database']
        : ['older', 'load the data again with “entente load --to”'];
    throw serverError(
      'conflict',
      { uri },
      (server) =>
        `What ${server} holds was written by an ${age} Entente (schema ${schema}, this one reads ${SCHEMA_VERSION}); ${remedy}.`,
    );
  }
  if (textOf(meta, 'state') === 'ready') return;
  throw serverError(
    'unavailable',
    { uri },
    (server) =>
      `${server} is being loaded, or a load was broken off; wait, or load again with “entente load --to”.`,
  );
}

/** An answer and the version of the data that it was made from. */
interface Answered<T> {
  data: string;
  answer: T;
}

type Work<T> = (transaction: Transaction) => Promise<T>;
type Made<T> = () => T;

const NO_ROWS: Run = async () => [];

/** An answer that was made. An EntenteError is kept as well, to be thrown only once it is known that the data did not change. */
async function keptOf<T>(making: Promise<T>): Promise<Made<T>> {
  try {
    const answer = await making;
    return () => answer;
  } catch (error) {
    if (!(error instanceof EntenteError)) throw error;
    return () => {
      throw error;
    };
  }
}

/** The graph in a Neo4j database. An empty database is read as an empty graph. */
export class StoredGraph {
  readonly connection: Pick<Connection, 'at' | 'read' | 'probe'>;
  /** The metadata as it was read last; absent before the first question and after a failure. */
  #metadata: Metadata | undefined;

  constructor(connection: StoredGraph['connection']) {
    this.connection = connection;
  }

  /** Version of the data held now. */
  async version(asking?: RequestOptions): Promise<string> {
    const [meta] = await this.connection.probe(META, asking);
    if (!meta) return NO_DATA;
    checkMeta(meta, this.connection.at.uri);
    return textOf(meta, 'data');
  }

  /**
   * Answers one question in one transaction. The id of the current load is read behind the statements of the answer: if
   * it is still that of the cached metadata, no other load can have started in between, because ids of loads are never
   * used twice. If it is another, the metadata is read again and the answer made again; if the data changes even then,
   * the question fails with `unavailable`.
   */
  async question<T>(work: Work<T>, asking?: RequestOptions): Promise<Answered<T>> {
    const { made, metadata } = await this.connection.read((run) => this.#ask(work, run), asking);
    return { data: metadata.data, answer: made() };
  }

  async #ask<T>(work: Work<T>, run: Run): Promise<{ made: Made<T>; metadata: Metadata }> {
    if (this.#metadata) {
      const metadata = this.#metadata;
      const { made, load } = await this.#attempt(work, run, metadata);
      if (load === metadata.load) return { made, metadata };
    }
    // The first question, or the first after another load.
    const metadata = await this.#learn(run);
    const { made, load } = await this.#attempt(work, run, metadata);
    if (load === metadata.load) return { made, metadata };
    throw new EntenteError('unavailable', 'The data changed while this was answered; ask again.');
  }

  /** Makes an answer, and reads the id of the load that the data of all of it comes from; empty if nothing is loaded. */
  async #attempt<T>(work: Work<T>, run: Run, metadata: Metadata): Promise<{ made: Made<T>; load: string }> {
    const checked = new CheckedRun(run);
    const runs = metadata.load === '' ? { run: NO_ROWS, tell: NO_ROWS } : checked;
    try {
      const made = await keptOf(work({ run: runs.run, tell: runs.tell, metadata }));
      const meta = await checked.check();
      if (meta) checkMeta(meta, this.connection.at.uri);
      return { made, load: textOf(meta, 'load') };
    } catch (error) {
      // The transaction is broken, so the load cannot be checked. Outdated metadata may be the reason: read it anew next time.
      if (!(error instanceof EntenteError)) this.#metadata = undefined;
      throw error;
    } finally {
      checked.end();
    }
  }

  async #learn(run: Run): Promise<Metadata> {
    const [meta] = await run(META_WITH_CONTENT);
    if (meta) checkMeta(meta, this.connection.at.uri);
    this.#metadata = meta ? metadataIn(meta) : NOTHING;
    return this.#metadata;
  }
}

const metadataIn = (meta: Row): Metadata => ({
  load: textOf(meta, 'load'),
  data: textOf(meta, 'data'),
  vocabulary: JSON.parse(textOf(meta, 'vocabulary')) as Vocabulary,
  stories: JSON.parse(textOf(meta, 'stories')) as Story[],
});
