import { EntenteError, quoted } from '../../graph/errors.ts';

/** The address of a Neo4j database, in the parts that the driver needs. */
export interface Neo4jAddress {
  /** Scheme, host and port, without the name of the database. */
  uri: string;
  host: string;
  /** The server's default database where none is named. */
  database?: string;
}

const LOOPBACK = /^(localhost|127(\.\d{1,3}){3}|\[::1\])$/;
const DATABASE = /^\/([A-Za-z][A-Za-z0-9.-]{2,62})?$/;

/** Whether a host is this machine, which nobody else can reach, so that a weak password is allowed. */
export const isLoopback = (host: string): boolean => LOOPBACK.test(host);

const refuse = (address: string, why: string): never => {
  throw new EntenteError('bad-address', `${quoted(address)} ${why}`);
};

/** Parses an address such as `bolt://host:7687/database`; throws `bad-address`, with the reason, if it is none. */
export function parseAddress(address: string): Neo4jAddress {
  // Schemes that the URL of a browser does not know have no host there; http's rules are the same.
  const [, scheme = '', rest = ''] = /^([a-z0-9+]+):(\/\/.*)$/s.exec(address) ?? [];
  if (!URL.canParse(`http:${rest}`)) refuse(address, 'is no address; write it as bolt://localhost:7687.');
  const { hostname, host, port, username, password, pathname, search } = new URL(`http:${rest}`);
  if (username || password) {
    // The address is shown in messages and logs, so the message does not repeat it.
    refuse(
      `${scheme}://${host}`,
      'is given with a password; set NEO4J_USER and NEO4J_PASSWORD_FILE instead.',
    );
  }
  const [, database] =
    DATABASE.exec(pathname || '/') ??
    refuse(address, 'names no database; write bolt://localhost:7687/neo4j.');
  const uri = `${scheme}://${hostname}:${port || (/:80\b/.test(rest) ? '80' : '7687')}${search}`;
  return { uri, host: hostname, ...(database !== undefined && { database }) };
}
