import { asError } from '../session/failure.ts';

/** An answer, or nothing where the data does not have what was asked for: a slide that names it says so itself. */
export async function ifThere<T>(asked: Promise<T>): Promise<T | undefined> {
  try {
    return await asked;
  } catch (cause) {
    if (asError(cause).code === 'not-found') return undefined;
    throw cause;
  }
}
