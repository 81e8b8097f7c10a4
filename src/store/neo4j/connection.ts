import neo4j, { type Driver, type Session } from 'neo4j-driver';
import { EntenteError } from '../../graph/errors.ts';
import type { Neo4jAddress } from './address.ts';
import { AbandonedError, withDeadline } from './deadline.ts';
import { asEntente, isCredentials, isLoss } from './errors.ts';
import { LIMITS, type Limits } from './limits.ts';
import type { Row } from './rows.ts';
import { messagesOf } from './server-error.ts';
import { readPatiently, runAlone, runIn, type Run } from './transactions.ts';

export interface Credentials {
  user: string;
  password: string;
}

export interface RequestOptions {
  signal?: AbortSignal | undefined;
  milliseconds?: number;
}

/** For the driver: all rows of a statement at once, as they are all kept anyway. In parts each would be a round trip. */
const FETCH_ALL = -1;

interface Task<T> {
  mode: 'READ' | 'WRITE';
  asking: RequestOptions;
  milliseconds: number;
  /** @param after told of what need not be waited for, though the session may be closed only when it has ended */
  work: (session: Session, after: (rest: Promise<unknown>) => void) => Promise<T>;
}

/**
 * The only owner of the driver: one connection pool, one session for each question, and a deadline for
 * each that is kept here, because a hung server does not keep its own. After the server was lost, only
 * `probe` contacts it until it answers again.
 */
export class Connection {
  readonly at: Neo4jAddress;
  readonly #credentials: Credentials;
  readonly #limits: Limits;
  #driver: Driver | undefined;
  #closed = false;
  /** Whether the server has ever answered. */
  #met = false;
  /** How many deadlines were missed in a row. */
  #misses = 0;
  /** The error that made the server count as lost: until `probe` succeeds, every question fails with it at once. */
  #lost: EntenteError | undefined;
  #refused: { error: EntenteError; until: number } | undefined;

  constructor(at: Neo4jAddress, credentials: Credentials, limits: Partial<Limits> = {}) {
    this.at = at;
    this.#credentials = credentials;
    this.#limits = { ...LIMITS, ...limits };
  }

  /** Most rows of one batch of the loader. */
  get rows(): number {
    return this.#limits.rows;
  }

  /** Rows to write, or nodes to delete, from which on a load makes its indexes last. */
  get manyRows(): number {
    return this.#limits.manyRows;
  }

  /** Statements in one reading transaction; what is worth trying again is tried for some seconds. */
  async read<T>(work: (run: Run) => Promise<T>, asking: RequestOptions = {}): Promise<T> {
    if (this.#lost) throw this.#lost;
    const milliseconds = asking.milliseconds ?? this.#limits.question;
    const reading = { timeout: milliseconds, work };
    return this.#task({
      ...{ mode: 'READ', asking, milliseconds },
      work: (session, after) => readPatiently(reading, session, after),
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

  /** Runs one statement without any retry, even if the server counts as lost: the way to find out whether it is back. */
  async probe(statement: string, asking: RequestOptions = {}): Promise<Row[]> {
    const milliseconds = asking.milliseconds ?? this.#limits.probe;
    const rows = await this.#task({
      ...{ mode: 'READ', asking, milliseconds },
      work: (session) => runAlone(session, milliseconds)(statement),
    });
    this.#lost = undefined;
    return rows;
  }

  /** Closes all connections. Afterwards every question fails with `unavailable`. */
  async close(): Promise<void> {
    this.#closed = true;
    await this.#drop();
  }

  async #task<T>({ mode, asking, milliseconds, work }: Task<T>): Promise<T> {
    const session = this.#session(mode);
    // Closing a session cancels what the server still works on for it; a hung one never answers that.
    const end = (): void => void session.close().catch(() => undefined);
    const rest: Promise<unknown>[] = [];
    const after = (one: Promise<unknown>): void => {
      // Whoever gave up does not wait for it either: it may come when this has returned, and fails then.
      one.catch(() => undefined);
      rest.push(one);
    };
    try {
      const late = messagesOf(
        this.at.uri,
        (server) =>
          `${server} did not answer within ${milliseconds / 1000} s; ask for less, or look at its log.`,
      );
      const made = await withDeadline(work(session, after), end, {
        milliseconds,
        signal: asking.signal,
        late,
      });
      this.#misses = 0;
      this.#met = true;
      return made;
    } catch (cause) {
      throw await this.#note(cause);
    } finally {
      void Promise.allSettled(rest).then(end);
    }
  }

  #session(mode: Task<unknown>['mode']): Session {
    return this.#open().session({
      defaultAccessMode: neo4j.session[mode],
      ...(this.at.database !== undefined && { database: this.at.database }),
    });
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
        fetchSize: FETCH_ALL,
        // Nobody reads what the server remarks on our statements, as that no relation is of some kind yet.
        notificationFilter: { minimumSeverityLevel: neo4j.notificationFilterMinimumSeverityLevel.OFF },
        userAgent: 'entente',
      },
    );
    return this.#driver;
  }

  /** Remembers what an error says about the state of the server, and translates it into an EntenteError. */
  async #note(cause: unknown): Promise<EntenteError> {
    const error = asEntente(cause, this.at.uri, this.#met);
    if (isCredentials(cause)) {
      this.#refused = { error, until: Date.now() + this.#limits.credentials };
      await this.#drop();
    }
    if (isLoss(cause)) this.#lost = error;
    if (error instanceof AbandonedError && error.late) {
      this.#misses += 1;
      // Whoever asks for too much is late as well, and nobody else should have to wait for that.
      if (this.#misses >= this.#limits.misses && !(await this.#answers())) {
        this.#lost = error;
        await this.#drop();
      }
    }
    return error;
  }

  /** Whether the server answers what takes it no time. */
  async #answers(): Promise<boolean> {
    const { probe } = this.#limits;
    const session = this.#session('READ');
    const end = (): void => void session.close().catch(() => undefined);
    const late = { message: '', publicMessage: '' };
    try {
      await withDeadline(runAlone(session, probe)('RETURN 1'), end, { milliseconds: probe, late });
      this.#misses = 0;
      return true;
    } catch {
      return false;
    } finally {
      end();
    }
  }

  /** Closes the driver and forgets it; the next question opens a new one. */
  async #drop(): Promise<void> {
    const driver = this.#driver;
    this.#driver = undefined;
    await driver?.close();
  }
}
