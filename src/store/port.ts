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
  /** The same question as Cypher, for whoever holds this graph in Neo4j. */
  cypher(question: Question): Promise<Cypher>;
  /**
   * The same reader for somebody who may leave: after the signal the store works no more on the answer.
   * `told` hears of which version of the data an answer is, without a question of its own; over HTTP it
   * hears nothing of a question that had to be posted.
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
