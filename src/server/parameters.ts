import { EntenteError } from '../graph/errors.ts';

/** The parameters of an address by name; one that stands twice is a `bad-request`. */
export function parametersOf(url: string): Record<string, string> {
  const parameters = [...new URL(url).searchParams];
  const twice = parameters.find(([name], at) => parameters.findIndex(([other]) => other === name) !== at);
  if (twice) {
    throw new EntenteError('bad-request', `${JSON.stringify(twice[0])} stands twice; join values by commas.`);
  }
  return Object.fromEntries(parameters);
}

/** A question that is posted has all of its parameters in its body; one in its address is a `bad-request`. */
export function refuseParameters(url: string): void {
  const [name] = Object.keys(parametersOf(url));
  if (name === undefined) return;
  throw new EntenteError('bad-request', `${JSON.stringify(name)} belongs in the body of this request.`);
}

/** The body of a request; what is no JSON is a `bad-request`. */
export async function jsonOf(request: Request): Promise<unknown> {
  try {
    return await request.json();
  } catch (cause) {
    throw new EntenteError('bad-request', 'The body of the request is not JSON.', { cause });
  }
}
