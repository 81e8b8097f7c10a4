import { isolated } from '../../graph/bidi.ts';

/** Texts that leave the page: they hold what the data hold, and no marks of ours. */
const LEAVING = new Set(['footnote']);

type Sentence = (...given: unknown[]) => unknown;

/** What is put into a sentence: texts, alone, in a list, or as parts of one object. */
function asPart(given: unknown): unknown {
  if (typeof given === 'string') return isolated(given);
  if (Array.isArray(given)) return given.map(asPart);
  if (typeof given !== 'object' || given === null) return given;
  return Object.fromEntries(
    Object.entries(given).map(([key, value]) => [key, typeof value === 'string' ? isolated(value) : value]),
  );
}

function isolatingIn(value: unknown): unknown {
  if (typeof value === 'function') {
    const say = value as Sentence;
    return (...given: unknown[]) => say(...given.map(asPart));
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, held]) => [key, LEAVING.has(key) ? held : isolatingIn(held)]),
  );
}

/**
 * A catalogue whose sentences keep their order whatever is put into them. Names come from data: one that runs
 * from right to left, or holds a character that says so, must not turn the words around it. Done here, for
 * every sentence at once, so that no sentence can forget it.
 */
export const isolating = <T extends object>(texts: T): T => isolatingIn(texts) as T;
