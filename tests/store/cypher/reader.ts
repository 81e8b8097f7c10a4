/** A statement of Cypher as Neo4j takes it apart: its texts, its quoted names, and all the rest. */
interface Read {
  /** What its string literals say, in order. */
  strings: string[];
  /** What stands in backticks, in order. */
  names: string[];
  /** The statement without both. */
  rest: string;
}

/**
 * Unicode escapes are decoded before anything else, anywhere: a quote that is written as one ends a
 * text. A backslash that is itself escaped begins none (neo4j, `UnicodeEscapeReplacementReader`).
 */
function decoded(statement: string): string {
  return statement.replace(/\\u(.{0,4})|\\./gsu, (found, hex: string | undefined) => {
    if (hex === undefined) return found;
    if (!/^[0-9a-f]{4}$/i.test(hex)) throw new Error(`\\u${hex} is no character`);
    return String.fromCharCode(Number.parseInt(hex, 16));
  });
}

const ESCAPES: Record<string, string> = { n: '\n', r: '\r', t: '\t', b: '\b', f: '\f' };

function unescaped(character: string | undefined): string {
  if (character === undefined || !'\\\'"nrtbf'.includes(character)) {
    throw new Error(`\\${character} is no escape`);
  }
  return ESCAPES[character] ?? character;
}

/** From the quote on: what the literal says, and the place after its end. */
function literal(text: string, start: number): { value: string; end: number } {
  const quote = text[start];
  let value = '';
  for (let at = start + 1; at < text.length; at += 1) {
    const character = text[at];
    if (character === quote) return { value, end: at + 1 };
    if (character === '\\' && quote !== '`') value += unescaped(text[(at += 1)]);
    else value += character;
  }
  throw new Error(`what begins with ${quote} at ${start} never ends: ${JSON.stringify(text)}`);
}

/** Read a statement; an error if a text in it never ends or has an escape that there is not. */
export function readCypher(statement: string): Read {
  const text = decoded(statement);
  const read: Read = { strings: [], names: [], rest: '' };
  for (let at = 0; at < text.length;) {
    const character = text[at] ?? '';
    if (!'\'"`'.includes(character)) {
      read.rest += character;
      at += 1;
      continue;
    }
    const { value, end } = literal(text, at);
    (character === '`' ? read.names : read.strings).push(value);
    at = end;
  }
  return read;
}

/** The parameters that a statement names, each once, sorted; a `$` within a text names none. */
export const namedIn = (statement: string): string[] =>
  [...new Set([...readCypher(statement).rest.matchAll(/\$(\w+)/g)].map(([, name]) => name ?? ''))].sort();
