import type { Circles, Parties } from '../shapes.ts';
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
};
