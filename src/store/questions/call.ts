import { QUESTIONS, type QuestionName } from './questions.ts';
import type { Answers } from './types.ts';

/** The names of all questions, in the order of the table. */
export const QUESTION_NAMES = Object.keys(QUESTIONS) as QuestionName[];

/** The path under which a question is asked over HTTP, without the slash before it. */
export const pathOf = (name: QuestionName): string => `api/${name}`;

/** The arguments of a reader's method as parameters by name. */
export function valuesOf(name: QuestionName, given: readonly unknown[]): Record<string, unknown> {
  const { positional } = QUESTIONS[name];
  const values = positional.map((parameter, at) => [parameter, given[at]] as const);
  return Object.assign(Object.fromEntries(values), given[positional.length]);
}

/** Asks a reader a question whose parameters are given by name. They have to have been validated. */
export function askBy(
  reader: Answers,
  name: QuestionName,
  values: Readonly<Record<string, unknown>>,
): Promise<unknown> {
  const positional: readonly string[] = QUESTIONS[name].positional;
  const options = Object.entries(values).filter(([parameter]) => !positional.includes(parameter));
  const given = positional.map((parameter) => values[parameter]);
  // The types of one method in the union of all say nothing about which arguments fit it.
  const ask = reader[name] as (...given: unknown[]) => Promise<unknown>;
  return ask(...given, ...(options.length > 0 ? [Object.fromEntries(options)] : []));
}
