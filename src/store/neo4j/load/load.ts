import { createHash, randomUUID } from 'node:crypto';
import { versionOf, type Digest } from '../../../graph/canonical.ts';
import { EntenteError } from '../../../graph/errors.ts';
import type { Graph } from '../../../graph/model.ts';
import type { LoadProgress } from '../../port.ts';
import type { Connection } from '../connection.ts';
import type { Run } from '../transactions.ts';
import { checkMeta, StoredGraph } from '../stored-graph.ts';
import { LIMITS } from '../limits.ts';
import { META } from '../meta-queries.ts';
import { numberOf, textOf, type Row } from '../rows.ts';
import { SCHEMA_VERSION } from '../schema.ts';
import { wholeGraph } from '../whole.ts';
import { batchesOf } from './batches.ts';
import { dropIndexes, hasIndexes, makeConstraints, makeIndexes } from './indexes.ts';
import { inLanes, LANES, type Lane } from './lanes.ts';
import { planOf, type Step } from './plan.ts';
import * as statements from './statements.ts';

type Tell = (progress: LoadProgress) => void;

/** Nodes deleted in one transaction. */
const DELETED_AT_ONCE = 5000;
const [FIRST] = LANES;
/** The oldest version of Neo4j (major, minor) that understands all of our Cypher. */
const OLDEST = [5, 23] as const;

/** Time limit for the first statements of a load: they are slow on a server that has just been started. */
const PATIENT = { milliseconds: LIMITS.connect + LIMITS.question };

const sha256: Digest = (parts) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
};

/** One run of the loader. Only the load that began last may write: an earlier one stops at its next batch. */
class Load {
  readonly #connection: Connection;
  readonly #id = randomUUID();
  readonly #tell: Tell;
  #done = 0;
  #batches = 0;
  /** Whether indexes are made after everything else: what a server writes one by one into them takes it longer. */
  #indexesLast = false;
  readonly #total: number;

  constructor(connection: Connection, total: number, tell: Tell) {
    this.#connection = connection;
    this.#total = total;
    this.#tell = tell;
  }

  /** @param schema the version of what is there; 0 where nothing is */
  async begin(schema: number): Promise<void> {
    const connection = this.#connection;
    // An index that is there already is left alone, though another version may have made it of other properties.
    if (schema > 0 && schema !== SCHEMA_VERSION) await dropIndexes(connection);
    await makeConstraints(connection);
    this.#indexesLast = Math.max(this.#total, await oldNodes(connection)) > connection.manyRows;
    if (!this.#indexesLast) await makeIndexes(connection);
    await connection.write((run) =>
      run(statements.BEGIN, { schema: SCHEMA_VERSION, load: this.#id, lanes: LANES }),
    );
  }

  /** Deletes everything that an earlier load wrote. */
  async clear(): Promise<void> {
    if (this.#indexesLast) await dropIndexes(this.#connection);
    await this.#delete();
  }

  async #delete(): Promise<void> {
    for (let deleted = 1; deleted > 0;) {
      const [row] = await this.#write(FIRST, statements.DELETE, { limit: DELETED_AT_ONCE });
      deleted = numberOf(row, 'deleted');
    }
  }

  async write(steps: readonly Step[]): Promise<void> {
    this.#tell({ done: this.#done, total: this.#total });
    for (const step of steps) {
      const batches = batchesOf(step, this.#connection.rows);
      await inLanes(batches, LANES, async ({ statement, rows }, lane) => {
        await this.#create(lane, statement, rows);
        this.#done += rows.length * step.makes;
        this.#tell({ done: this.#done, total: this.#total });
      });
    }
  }

  async end(graph: Graph): Promise<void> {
    if (this.#indexesLast) await this.#makeIndexes();
    await this.#seal(graph);
  }

  async #makeIndexes(): Promise<void> {
    const far = { done: this.#done, total: this.#total };
    try {
      await makeIndexes(this.#connection, (indexed) => this.#tell({ ...far, indexed }));
    } catch (cause) {
      throw this.#broken(cause);
    }
  }

  async #seal({ format, data, vocabulary, stories }: Graph): Promise<void> {
    const stored = { format, data, vocabulary: JSON.stringify(vocabulary), stories: JSON.stringify(stories) };
    await this.#connection.write(async (run) => {
      const [nodes, edges] = await countsOf(run);
      const counted = { nodes, edges, schema: SCHEMA_VERSION, load: this.#id };
      this.#demand(numberOf((await run(statements.END, { ...stored, ...counted }))[0], 'ours'));
    });
  }

  /** Runs one statement, which may run twice. */
  #write(lane: Lane, statement: string, parameters: Record<string, unknown>): Promise<Row[]> {
    return this.#inLane(lane, (run) => run(statement, parameters));
  }

  /** Creates what a batch says, once. */
  #create(lane: Lane, statement: string, rows: readonly unknown[]): Promise<void> {
    return this.#inLane(lane, async (run, isWritten) => {
      if (!isWritten) await run(statement, { rows });
    });
  }

