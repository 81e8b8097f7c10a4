import { EntenteError } from '../../graph/errors.ts';
import type { GraphStore } from '../port.ts';
import { isLoopback, parseAddress, type Neo4jAddress } from './address.ts';
import { Connection, type Credentials } from './connection.ts';
import { StoredGraph } from './stored-graph.ts';
import { LIMITS, type Limits } from './limits.ts';
import { clearGraph, loadGraph } from './load/load.ts';
import { readerOf } from './reader.ts';
import { serverError } from './server-error.ts';

/** Passwords that everybody tries first. */
const GUESSED = ['neo4j', 'password', ''];

function demandStrong(place: Neo4jAddress, { password }: Credentials): void {
  if (isLoopback(place.host) || !GUESSED.includes(password)) return;
  throw serverError(
    'forbidden',
    { uri: place.uri },
    (server) =>
      `The password for ${server} is one that everybody tries first; set another one on the server and in NEO4J_PASSWORD_FILE.`,
  );
}

/**
 * The store in a Neo4j server: nothing is asked of it yet, so that it may also be down. Every failure
 * of the server is an EntenteError with its remedy; questions have deadlines of their own.
 */
export function openNeo4j(
  address: string,
  credentials: Credentials,
  limits: Partial<Limits> = {},
): GraphStore {
  const place = parseAddress(address);
  demandStrong(place, credentials);
  const connection = new Connection(place, credentials, limits);
  // Whoever loads has the time that a restart of the server takes.
  const writing = { ...limits, readRetry: limits.writeRetry ?? LIMITS.writeRetry };
  let closed = false;
  const loading = async <T>(work: (patient: Connection) => Promise<T>): Promise<T> => {
    if (closed) throw new EntenteError('unavailable', 'This store was closed; open it again.');
    const patient = new Connection(place, credentials, writing);
    try {
      return await work(patient);
    } finally {
      await patient.close();
    }
  };
  return {
    ...readerOf(new StoredGraph(connection)),
    load: (graph, tell) => loading((patient) => loadGraph(patient, graph, tell)),
    clear: () => loading(clearGraph),
    async close() {
      closed = true;
      await connection.close();
    },
  };
}
