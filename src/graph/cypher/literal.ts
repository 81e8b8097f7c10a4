type Value = string | number | boolean | readonly string[];

const ESCAPES: Record<string, string> = { '\\': '\\\\', '"': '\\"', '\n': '\\n', '\r': '\\r', '\t': '\\t' };

/** Characters that a literal has to escape: quotes, backslashes, control characters, single surrogates. */
const SPECIAL = /[\\"\p{Cc}\p{Cs}\u2028\u2029]/gu;

const escaped = (character: string): string =>
  ESCAPES[character] ?? `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;

const text = (value: string): string => `"${value.replace(SPECIAL, escaped)}"`;

/** A value as a literal of Cypher. */
export function literalOf(value: Value): string {
  if (typeof value === 'string') return text(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  return `[${value.map(text).join(', ')}]`;
}

/** Properties as a map of Cypher; undefined ones are left out. @param properties by names that are ours. */
export const mapLiteral = (properties: Readonly<Record<string, Value | undefined>>): string => {
  const entries = Object.entries(properties).flatMap(([name, value]) =>
    value === undefined ? [] : [`${name}: ${literalOf(value)}`],
  );
  return `{${entries.join(', ')}}`;
};

/** The statement with its parameters written into it, to be pasted and run as it stands. */
export const filledIn = (statement: string, parameters: Readonly<Record<string, Value>>): string =>
  statement.replace(/\$(\w+)/g, (name, key: string) => {
    const value = Object.hasOwn(parameters, key) ? parameters[key] : undefined;
    return value === undefined ? name : literalOf(value);
  });

/** Parameters as Neo4j Browser and cypher-shell take them, a line each; whole numbers stay whole there. */
export const assignmentsOf = (parameters: Readonly<Record<string, Value>>): string =>
  Object.entries(parameters)
    .map(([name, value]) => `:param ${name} => ${literalOf(value)}`)
    .join('\n');
