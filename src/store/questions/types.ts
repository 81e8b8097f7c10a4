import type { ValuesOfShape } from './fields.ts';
import type { QUESTIONS, QuestionName } from './questions.ts';

type Table = typeof QUESTIONS;

/** All parameters of a question, by name. */
type Values<Name extends QuestionName> = ValuesOfShape<ReturnType<Table[Name]['parameters']>>;

/** The parameters of a question that are not positional. */
export type Options<Name extends QuestionName> = Omit<Values<Name>, Table[Name]['positional'][number]>;

/** The answer to a question. */
export type Answer<Name extends QuestionName> = NonNullable<Table[Name]['answer']>;

/** Positional parameters one after the other; one that may be left out is optional. */
type Positional<V, Names extends readonly string[]> = Names extends readonly [infer First, ...infer Rest]
  ? First extends keyof V
    ? [
        ...(Record<never, never> extends Pick<V, First> ? [value?: V[First]] : [value: V[First]]),
        ...(Rest extends readonly string[] ? Positional<V, Rest> : []),
      ]
    : never
  : [];

/** The options of a question as a last argument, where it has any. */
type Last<O> = [keyof O] extends [never] ? [] : [options?: O];

/** The arguments of the method that asks a question. */
type Arguments<Name extends QuestionName> = [
  ...Positional<Values<Name>, Table[Name]['positional']>,
  ...Last<Options<Name>>,
];

/** A method for every question. */
export type Answers = {
  [Name in QuestionName]: (...given: Arguments<Name>) => Promise<Answer<Name>>;
};

/** Questions whose answer Cypher can draw. */
export type DrawableName = {
  [Name in QuestionName]: Table[Name] extends { drawable: true } ? Name : never;
}[QuestionName];

/** A question as plain data: its name as `of`, and its parameters. */
export type Question = { [Name in DrawableName]: { of: Name } & Values<Name> }[DrawableName];
