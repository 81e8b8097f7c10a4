import { CST, Lexer } from 'yaml';
import type { Code } from '../messages/messages.ts';
import { LIMITS } from './limits.ts';

/** Something the lexer met that the format has no use for. */
export interface Refusal {
  code: Code;
  offset: number;
  value: string;
  limit?: number;
}

const REFUSED: Partial<Record<string, Code>> = {
  'directive-line': 'directive',
  anchor: 'anchor',
  alias: 'alias',
  tag: 'tag',
};
/** Marks the lexer puts in of its own accord: they have no place in the text. */
const UNWRITTEN = new Set(['doc-mode', 'flow-error-end', 'scalar']);
const INDICATORS = new Set(['seq-item-ind', 'explicit-key-ind', 'map-value-ind']);

/** Counts what is open: brackets, and list marks one after the other on a line. */
class Depth {
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

interface Mark {
  type: string;
  lexeme: string;
  offset: number;
}

/** The lexer's marks with their offsets; what follows the scalar mark is text, whatever it looks like. */
function* marksOf(text: string): Generator<Mark> {
  let offset = 0;
  let scalar = false;
  for (const lexeme of new Lexer().lex(text)) {
    const type: string = scalar ? 'text' : (CST.tokenType(lexeme) ?? 'text');
    yield { type, lexeme, offset };
    scalar = type === 'scalar';
    if (!UNWRITTEN.has(type)) offset += lexeme.length;
  }
}

const BEFORE_CONTENT = new Set(['doc-mode', 'comment', 'newline', 'space', 'byte-order-mark']);

/** What makes going on pointless or dangerous. */
const stopOf = ({ type, lexeme }: Mark, state: { depth: Depth; count: number; begun: boolean }) => {
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
 * Go through a text mark by mark, before it is parsed: this takes time in proportion to the text,
 * whatever somebody wrote into it. Empty if the text may be parsed.
 */
export const refusalsOf = (text: string): Refusal[] => {
  const found: Refusal[] = [];
  const state = { depth: new Depth(), count: 0, begun: false };
  for (const mark of marksOf(text)) {
    state.count++;
    const code = REFUSED[mark.type] ?? stopOf(mark, state);
    if (!code) continue;
    const limit = LIMIT_OF[code];
    found.push({ code, offset: mark.offset, value: mark.lexeme, ...(limit !== undefined && { limit }) });
    if (!REFUSED[mark.type] || found.length >= LIMITS.faultsOfYaml) break;
  }
  return found;
};
