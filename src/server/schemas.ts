import { z } from 'zod';
import { EntenteError } from '../graph/errors.ts';
import { LINES } from '../graph/line.ts';
import { MODALITIES, SOURCE_CLASSES, STATUSES } from '../graph/model.ts';
import type { Limits } from './limits.ts';

const count = (most: number) =>
  z
    .string()
    .regex(/^\d{1,9}$/, 'a whole number')
    .transform(Number)
    .pipe(z.number().max(most, `at most ${most}`));

/** Several values with commas between them; nothing at all is none of them. */
const list = <T extends z.ZodType<string, string>>(item: T) =>
  z
    .string()
    .transform((text) => (text === '' ? [] : text.split(',')))
    .pipe(z.array(item));

const word = z.string().min(1, 'not empty').max(200, 'at most 200 characters');
const id = z.string().min(1, 'an id').max(1000, 'at most 1000 characters');

/** What every question may say; a parameter that is not here is refused. */
export function schemasOf(limits: Limits) {
  const page = {
    limit: count(limits.items).exactOptional(),
    offset: count(1e9).exactOptional(),
  };
  return {
    nothing: z.strictObject({}),
    one: z.strictObject({ id }),
    search: z.strictObject({
      q: z.string().max(limits.query, `at most ${limits.query} characters`),
      limit: count(limits.hits).exactOptional(),
      types: list(z.enum(['entity', 'document', 'claim'])).exactOptional(),
    }),
    claims: z.strictObject({
      document: id.exactOptional(),
      section: word.exactOptional(),
      modality: z.enum(MODALITIES).exactOptional(),
      status: z.enum(STATUSES).exactOptional(),
      cites: z.enum(['narrow', 'none', 'wide', 'no-source']).exactOptional(),
      ...page,
    }),
    entities: z.strictObject({ kind: word.exactOptional(), ...page }),
    relations: z.strictObject({
      kind: word.exactOptional(),
      status: z.enum(LINES).exactOptional(),
      ...page,
    }),
    documents: z.strictObject({ class: z.enum(SOURCE_CLASSES).exactOptional(), ...page }),
    among: z.strictObject({ ids: list(id).pipe(z.array(id).max(limits.ids, `at most ${limits.ids}`)) }),
    amongBody: z.strictObject({ ids: z.array(id).max(limits.ids, `at most ${limits.ids}`) }),
    expand: z.strictObject({
      id,
      kinds: list(word).exactOptional(),
      limit: count(limits.neighbours).exactOptional(),
      offset: count(1e9).exactOptional(),
    }),
    network: z.strictObject({ limit: count(limits.network).exactOptional() }),
  };
}

type Shape = z.ZodObject;

const known = (schema: Shape): string => Object.keys(schema.shape).join(', ') || 'none';

function explain(error: z.ZodError, schema: Shape): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') {
    return `${issue.keys.map((key) => JSON.stringify(key)).join(', ')} is not known here; known: ${known(schema)}.`;
  }
  const name = JSON.stringify(String(issue?.path[0] ?? 'body'));
  const missing = issue?.code === 'invalid_type' && issue.input === undefined;
  return `${name} is not as it should be: ${missing ? 'it is missing' : issue?.message}.`;
}

/** Read what was asked; a `bad-request` names the parameter that is unknown or wrong. */
export function read<S extends Shape>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new EntenteError('bad-request', explain(result.error, schema));
}

/** The parameters of an address by name; one that stands twice is a `bad-request`. */
export function parametersOf(url: string): Record<string, string> {
  const parameters = [...new URL(url).searchParams];
  const twice = parameters.find(([name], at) => parameters.findIndex(([other]) => other === name) !== at);
  if (twice) {
    throw new EntenteError('bad-request', `${JSON.stringify(twice[0])} stands twice; join values by commas.`);
  }
  return Object.fromEntries(parameters);
}

/** The body of a request; what is no JSON is a `bad-request`. */
export async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch (cause) {
    throw new EntenteError('bad-request', 'The body of the request is not JSON.', { cause });
  }
}
