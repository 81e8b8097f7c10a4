import type { Fields, Shape } from './fields.ts';

/** What is said of a question; its name is its key in the table, and its address is `/api/<name>`. */
export interface Description {
  /** Parameters that the method of the reader takes one by one, in this order; all others are its options. */
  positional: readonly string[];
  /** Every parameter with what it may be. The most that may be asked for at once is said here, and nowhere else. */
  parameters: (is: Fields) => Shape;
  /** Cypher can draw the answer: the question can also be put to `cypher`. */
  drawable?: true;
  /** May be longer than an address: it can also be posted. */
  long?: true;
}

/** A question with the type of its answer, which only the compiler sees. */
export const answering =
  <Answer>() =>
  <const D extends Description>(description: D): D & { answer?: Answer } =>
    description;

export const page = (is: Fields) => ({
  limit: is.count(1000).exactOptional(),
  offset: is.count(1e9).exactOptional(),
});

export const one = {
  positional: ['id'],
  parameters: (is: Fields) => ({ id: is.id }),
  drawable: true,
} as const;
