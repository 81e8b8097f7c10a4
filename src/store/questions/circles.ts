import type { Circles, Parties, PatternMatches } from '../shapes.ts';
import { MOST_STEPS } from '../../graph/pattern/limits.ts';
import { answering, page } from './describe.ts';

/** Questions about who is in which circle. */
export const CIRCLE_QUESTIONS = {
  /**
   * The circles of the graph, biggest first: all who are members of the same body, endorsed, signed or ratified the
   * same text, took part in the same meeting. Which kinds of relation make circles the vocabulary says.
   */
  circles: answering<Circles>()({ positional: [], parameters: page, drawable: true }),
  /** Who is in these circles, and who is on record as having stayed outside; unknown ids come back in `missing`. */
  parties: answering<Parties>()({
    positional: ['ids'],
    parameters: (is) => ({
      ids: is.list(is.id, 1000),
      limit: is.count(20_000).exactOptional(),
      offset: is.count(1e9).exactOptional(),
    }),
    drawable: true,
    long: true,
  }),
  /**
   * Who matches a pattern: its start, then its steps, as `graph/pattern` writes them (`country`,
   * `endorsed/agreement:x`, `not:member-of/network:y`, `and:represents/by/institute`). Rejected relations never count,
   * those that are only foretold with `predictions`. A kind that the vocabulary lacks, or a step that leads nowhere by
   * it, is a `bad-request`.
   */
  pattern: answering<PatternMatches>()({
    positional: ['steps'],
    parameters: (is) => ({
      steps: is.list(is.id, 1 + MOST_STEPS),
      predictions: is.flag.exactOptional(),
      ...page(is),
    }),
    drawable: true,
  }),
};
