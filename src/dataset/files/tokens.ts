import { CST, Lexer } from 'yaml';
import type { Code } from '../messages/messages.ts';
import { LIMITS } from './limits.ts';

/** A YAML token that the format does not allow. */
interface TokenFault {
  code: Code;
  offset: number;
  value: string;
  limit?: number;
}

const REFUSED_TOKENS: Partial<Record<string, Code>> = {
  'directive-line': 'directive',
  anchor: 'anchor',
  alias: 'alias',
  tag: 'tag',
};
/** Tokens that the lexer inserts itself: they take no characters of the text. */
const SYNTHETIC_TOKENS = new Set(['doc-mode', 'flow-error-end', 'scalar']);
/** What ends a row of indicators: they are no longer inside one another. */
const SEPARATORS = new Set([
  'newline',
  'comma',
  'flow-map-start',
  'flow-seq-start',
  'flow-map-end',
  'flow-seq-end',
]);
const INDICATORS = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

/** Counts open brackets, and list and key indicators in a row on one line. */
class NestingDepth {
  #flow = 0;
  #marks = 0;

  exceeds(type: string, lexeme: string): boolean {
    if (SEPARATORS.has(type)) this.#marks = 0;
    if (INDICATORS.has(type)) this.#marks++;
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.#flow++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') this.#flow--;
    if (type === 'flow-error-end') this.#flow = 0;
    if (type === 'space' && this.#marks === 0 && lexeme.length > LIMITS.indent) return true;
    return this.#flow + this.#marks > LIMITS.depth;
  }
}

interface Token {
  type: string;
  lexeme: string;
  offset: number;
}

/** The tokens of the lexer with their offsets; what follows a scalar token is text, whatever it looks like. */
function* tokensOf(text: string): Generator<Token> {
  let offset = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: string = scalar ? 'text' : (CST.tokenType(lexeme) ?? 'text');
    yield { type, lexeme, offset };
    scalar = type === 'scalar';
    if (!SYNTHETIC_TOKENS.has(type)) offset += lexeme.length;
  }
}

const BEFORE_CONTENT = new Set(['doc-mode', 'comment', 'newline', 'space', 'byte-order-mark']);

/** A fault after which the file is not read any further. */
const fatalFaultOf = (
  { type, lexeme }: Token,
  state: { depth: NestingDepth; count: number; begun: boolean },
) => {
  if (state.begun && (type === 'doc-mode' || type === 'doc-start')) return 'many-documents';
  if (!BEFORE_CONTENT.has(type)) state.begun = true;
  if (state.depth.exceeds(type, lexeme)) return 'too-deep';
  return state.count > LIMITS.lexemes ? 'too-many-parts' : undefined;
};

const LIMIT_OF: Partial<Record<Code, number>> = {
  'too-deep': LIMITS.depth,
  'too-many-parts': LIMITS.lexemes,
};

/** What the lexer makes of a text: faults, or lexemes that are safe to parse. */
interface LexedText {
  faults: TokenFault[];
  lexemes: string[];
}

/**
 * Split a text into lexemes and check them before they are parsed, in time proportional to its length whatever
 * it contains. After a fault that makes going on dangerous the rest is not read.
 */
export const lexYaml = (text: string): LexedText => {
  const found: LexedText = { faults: [], lexemes: [] };
  const { faults, lexemes } = found;
  const state = { depth: new NestingDepth(), count: 0, begun: false };
  for (const token of tokensOf(text)) {
    state.count++;
    lexemes.push(token.lexeme);
    const code = REFUSED_TOKENS[token.type] ?? fatalFaultOf(token, state);
    if (!code) continue;
    const limit = LIMIT_OF[code];
    faults.push({ code, offset: token.offset, value: token.lexeme, ...(limit !== undefined && { limit }) });
    if (!REFUSED_TOKENS[token.type] || faults.length >= LIMITS.faultsOfYaml) break;
  }
  return found;
};
