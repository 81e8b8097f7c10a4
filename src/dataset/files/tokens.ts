import { CST, Lexer } from 'yaml';
import type { Code } from '../messages/messages.ts';
import { LIMITS } from './limits.ts';

/** A YAML token that the format does not allow. */
export interface TokenFault {
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
const INDICATORS = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

/** Counts open brackets, and list and key indicators in a row on one line. */
class NestingDepth {
  #flow = 0;
  #marks = 0;

  exceeds(type: string, lexeme: string): boolean {
    if (type === 'newline') this.#marks = 0;
    if (INDICATORS.has(type)) this.#marks++;
    if (type === 'flow-map-start' || type === 'flow-seq-start') this.#flow++;
    if (type === 'flow-map-end' || type === 'flow-seq-end') this.#flow--;
    if (type === 'flow-error-end') this.#flow = 0;
    if (type === 'space' && this.#marks === 0 && lexeme.length > LIMITS.indent) return true;
    return this.#flow > LIMITS.depth || (this.#flow === 0 && this.#marks > LIMITS.depth);
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

/**
 * Check the tokens of a text before it is parsed, in time proportional to its length whatever it contains.
 * Empty if it is safe to parse.
 */
export const tokenFaultsOf = (text: string): TokenFault[] => {
  const found: TokenFault[] = [];
  const state = { depth: new NestingDepth(), count: 0, begun: false };
  for (const mark of tokensOf(text)) {
    state.count++;
    const code = REFUSED_TOKENS[mark.type] ?? fatalFaultOf(mark, state);
    if (!code) continue;
    const limit = LIMIT_OF[code];
    found.push({ code, offset: mark.offset, value: mark.lexeme, ...(limit !== undefined && { limit }) });
    if (!REFUSED_TOKENS[mark.type] || found.length >= LIMITS.faultsOfYaml) break;
  }
  return found;
};
