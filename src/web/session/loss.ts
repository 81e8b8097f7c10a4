import { EntenteError } from '../../graph/errors.ts';
import type { GraphReader } from '../../store/port.ts';

/** Why there are no answers. */
export interface Loss {
  error: EntenteError;
  /** When it was noticed, in milliseconds since 1970. */
  since: number;
  /** Who is gone: the server, or the store behind a server that says so. */
  gone: 'server' | 'store';
}

/** How a question ends that was given up because no answer came. */
const LATE = 'late';

/** Whether nobody has refused or failed to answer: there is only no answer yet. */
export const isLate = (error: EntenteError): boolean => error.cause === LATE;

/** What a failed ask tells, beside what was known; undefined where somebody did answer. */
export function lossOf(error: EntenteError, before: Loss | undefined): Loss | undefined {
  if (error.code !== 'unavailable') return undefined;
  // The same words again are no news.
  if (before?.error.message === error.message) return before;
  // A server that answers hands on a reason of its own; where none answers, the failure of the question is the cause.
  return { error, since: before?.since ?? Date.now(), gone: error.cause === undefined ? 'store' : 'server' };
}

/** The version of the data; rejects as `unavailable` where none has come after so many milliseconds. */
export async function versionWithin(milliseconds: number, reader: GraphReader): Promise<string> {
  const asked = new AbortController();
  let late: ReturnType<typeof setTimeout> | undefined;
  const tooLate = new Promise<never>((_, reject) => {
    late = setTimeout(() => {
      const words = `No answer came within ${milliseconds / 1000} s.`;
      reject(new EntenteError('unavailable', words, { cause: LATE }));
      asked.abort();
    }, milliseconds);
  });
  try {
    return await Promise.race([reader.until(asked.signal).version(), tooLate]);
  } finally {
    clearTimeout(late);
  }
}
