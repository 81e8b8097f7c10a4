import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { EntenteError } from '../../graph/errors.ts';
import type { Place } from './address.ts';
import { GivenUp, within } from './deadline.ts';
import { asEntente, isCredentials, isLoss } from './errors.ts';
import { LIMITS, type Limits } from './limits.ts';
import { parametersOf, rowOf, type Row } from './rows.ts';

export interface Credentials {
  user: string;
  password: string;
}

/** Asks one statement within a transaction; several at once are sent without waiting for each other. */
export type Run = (statement: string, parameters?: Readonly<Record<string, unknown>>) => Promise<Row[]>;

export interface Asking {
  signal?: AbortSignal | undefined;
  milliseconds?: number;
}

interface Task<T> {
  mode: 'READ' | 'WRITE';
  asking: Asking;
  milliseconds: number;
  work: (session: Session) => Promise<T>;
}

interface Runner {
  run(
    statement: string,
    parameters: Record<string, unknown>,
  ): PromiseLike<{ records: Parameters<typeof rowOf>[0][] }>;
}

const runIn =
  (tx: Runner): Run =>
  async (statement, parameters = {}) =>
    (await tx.run(statement, parametersOf(parameters))).records.map(rowOf);

/** Without a transaction of ours, but with our time for it: the server's own may be shorter than a load. */
const runAlone = (session: Session, timeout: number): Run =>
  runIn({ run: (statement, parameters) => session.run(statement, parameters, { timeout }) });

/**
 * The only owner of the driver: one pool, a session a question, a deadline for each that does not
 * depend on the server. A server that hangs or is gone is asked only by `probe` until it answers again.
 */
export class Connection {
  readonly at: Place;
  readonly #credentials: Credentials;
  readonly #limits: Limits;
  #driver: Driver | undefined;
  #closed = false;
  /** Deadlines missed one after the other. */
  #misses = 0;
  /** Why nobody is let through but who probes. */
  #lost: EntenteError | undefined;
  #refused: { error: EntenteError; until: number } | undefined;

  constructor(at: Place, credentials: Credentials, limits: Partial<Limits> = {}) {
    this.at = at;
    this.#credentials = credentials;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Statements in one reading transaction; what is worth trying again is tried for some seconds. */
  async read<T>(work: (run: Run) => Promise<T>, asking: Asking = {}): Promise<T> {
    if (this.#lost) throw this.#lost;
    const milliseconds = asking.milliseconds ?? this.#limits.question;
    return this.#task({
      ...{ mode: 'READ', asking, milliseconds },
      work: (session) => session.executeRead((tx) => work(runIn(tx)), { timeout: milliseconds }),
    });
  }

  /** Statements in one writing transaction, which may run more than once: they have to allow for it. */
  async write<T>(work: (run: Run) => Promise<T>): Promise<T> {
    const milliseconds = this.#limits.batch;
    return this.#task({
      ...{ mode: 'WRITE', asking: {}, milliseconds: milliseconds + this.#limits.writeRetry },
      work: (session) => session.executeWrite((tx) => work(runIn(tx)), { timeout: milliseconds }),
    });
  }

  /** One statement in a transaction that the server makes itself, as those about the schema want. */
  async alone(statement: string): Promise<Row[]> {
    const { batch } = this.#limits;
    return this.#task({
      ...{ mode: 'WRITE', asking: {}, milliseconds: batch },
      work: (session) => runAlone(session, batch)(statement),
    });
  }

  /** One statement at once, without a second try, whatever is known of the server: it tells how it is now. */
  async probe(statement: string, asking: Asking = {}): Promise<Row[]> {
    const milliseconds = asking.milliseconds ?? this.#limits.probe;
    const rows = await this.#task({
      ...{ mode: 'READ', asking, milliseconds },
      work: (session) => runAlone(session, milliseconds)(statement),
    });
    this.#lost = undefined;
    return rows;
  }

  /** Ends all connections. Afterwards every question is `unavailable`. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#drop();
  }

  async #task<T>({ mode, asking, milliseconds, work }: Task<T>): Promise<T> {
    const session = this.#open().session({
      defaultAccessMode: neo4j.session[mode],
      ...(this.at.database !== undefined && { database: this.at.database }),
    });
    // Closing a session cancels what the server still works on for it; a hung one never answers that.
    const end = (): void => void session.close().catch(() => undefined);
    try {
      const late = `Neo4j at ${this.at.uri} did not answer within ${milliseconds / 1000} s; ask for less, or look at its log.`;
      const made = await within(work(session), end, { milliseconds, signal: asking.signal, late });
      this.#misses = 0;
      return made;
    } catch (cause) {
      throw await this.#note(cause);
    } finally {
      end();
    }
  }

  #open(): Driver {
    if (this.#closed) throw new EntenteError('unavailable', 'This store was closed; open it again.');
    if (this.#refused && Date.now() < this.#refused.until) throw this.#refused.error;
    const limits = this.#limits;
    this.#driver ??= neo4j.driver(
      this.at.uri,
      neo4j.auth.basic(this.#credentials.user, this.#credentials.password),
      {
        maxConnectionPoolSize: limits.pool,
        connectionAcquisitionTimeout: limits.acquisition,
        connectionTimeout: limits.connect,
        connectionLivenessCheckTimeout: limits.liveness,
        maxTransactionRetryTime: limits.readRetry,
        fetchSize: limits.fetch,
        userAgent: 'entente',
      },
    );
    return this.#driver;
  }

  /** What an error says about the server, and the error in our words. */
  async #note(cause: unknown): Promise<EntenteError> {
    const error = asEntente(cause, this.at.uri);
    if (isCredentials(cause)) {
      this.#refused = { error, until: Date.now() + this.#limits.credentials };
      await this.#drop();
    }
    if (isLoss(cause)) this.#lost = error;
    if (error instanceof GivenUp && error.late) {
      this.#misses += 1;
      if (this.#misses >= this.#limits.misses) {
        this.#lost = error;
        await this.#drop();
      }
    }
    return error;
  }

  /** Throw the connections away. Closing is not waited for long: it hangs with a hung server. */
  async #drop(): Promise<void> {
    const driver = this.#driver;
    this.#driver = undefined;
    await driver?.close();
  }
}
