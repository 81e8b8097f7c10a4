/** The closed list of what can go wrong, in the domain's words. */
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
 * The one error of the house. The message names the offending value and the remedy; `cause` keeps
 * what led to it.
 */
export class EntenteError extends Error {
  override readonly name = 'EntenteError';
  readonly code: ErrorCode;

  constructor(code: ErrorCode, message: string, options?: ErrorOptions) {
    super(message, options);
    this.code = code;
  }
}
