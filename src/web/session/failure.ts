import { EntenteError } from '../../graph/errors.ts';

/** Whatever was thrown, as the one error of the house; what nobody foresaw is `unavailable`. */
export const asError = (cause: unknown): EntenteError =>
  cause instanceof EntenteError
    ? cause
    : new EntenteError('unavailable', cause instanceof Error ? cause.message : String(cause), { cause });
