import type { Version } from './releases.ts';
import type { LocalServer } from './server.ts';

/** A path quoted for a shell if it has spaces or special characters. */
const quoted = (path: string): string =>
  /^[\w@%+=:,./-]+$/.test(path) ? path : `'${path.replaceAll("'", String.raw`'\''`)}'`;

/** What to do next, printed once the server is running. */
export const greeting = ({ address, user, passwordFile }: LocalServer, version: Version): string =>
  `Neo4j ${version}: ${address}
Its user is ${user}; the password is in ${passwordFile}

Go on in another terminal:
  export NEO4J_PASSWORD_FILE=${quoted(passwordFile)}
  npx entente load --to ${address}
  npx entente serve --store ${address}

To see it in Neo4j's own Browser, open Neo4j Desktop or any Neo4j Browser and connect to ${address}.
Ctrl+C stops it.`;
