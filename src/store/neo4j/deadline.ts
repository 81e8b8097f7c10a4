import { EntenteError } from '../../graph/errors.ts';

/** Why work was given up before it ended. */
export class GivenUp extends EntenteError {
  /** Whether the time ran out; otherwise whoever asked has left. */
  readonly late: boolean;

  constructor(late: boolean, message: string) {
    super('unavailable', message);
    this.late = late;
  }
}

interface Bounds {
  milliseconds: number;
  signal?: AbortSignal | undefined;
  /** What to say when the time runs out. */
  late: string;
}

/**
 * What the work makes, unless the time runs out or the signal aborts first: then it is told to end and
 * not waited for, because a hung server answers neither the work nor the wish to end it.
 */
export async function within<T>(work: Promise<T>, end: () => void, bounds: Bounds): Promise<T> {
  const { milliseconds, signal, late } = bounds;
  let timer: ReturnType<typeof setTimeout> | undefined;
  let leave: (() => void) | undefined;
  const given = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new GivenUp(true, late)), milliseconds);
    leave = () => reject(new GivenUp(false, 'Nobody waits for this answer any more.'));
    if (signal?.aborted) leave();
    else signal?.addEventListener('abort', leave);
  });
  try {
    return await Promise.race([work, given]);
  } catch (error) {
    // Whatever the work still says is nobody's any more.
    work.catch(() => undefined);
    if (error instanceof GivenUp) end();
    throw error;
  } finally {
    clearTimeout(timer);
    if (leave) signal?.removeEventListener('abort', leave);
  }
}
