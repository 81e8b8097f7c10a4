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

/**
 * The only error class of this project. The message names the offending value and the remedy; `cause`
 * is the original error.
 */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
