import type { z } from 'zod';

/**
 * The kinds of parameter that a question may have. There are two sets of them: one reads the texts of
 * an address, the other the values of a JSON body. Only types come from zod here, because the
 * descriptions of the questions are also part of the page, which has no use for a validator.
 */
export interface Fields {
  /** Any id, whether or not there is something of that id. */
  id: z.ZodType<string>;
  /** A short text that is compared as a whole: a kind, a section. */
  word: z.ZodType<string>;
  /** A text of at most so many characters. */
  text(most: number): z.ZodType<string>;
  /** A whole number from 0 to `most`. */
  count(most: number): z.ZodType<number>;
  flag: z.ZodType<boolean>;
  oneOf<const T extends string>(values: readonly T[]): z.ZodType<T>;
  list<T extends string>(item: z.ZodType<T>, most?: number): z.ZodType<T[]>;
}

/** The parameters of a question by name; those that may be left out are `exactOptional()`. */
export type Shape = Readonly<Record<string, z.ZodType>>;

/** The parameters of a question after they were read. */
export type ValuesOfShape<S extends Shape> = z.output<z.ZodObject<S>>;
