import { EntenteError, type ErrorCode } from '../../graph/errors.ts';

/** A sentence about a server, made with the words for it. */
export type AboutServer = (server: string) => string;

/** One way to fail: by the code of the driver, and in whose words. */
export interface Failure {
  when: RegExp;
  /** Looked for in the messages where the code says too little. */
  words?: RegExp;
  code: ErrorCode;
  /** Only as long as nothing has ever been answered at this address. */
  unmet?: true;
  say: AboutServer;
}

interface Messages {
  message: string;
  publicMessage: string;
}

/** The sentence for the terminal, which says where the server is, and for everybody else, which does not. */
export const messagesOf = (uri: string, say: AboutServer): Messages => ({
  message: say(`Neo4j at ${uri}`),
  publicMessage: say('Neo4j'),
});

interface About extends ErrorOptions {
  /** The address of the server. */
  uri: string;
}

/** An error about the server at an address; only its message says where that is. */
export function serverError(code: ErrorCode, { uri, ...options }: About, say: AboutServer): EntenteError {
  const { message, publicMessage } = messagesOf(uri, say);
  return new EntenteError(code, message, { ...options, publicMessage });
}
