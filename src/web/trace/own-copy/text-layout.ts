import { needsBlank } from '../../../graph/text-match/text-builder.ts';
import { highlightsOf, type ClaimSpan, type Highlight } from './highlights.ts';
import type { Span, TextBlock } from './text-blocks.ts';

/** Words that the same claims cover. */
export interface Piece {
  text: string;
  /** The claims that cover them, the one of the fewest words first. */
  claims: readonly string[];
  /** Those of them that begin here. */
  begins: readonly string[];
}

export interface LaidBlock {
  is: TextBlock['is'];
  continues: boolean;
  pieces: Piece[];
}

/** Some blocks after each other: the page leaves out the work for those that are not in sight. */
export interface Chunk {
  blocks: LaidBlock[];
  characters: number;
}

/** Characters of a chunk: a screen or two. */
const CHUNK = 3000;
const SOFT_HYPHEN = '\u00ad';
const NONE: readonly string[] = [];

/** The first highlight that ends after an offset. */
function firstAfter(highlights: readonly Highlight[], offset: number): number {
  let [low, high] = [0, highlights.length];
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((highlights[middle]?.end ?? 0) > offset) high = middle;
    else low = middle + 1;
  }
  return low;
}

/** A line cut where highlights begin and end. */
function cut({ start, end }: Span, highlights: readonly Highlight[]): Highlight[] {
  const parts: Highlight[] = [];
  let at = start;
  const add = (until: number, claims: readonly string[]): void => {
    if (until > at) parts.push({ start: at, end: until, claims });
    at = Math.max(at, until);
  };
  for (let index = firstAfter(highlights, start); at < end; index++) {
    const next = highlights[index];
    if (!next || next.start >= end) break;
    add(next.start, NONE);
    add(Math.min(next.end, end), next.claims);
  }
  add(end, NONE);
  return parts;
}

const sameClaims = (a: readonly string[], b: readonly string[]): boolean =>
  a.length === b.length && a.every((claim, at) => claim === b[at]);

const FIRST = /^[\s\S]/u;
const LAST = /[\s\S]$/u;

/** What stands between two lines of a paragraph. */
const between = (before: string, after: string): string => {
  const [last = ''] = LAST.exec(before.slice(-2)) ?? [];
  const [first = ''] = FIRST.exec(after) ?? [];
  return last === SOFT_HYPHEN || !needsBlank(last, first) ? '' : ' ';
};

/** Cuts blocks into pieces, in the order of the text. */
class PieceCutter {
  readonly #begun = new Set<string>();
  readonly #text: string;
  readonly #highlights: readonly Highlight[];

  constructor(text: string, highlights: readonly Highlight[]) {
    this.#text = text;
    this.#highlights = highlights;
  }

  block({ is, continues, lines }: TextBlock): LaidBlock {
    const pieces: Piece[] = [];
    for (const [at, line] of lines.entries()) {
      const words = this.#text.slice(line.start, line.end);
      const last = pieces.at(-1);
      if (at > 0 && last) last.text += is === 'furniture' ? '\n' : between(last.text, words);
      const parts = is === 'furniture' ? [{ ...line, claims: NONE }] : cut(line, this.#highlights);
      for (const part of parts) this.#add(pieces, part);
    }
    return { is, continues, pieces };
  }

  #add(pieces: Piece[], { start, end, claims }: Highlight): void {
    const text = this.#text.slice(start, end);
    const last = pieces.at(-1);
    if (last && sameClaims(last.claims, claims)) last.text += text;
    else pieces.push({ text, claims, begins: this.#beginning(claims) });
  }

  #beginning(claims: readonly string[]): readonly string[] {
    const fresh = claims.filter((claim) => !this.#begun.has(claim));
    for (const claim of fresh) this.#begun.add(claim);
    return fresh.length === 0 ? NONE : fresh;
  }
}

/** A text as it is shown: its blocks in chunks, each cut into pieces by the claims that were found in it. */
export function layoutOf(text: string, blocks: readonly TextBlock[], found: readonly ClaimSpan[]): Chunk[] {
  const cutter = new PieceCutter(text, highlightsOf(found));
  const chunks: Chunk[] = [];
  for (const given of blocks) {
    const block = cutter.block(given);
    const characters = block.pieces.reduce((sum, piece) => sum + piece.text.length, 0);
    const last = chunks.at(-1);
    if (last && last.characters < CHUNK) {
      last.blocks.push(block);
      last.characters += characters;
    } else chunks.push({ blocks: [block], characters });
  }
  return chunks;
}
