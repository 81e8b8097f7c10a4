interface Wanted {
  port: number;
  /** Megabytes of heap. */
  memory: number;
}

/**
 * Neo4j's settings: only this machine may connect, and only with the password; no query reaches files or other
 * servers; nothing is reported to anybody. There is no limit of time: loading a graph takes long transactions.
 * @returns the text of a neo4j.conf.
 */
export const settingsOf = ({ port, memory }: Wanted): string =>
  Object.entries({
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    // What drivers are told that ask where to go (neo4j://).
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'server.memory.pagecache.size': '128m',
    // Of the heap: one transaction at most half, all of them together 70 % (Neo4j's own measure).
    'db.memory.transaction.max': `${Math.floor(memory / 2)}m`,
    'db.logs.query.enabled': 'OFF',
    // Seconds in which a closing server waits for newcomers: for a person, and for tests, ten for nothing.
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
