import { isMarkerLine } from './marker.ts';
import type { Line } from './lines.ts';
import { distance } from '../nearest.ts';

/** So often a line must recur, with the same neighbour, before it is taken for page furniture. */
const TIMES = 3;

/** So many lines are compared with a line that may be one of them with a slip; a block of a page has fewer. */
const MOST_USUAL = 8;

/** A page number changes from page to page; everything else of a header or footer stays. */
const PAGE_NUMBER = /^[-–—·|\s]*(?:第|page|p\.)?\s*\d{1,4}\s*(?:页|(?:of|\/)\s*\d{1,4})?[-–—·|\s]*$/iu;

const shapeOf = (words: string): string => (PAGE_NUMBER.test(words) ? '#' : words);

const pairOf = (a: string, b: string): string => `${a}\n${b}`;

const count = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** Of each line, which lines stand after and before it often enough to be a block of the page. */
interface Blocks {
  after: Map<string, Set<string>>;
  before: Map<string, Set<string>>;
}

const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
  map.set(key, (map.get(key) ?? new Set<string>()).add(value));
};

const blocksOf = (shapes: readonly string[]): Blocks => {
  const pairs = count(shapes.slice(1).map((shape, index) => pairOf(shapes[index] ?? '', shape)));
  const blocks: Blocks = { after: new Map(), before: new Map() };
  for (const [pair, times] of pairs) {
    const [a = '', b = ''] = pair.split('\n');
    if (times < TIMES || isMarkerLine(a) || isMarkerLine(b)) continue;
    put(blocks.after, a, b);
    put(blocks.before, b, a);
  }
  return blocks;
};

/** The same line with a slip: one page of a print that differs by a character or two. */
const isSlip = (a: string, b: string): boolean => {
  const allowed = Math.floor(Math.max(a.length, b.length) / 8);
  return a.length <= 200 && Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
};

/** The lines as their block usually has them: a page with a slip reads like the others. */
const corrected = (shapes: readonly string[], { after, before }: Blocks): string[] =>
  shapes.map((shape, index) => {
    if (isMarkerLine(shape)) return shape;
    const follow = after.get(shapes[index - 1] ?? '');
    const precede = before.get(shapes[index + 1] ?? '');
    if (follow?.has(shape) || precede?.has(shape)) return shape;
    const usual = [...(follow ?? []), ...(precede ?? [])].slice(0, MOST_USUAL);
    return usual.find((line) => isSlip(shape, line)) ?? shape;
  });

/**
 * Which lines are page furniture: headers and footers that a copied text carries inside its
 * sentences. Taken for it is a line that recurs at least three times beside the same neighbour, and a
 * line that stands in such a line's place and differs from it by a slip. A line that holds only
 * markers never is.
 */
export const furnitureOf = (lines: readonly Line[]): Set<Line> => {
  const written = lines.filter(({ words }) => words !== '');
  const shapes = written.map(({ words }) => shapeOf(words));
  const blocks = blocksOf(shapes);
  const usual = corrected(shapes, blocks);
  const isPair = (index: number): boolean =>
    blocks.after.get(usual[index] ?? '')?.has(usual[index + 1] ?? '') === true;
  return new Set(written.filter((_, index) => isPair(index) || isPair(index - 1)));
};
