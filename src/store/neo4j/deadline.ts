import { EntenteError } from '../../graph/errors.ts';

/** Work was abandoned before it ended. */
export class AbandonedError extends EntenteError {
  /** True: the deadline passed. False: the caller aborted. */
  readonly late: boolean;

  constructor(late: boolean, message: string, publicMessage = message) {
    super('unavailable', message, { publicMessage });
    this.late = late;
  }
}

interface Bounds {
  milliseconds: number;
  signal?: AbortSignal | undefined;
  /** The messages for a missed deadline. */
  late: { message: string; publicMessage: string };
}

/**
 * The result of the work, or an AbandonedError if the deadline passes or the signal aborts first. Then
 * `end` is called to cancel the work, but the work is not awaited: a hung server does not react to being
 * cancelled either.
 */
export async function withDeadline<T>(work: Promise<T>, end: () => void, bounds: Bounds): Promise<T> {
  const { milliseconds, signal, late } = bounds;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave: (() => void) | undefined;
  const given = new Promise<never>((_, reject) => {
    timer = setTimeout(
      () => reject(new AbandonedError(true, late.message, late.publicMessage)),
      milliseconds,
    );
    leave = () => reject(new AbandonedError(false, 'Nobody waits for this answer any more.'));
    if (signal?.aborted) leave();
    else signal?.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([work, given]);
  } catch (error) {
    // The work may still fail later; without a handler that would be an unhandled rejection.
    work.catch(() => undefined);
    if (error instanceof AbandonedError) end();
    throw error;
  } finally {
    clearTimeout(timer);
    if (leave) signal?.removeEventListener('abort', leave);
  }
}
