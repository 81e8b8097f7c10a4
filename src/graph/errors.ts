/** The closed list of error codes. */
export const ERROR_CODES = [
  'not-found',
  'bad-request',
  'bad-data',
  'bad-address',
  'too-large',
  'unavailable',
  'forbidden',
  'conflict',
] as const;
export type ErrorCode = (typeof ERROR_CODES)[number];

/** The code of a system error (ENOENT, EPIPE …); undefined for anything else. */
export const systemCodeOf = (error: unknown): string | undefined =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;

/** What a message can say of the reason: the code of a system error, otherwise the error as text. */
export const reasonOf = (error: unknown): string => systemCodeOf(error) ?? String(error);

/** What no message shows: control characters, breaks of lines, and marks that change the direction of what follows. */
const UNSEEN = /[\p{Cc}\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]+/gu;

/** A value as messages name it, on one line: “value”. */
export const quoted = (value: string): string => `“${value.replace(UNSEEN, ' ')}”`;

interface ErrorDetails extends ErrorOptions {
  /** The message without hosts, ports and users, where it names any. */
  publicMessage?: string;
}

/**
 * The only error class of this project. The message names the offending value and the remedy; `cause`
 * is the original error.
 */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';
  readonly code: ErrorCode;
  /** What may be said over a network; the message itself is for the terminal of whoever runs the program. */
  readonly publicMessage: string;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    const { publicMessage = message, ...options } = details;
    super(message, options);
    this.code = code;
    this.publicMessage = publicMessage;
  }
}
