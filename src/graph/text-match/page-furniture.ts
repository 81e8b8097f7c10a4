import { isMarkerLine } from './marker.ts';
import type { Line } from './lines.ts';
import { distance } from '../edit-distance.ts';

/** How often a line must recur beside the same neighbour to count as a header or footer. */
const MIN_OCCURRENCES = 3;

/** How many known headers and footers a line is compared with: no page has more. */
const MAX_CANDIDATES = 8;

/** A page number: the only part of a header or footer that changes from page to page. */
const PAGE_NUMBER = /^[-–—·|\s]*(?:第|page|p\.)?\s*\d{1,4}\s*(?:页|(?:of|\/)\s*\d{1,4})?[-–—·|\s]*$/iu;

const shapeOf = (words: string): string => (PAGE_NUMBER.test(words) ? '#' : words);

const pairKey = (a: string, b: string): string => `${a}\n${b}`;

const count = (keys: Iterable<string>): Map<string, number> => {
  const counts = new Map<string, number>();
  for (const key of keys) counts.set(key, (counts.get(key) ?? 0) + 1);
  return counts;
};

/** For each line, the lines that stand after and before it often enough to form a header or footer with it. */
interface Blocks {
  after: Map<string, Set<string>>;
  before: Map<string, Set<string>>;
}

const put = (map: Map<string, Set<string>>, key: string, value: string): void => {
  map.set(key, (map.get(key) ?? new Set<string>()).add(value));
};

const blocksOf = (shapes: readonly string[]): Blocks => {
  const pairs = count(shapes.slice(1).map((shape, index) => pairKey(shapes[index] ?? '', shape)));
  const blocks: Blocks = { after: new Map(), before: new Map() };
  for (const [pair, times] of pairs) {
    const [a = '', b = ''] = pair.split('\n');
    if (times < MIN_OCCURRENCES || isMarkerLine(a) || isMarkerLine(b)) continue;
    put(blocks.after, a, b);
    put(blocks.before, b, a);
  }
  return blocks;
};

/** Whether two lines differ by a character or two, as one page of a print may from the others. */
const isNearlyEqual = (a: string, b: string): boolean => {
  const allowed = Math.floor(Math.max(a.length, b.length) / 8);
  return a.length <= 200 && Math.abs(a.length - b.length) <= allowed && distance(a, b) <= allowed;
};

/** The lines with the misprints of single pages corrected to what the other pages have. */
const corrected = (shapes: readonly string[], { after, before }: Blocks): string[] =>
  shapes.map((shape, index) => {
    if (isMarkerLine(shape)) return shape;
    const follow = after.get(shapes[index - 1] ?? '');
    const precede = before.get(shapes[index + 1] ?? '');
    if (follow?.has(shape) || precede?.has(shape)) return shape;
    const usual = [...(follow ?? []), ...(precede ?? [])].slice(0, MAX_CANDIDATES);
    return usual.find((line) => isNearlyEqual(shape, line)) ?? shape;
  });

/**
 * The lines that are page furniture: running headers and footers that copying put between the sentences
 * of a text. These are lines that recur at least three times beside the same neighbour, and lines in their
 * position that differ by a misprint. A line that holds only reference markers never counts.
 */
export const pageFurnitureOf = (lines: readonly Line[]): Set<Line> => {
  const written = lines.filter(({ words }) => words !== '');
  const shapes = written.map(({ words }) => shapeOf(words));
  const blocks = blocksOf(shapes);
  const usual = corrected(shapes, blocks);
  const isPair = (index: number): boolean =>
    blocks.after.get(usual[index] ?? '')?.has(usual[index + 1] ?? '') === true;
  return new Set(written.filter((_, index) => isPair(index) || isPair(index - 1)));
};
