import { EntenteError } from '../../graph/errors.ts';
import { FAILURES } from './failures.ts';
import { serverError, type Failure } from './server-error.ts';

/** What the driver says of an error; one of another kind has no code. */
const codeOf = (error: unknown): string =>
  error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : '';

/** The words of an error and of what led to it: a driver that looks for a cluster hides the reason there. */
const wordsOf = (error: unknown): string =>
  error instanceof Error ? `${error.message} ${error.cause ? wordsOf(error.cause) : ''}` : String(error);

interface Failed {
  cause: unknown;
  /** Whether the server has answered before. */
  met: boolean;
}

const fits = ({ when, words, unmet }: Failure, { cause, met }: Failed): boolean =>
  when.test(codeOf(cause)) && (words?.test(wordsOf(cause)) ?? true) && !(unmet && met);

/**
 * A failure of the server in our words, with what to do; what led to it is kept as the cause.
 * @param met whether the server has answered before: then its address is right
 */
export function asEntente(cause: unknown, uri: string, met = false): EntenteError {
  if (cause instanceof EntenteError) return cause;
  const row = FAILURES.find((one) => fits(one, { cause, met }));
  if (row) return serverError(row.code, { uri, cause }, row.say);
  const known = codeOf(cause) || 'no code';
  return serverError('unavailable', { uri, cause }, (at) => `${at} failed (${known}); look at its log.`);
}

/** Whether the server could not be reached or did not keep its word, so that it is worth asking again later. */
export const isLoss = (error: unknown): boolean =>
  /^(ServiceUnavailable|SessionExpired|N\/A)$|TransientError\.Database|DatabaseError\.Transaction/.test(
    codeOf(error),
  );

/** Whether trying the same user and password again can only make it worse. */
export const isCredentials = (error: unknown): boolean => /Neo\.ClientError\.Security\./.test(codeOf(error));