  /**
   * Works in a transaction that first makes sure that this load may still write. It is tried again where the connection
   * broke during its commit, and then nobody knows whether it was done.
   * @param work is told whether the same work was committed before, unheard
   */
  #inLane<T>(lane: Lane, work: (run: Run, isWritten: boolean) => Promise<T>): Promise<T> {
    const batch = ++this.#batches;
    return this.#connection
      .write(async (run) => {
        const [row] = await run(statements.STILL_OURS, { load: this.#id, lane, batch });
        this.#demand(numberOf(row, 'ours'));
        return work(run, numberOf(row, 'last') === batch);
      })
      .catch((cause: unknown) => {
        throw this.#broken(cause);
      });
  }

  #demand(ours: number): void {
    if (ours > 0) return;
    throw new EntenteError('conflict', 'Another load of the same database began; this one stopped.');
  }

  /** The error with the progress made so far added to its message. */
  #broken(cause: unknown): unknown {
    if (!(cause instanceof EntenteError)) return cause;
    const far = `${this.#done} of ${this.#total} rows had been written; nothing can be read until a load ends`;
    return new EntenteError(cause.code, `${cause.message} (${far})`, { cause });
  }
}

const oldNodes = async (connection: Connection): Promise<number> =>
  numberOf((await connection.alone(statements.NODES))[0], 'total');

const countsOf = async (run: Run): Promise<[nodes: number, edges: number]> => {
  const [[nodes], [edges]] = await Promise.all([run(statements.NODES), run(statements.EDGES)]);
  return [numberOf(nodes, 'total'), numberOf(edges, 'total')];
};

/** Whether the database already holds exactly this graph, with all of its indexes. */
async function holds(connection: Connection, graph: Graph): Promise<boolean> {
  const [meta] = await connection.probe(META, PATIENT);
  const ready = numberOf(meta, 'schema') === SCHEMA_VERSION && textOf(meta, 'state') === 'ready';
  if (!ready || textOf(meta, 'data') !== graph.data) return false;
  const counted = await connection.read(async (run) => {
    const [left] = await run(statements.LEFT);
    return [numberOf(left, 'nodes'), numberOf(left, 'edges'), ...(await countsOf(run))];
  });
  if (counted[0] !== counted[2] || counted[1] !== counted[3]) return false;
  if (!(await hasIndexes(connection, PATIENT))) return false;
  const { answer } = await new StoredGraph(connection).question(wholeGraph);
  return versionOf(answer, sha256) === graph.data;
}

/**
 * The version of what the database holds; 0 where it is empty.
 * @throws EntenteError `conflict` if the server is too old, or if the database holds data of others or of a
 * newer Entente.
 */
async function demandOurs(connection: Connection): Promise<number> {
  const [[server], [meta], [all]] = (await Promise.all(
    [statements.COMPONENTS, META, statements.STRANGERS].map((statement) =>
      connection.probe(statement, PATIENT),
    ),
  )) as [[Row?], [Row?], [Row?]];
  const version = textOf(server, 'version');
  const [major = 0, minor = 0] = version.split('.').map(Number);
  const at = `Neo4j at ${connection.at.uri}`;
  if (major < OLDEST[0] || (major === OLDEST[0] && minor < OLDEST[1])) {
    throw new EntenteError(
      'conflict',
      `${at} is version ${version}; Entente needs 5.23 or newer (5.26 is tested).`,
    );
  }
  if (!meta && numberOf(all, 'total') > 0) {
    throw new EntenteError(
      'conflict',
      `${at} holds ${numberOf(all, 'total')} nodes that Entente did not write; name an empty database, for instance ${connection.at.uri}/entente.`,
    );
  }
  const schema = numberOf(meta, 'schema');
  if (schema > SCHEMA_VERSION) checkMeta(meta ?? {}, connection.at.uri);
  return schema;
}

/**
 * Makes the database hold exactly this graph; nothing is written if it does already. A load that was
 * interrupted, at whatever point, is repaired by running it again.
 */
export async function loadGraph(
  connection: Connection,
  graph: Graph,
  tell: Tell = () => undefined,
): Promise<'loaded' | 'unchanged'> {
  const schema = await demandOurs(connection);
  if (await holds(connection, graph)) return 'unchanged';
  const steps = planOf(graph);
  const load = new Load(
    connection,
    steps.reduce((sum, { count, makes }) => sum + count * makes, 0),
    tell,
  );
  await load.begin(schema);
  await load.clear();
  await load.write(steps);
  await load.end(graph);
  return 'loaded';
}

/** Deletes everything that Entente wrote to the database. */
export async function clearGraph(connection: Connection): Promise<void> {
  const schema = await demandOurs(connection);
  const load = new Load(connection, 0, () => undefined);
  await load.begin(schema);
  await load.clear();
  await connection.write((run) => run('MATCH (m:EntenteMeta|EntenteLane) DELETE m'));
}
