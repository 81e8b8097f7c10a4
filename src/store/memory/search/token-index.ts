import { compare } from '../../../graph/ids.ts';
import { firstFrom } from './first-from.ts';
import { union, type Places } from './places.ts';

/**
 * An inverted index: for each token the places that hold it, one after another in one array (Manning, Raghavan and
 * Schütze, Introduction to Information Retrieval, 2008, chapter 1). It says where and nothing more: whoever asks
 * matches and ranks by rules of its own.
 */
export class TokenIndex {
  /** Sorted, so that those with a common beginning stand together. */
  readonly tokens: readonly string[];
  /** Where the places of each token begin, and of the last one end. */
  readonly #starts: Uint32Array;
  readonly #places: Uint32Array;

  /** @param texts the tokens of each place, from 0 on, with spaces between them */
  constructor(texts: Iterable<string>) {
    const lists = listsOf(texts);
    this.tokens = [...lists.keys()].sort(compare);
    this.#starts = new Uint32Array(this.tokens.length + 1);
    let end = 0;
    for (const [at, token] of this.tokens.entries())
      this.#starts[at + 1] = end += lists.get(token)?.length ?? 0;
    this.#places = new Uint32Array(end);
    for (const [at, token] of this.tokens.entries())
      this.#places.set(lists.get(token) ?? [], this.#starts[at]);
  }

  /** The places that hold this token. */
  having(token: string): Places {
    const at = firstFrom(this.tokens, token);
    return this.tokens[at] === token ? this.#placesAt(at) : [];
  }

  /** The places that hold a token with this beginning. */
  begun(beginning: string): Places {
    const lists: Places[] = [];
    for (let at = firstFrom(this.tokens, beginning); this.tokens[at]?.startsWith(beginning); at++)
      lists.push(this.#placesAt(at));
    return union(lists);
  }

  #placesAt(at: number): Uint32Array {
    return this.#places.subarray(this.#starts[at], this.#starts[at + 1]);
  }
}

function listsOf(texts: Iterable<string>): Map<string, number[]> {
  const lists = new Map<string, number[]>();
  let place = 0;
  for (const text of texts) {
    for (const token of text.split(' ')) {
      if (token === '') continue;
      const list = lists.get(token);
      if (!list) lists.set(token, [place]);
      else if (list[list.length - 1] !== place) list.push(place);
    }
    place += 1;
  }
  return lists;
}
