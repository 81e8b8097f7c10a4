import { EntenteError, type ErrorCode } from '../../graph/errors.ts';

/** What the driver says of an error; one of another kind has no code. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

const wordsOf = (error: unknown): string => (error instanceof Error ? error.message : String(error));

interface Row {
  when: RegExp;
  /** Looked for in the message where the code says too little. */
  words?: RegExp;
  code: ErrorCode;
  say: (at: string) => string;
}

/** Every failure of a server that has a remedy of its own; the first that fits counts. */
const FAILURES: readonly Row[] = [
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
    when: /Schema\.|Procedure\.ProcedureCallFailed/,
    code: 'conflict',
    say: (at) => `${at} lacks an index that Entente made; load the data again with “entente load --to”.`,
  },
  {
    when: /^(ServiceUnavailable|SessionExpired|N\/A)$/,
    words: /acquisition timed out|pool/i,
    code: 'unavailable',
    say: (at) => `${at} gave no connection in time: it hangs, or too much is being asked; look at its log.`,
  },
  {
    when: /^(ServiceUnavailable|SessionExpired)$|TransientError/,
    code: 'unavailable',
    say: (at) => `${at} does not answer; start it (“entente neo4j”), or check the address.`,
  },
];

const fits = ({ when, words }: Row, code: string, message: string): boolean =>
  when.test(code) && (words?.test(message) ?? true);

/** A failure of the server in our words, with what to do; what led to it is kept as the cause. */
export function asEntente(cause: unknown, uri: string): EntenteError {
  if (cause instanceof EntenteError) return cause;
  const at = `Neo4j at ${uri}`;
  const row = FAILURES.find((one) => fits(one, codeOf(cause), wordsOf(cause)));
  if (row) return new EntenteError(row.code, row.say(at), { cause });
  const known = codeOf(cause) || 'no code';
  return new EntenteError('unavailable', `${at} failed (${known}); look at its log.`, { cause });
}

/** Whether the server could not be reached or did not keep its word, so that it is worth asking again later. */
export const isLoss = (error: unknown): boolean =>
  /^(ServiceUnavailable|SessionExpired|N\/A)$|TransientError\.Database|DatabaseError\.Transaction/.test(
    codeOf(error),
  );

/** Whether trying the same user and password again can only make it worse. */
export const isCredentials = (error: unknown): boolean => /Neo\.ClientError\.Security\./.test(codeOf(error));
