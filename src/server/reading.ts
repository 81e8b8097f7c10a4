import type { z } from 'zod';
import { EntenteError } from '../graph/errors.ts';

function explain(error: z.ZodError, known: readonly string[] = []): string {
  const [issue] = error.issues;
  if (issue?.code === 'unrecognized_keys') {
    const names = issue.keys.map((key) => JSON.stringify(key)).join(', ');
    return `${names} is not known here; known: ${known.join(', ') || 'none'}.`;
  }
  const name = JSON.stringify(String(issue?.path[0] ?? 'body'));
  const missing = issue?.code === 'invalid_type' && issue.input === undefined;
  return `${name} is not as it should be: ${missing ? 'it is missing' : issue?.message}.`;
}

/** Read what was asked; a `bad-request` names the parameter that is unknown or wrong. */
export function read<S extends z.ZodObject>(schema: S, input: unknown): z.output<S> {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new EntenteError('bad-request', explain(result.error, Object.keys(schema.shape)));
}

/** Read the body of a question; a `bad-request` names what is unknown or wrong in it. */
export function readBody<T>(schema: z.ZodType<T>, input: unknown): T {
  const result = schema.safeParse(input, { reportInput: true });
  if (result.success) return result.data;
  throw new EntenteError('bad-request', explain(result.error));
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
