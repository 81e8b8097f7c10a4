import type { Graph } from '../graph/model.ts';
import type { Answers, Question } from './questions/types.ts';
import type { Cypher, LoadProgress } from './shapes.ts';

export * from './shapes.ts';
export type { Answer, Options, Question } from './questions/types.ts';

/**
 * What every view asks of a graph: a method for each question of the table in `questions/`, and what is
 * no question to the data itself.
 */
export interface GraphReader extends Answers {
  /** Version of the data held now. The cheapest question: it also tells whether the store answers at all. */
  version(): Promise<string>;
  /** The question as a Cypher statement that can be run on a Neo4j database with this graph. */
  cypher(question: Question): Promise<Cypher>;
  /**
   * The same reader with questions that can be aborted: after the signal the store stops working on them.
   * `told` is called with the version of the data that each answer was made from, which costs no further
   * question; over HTTP it is not called for questions that are posted.
   */
  until(signal: AbortSignal, told?: (data: string) => void): GraphReader;
}

/** A store that can be filled. */
export interface GraphStore extends GraphReader {
  /**
   * Afterwards the store holds exactly this graph. Where it did already nothing is written, and that is
   * said. A load that was broken off is whole after the same load again.
   */
  load(graph: Graph, tell?: (progress: LoadProgress) => void): Promise<'loaded' | 'unchanged'>;
  clear(): Promise<void>;
  close(): Promise<void>;
}
