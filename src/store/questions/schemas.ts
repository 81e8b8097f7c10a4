import { z } from 'zod';
import { EntenteError } from '../../graph/errors.ts';
import { QUESTION_NAMES } from './call.ts';
import type { Fields } from './fields.ts';
import { QUESTIONS, type QuestionName } from './questions.ts';
import type { DrawableName, Question } from './types.ts';

type Parameters = Record<string, unknown>;

const TEXTS = {
  id: z.string().min(1, 'an id').max(1000, 'at most 1000 characters'),
  word: z.string().min(1, 'not empty').max(200, 'at most 200 characters'),
  text: (most: number) => z.string().max(most, `at most ${most} characters`),
  oneOf: <T extends string>(values: readonly T[]) => z.enum(values),
};

const items = <T>(item: z.ZodType<T>, most = Infinity) => z.array(item).max(most, `at most ${most}`);

/** Parameters as values of a JSON body. */
const IN_BODY: Fields = {
  ...TEXTS,
  count: (most) => z.int().min(0).max(most, `at most ${most}`),
  flag: z.boolean(),
  list: items,
};

/** Parameters as texts of an address: values of a list have commas between them, and no text is no value. */
const IN_ADDRESS: Fields = {
  ...TEXTS,
  count: (most) =>
    z
      .string()
      .regex(/^\d{1,9}$/, 'a whole number')
      .transform(Number)
      .pipe(z.number().max(most, `at most ${most}`)),
  flag: z.enum(['true', 'false']).transform((text) => text === 'true'),
  list: (item, most) =>
    z
      .string()
      .transform((text): unknown => (text === '' ? [] : text.split(',')))
      .pipe(items(item, most)),
};

const schemasOf = (fields: Fields): Record<QuestionName, z.ZodObject> => {
  const schemas = QUESTION_NAMES.map((name) => [name, z.strictObject(QUESTIONS[name].parameters(fields))]);
  return Object.fromEntries(schemas) as Record<QuestionName, z.ZodObject>;
};

const ADDRESSES = schemasOf(IN_ADDRESS);
const BODIES = schemasOf(IN_BODY);

const isDrawable = (name: QuestionName): name is DrawableName => 'drawable' in QUESTIONS[name];

const NAMED = z.looseObject({ of: z.enum(QUESTION_NAMES.filter(isDrawable)) });

/** What is wrong, by the name of the parameter. */
function explain({ issues: [issue] }: z.ZodError, known: readonly string[]): string {
  if (issue?.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => JSON.stringify(key)).join(', ');
    return `${names} is not known here; known: ${known.join(', ') || 'none'}.`;
  }
  const name = JSON.stringify(String(issue?.path[0] ?? 'body'));
  const missing = issue?.code === 'invalid_type' && issue.input === undefined;
  return `${name} is not as it should be: ${missing ? 'it is missing' : issue?.message}.`;
}

function read<S extends z.ZodObject>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new EntenteError('bad-request', explain(result.error, Object.keys(schema.shape)));
}

/** Reads the parameters of a question out of an address; a `bad-request` names the one that is unknown or wrong. */
export const readAddress = (name: QuestionName, texts: Readonly<Record<string, string>>): Parameters =>
  read(ADDRESSES[name], texts);

/** Reads the parameters of a question out of a JSON body; a `bad-request` names the one that is unknown or wrong. */
export const readBody = (name: QuestionName, body: unknown): Parameters => read(BODIES[name], body);

/** Reads a question that is to be put into Cypher; a `bad-request` names what is unknown or wrong in it. */
export function readQuestion(body: unknown): Question {
  const { of } = read(NAMED, body);
  return read(BODIES[of].extend({ of: z.literal(of) }), body) as Question;
}
