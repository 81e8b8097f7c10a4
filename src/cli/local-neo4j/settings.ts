interface Wanted {
  port: number;
  /** Megabytes of heap. */
  memory: number;
  /** Further settings, or others in place of ours. */
  more?: Readonly<Record<string, string | number | boolean>> | undefined;
}

/**
 * Settings of Neo4j: connections from this machine only, with a password; queries cannot read files or reach
 * other servers; no telemetry; no transaction timeout, because loading a graph takes long transactions.
 * @returns the text of a neo4j.conf.
 */
export const settingsOf = ({ port, memory, more }: Wanted): string =>
  Object.entries({
    'server.bolt.enabled': true,
    'server.bolt.listen_address': `127.0.0.1:${port}`,
    // The address that routing drivers (neo4j://) are told to use.
    'server.bolt.advertised_address': `127.0.0.1:${port}`,
    'server.http.enabled': false,
    'dbms.security.auth_enabled': true,
    'dbms.security.allow_csv_import_from_file_urls': false,
    'internal.dbms.cypher_ip_blocklist': '0.0.0.0/0,::/0',
    'dbms.usage_report.enabled': false,
    'client.allow_telemetry': false,
    'server.memory.pagecache.size': '128m',
    // One transaction may use half of the heap; all together 70 %, the default of Neo4j.
    'db.memory.transaction.max': `${Math.floor(memory / 2)}m`,
    'db.logs.query.enabled': 'OFF',
    // Do not wait for new connections while shutting down (the default is ten seconds).
    'internal.dbms.bolt.netty_server_shutdown_quiet_period': 0,
    ...more,
  })
    .map(([name, value]) => `${name}=${value}\n`)
    .join('');
