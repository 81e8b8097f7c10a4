import { OF_CONNECTING } from './connection-failures.ts';
import type { Failure } from './server-error.ts';

/** What a server says that answers. */
const OF_ANSWERS: readonly Failure[] = [
  {
    when: /Security\.AuthenticationRateLimit$/,
    code: 'forbidden',
    say: (at) =>
      `${at} refuses every password for a few seconds, because wrong ones were tried; check NEO4J_USER and NEO4J_PASSWORD (or NEO4J_PASSWORD_FILE), wait, and try once more.`,
  },
  {
    when: /Security\.CredentialsExpired$/,
    code: 'forbidden',
    say: (at) => `${at} wants its first password changed: log in with Neo4j's own tools and set one.`,
  },
  {
    when: /Security\.(Unauthorized|TokenExpired|AuthProviderFailed)/,
    code: 'forbidden',
    say: (at) =>
      `${at} does not accept this user and password; set NEO4J_USER and NEO4J_PASSWORD, or NEO4J_PASSWORD_FILE, and start again.`,
  },
  {
    when: /Security\./,
    code: 'forbidden',
    say: (at) =>
      `${at} does not allow this to the user; give the user the rights for it, or use another one.`,
  },
  {
    when: /Database\.DatabaseNotFound$/,
    code: 'bad-address',
    say: (at) => `${at} has no such database; name another one at the end of the address, or leave it out.`,
  },
  {
    when: /ReadOnly/,
    code: 'forbidden',
    say: (at) =>
      `${at} is read-only; take its name out of server.databases.read_only, or load into another one.`,
  },
  {
    // The server's own words do not name the disk, but it is what these mean in practice (measured).
    when: /DatabaseError\.Transaction\.Transaction(LogError|StartFailed|CommitFailed)/,
    code: 'unavailable',
    say: (at) =>
      `${at} cannot write any more: its disk is full or failed; make room, start it again, and repeat this.`,
  },
  {
    when: /OutOfMemory|MemoryPool/,
    code: 'too-large',
    say: (at) => `${at} has too little memory for this; ask for less, or raise db.memory.transaction.max.`,
  },
  {
    when: /TransactionTimedOut|Transaction\.Terminated|TransactionMarkedAsFailed/,
    code: 'unavailable',
    say: (at) => `${at} ended this because it took too long; ask for less, or again when it has less to do.`,
  },
  {
    when: /ConstraintValidationFailed/,
    code: 'conflict',
    say: (at) => `${at} was written to by something else during the load; stop that, and load again.`,
  },
  {
    when: /Schema\.|Procedure\.ProcedureCallFailed/,
    code: 'conflict',
    say: (at) => `${at} lacks an index that Entente made; load the data again with “entente load --to”.`,
  },
];

/** Every failure that has a remedy of its own; the first that fits counts. */
export const FAILURES: readonly Failure[] = [...OF_ANSWERS, ...OF_CONNECTING];
