import type { ColumnWords, Scene, SceneNode } from '../../picture/scene.ts';
import type { Box, Point } from '../geometry.ts';
import { fontOf, LINE_HEIGHT, type Font } from './fonts.ts';
import { labelScale } from './legibility.ts';
import { wrap } from './wrap.ts';

/** A heading over columns as drawn at a zoom; lengths in model pixels. */
export interface DrawnHeading {
  lines: readonly string[];
  font: Font;
  /** Middle of its lower edge. */
  at: Point;
  /** How much larger it is than the drawing below it. */
  scale: number;
  box: Box;
}

/** What headings stand over. */
export interface Columns {
  words: readonly ColumnWords[];
  lang: Scene['lang'];
  /** Where the nodes of a hue stand across, in any order. */
  across: ReadonlyMap<ColumnWords['hue'], readonly number[]>;
  /** Upper edge of all that stands in the columns. */
  top: number;
}

/** Between a heading and what is below it; between two headings. */
const GAP = 10;
const SPACE = 14;
/** More kinds than this are counted. */
const MOST_KINDS = 3;
const MOST_LINES = 2;

/** The middle value: one node that somebody has moved away takes no heading with it. */
function median(values: readonly number[]): number {
  const sorted = values.toSorted((a, b) => a - b);
  const [low, high] = [sorted[Math.floor((sorted.length - 1) / 2)], sorted[Math.floor(sorted.length / 2)]];
  return ((low ?? 0) + (high ?? 0)) / 2;
}

/** Where nodes stand across, by their hue. */
export function acrossOf(nodes: Iterable<{ node: Pick<SceneNode, 'hue'>; at: Point }>): Columns['across'] {
  const across = new Map<SceneNode['hue'], number[]>();
  for (const { node, at } of nodes) across.set(node.hue, [...(across.get(node.hue) ?? []), at.x]);
  return across;
}

/** The kinds to name; the last line counts those for which there is no room. */
const named = (kinds: readonly string[]): readonly string[] =>
  kinds.length <= MOST_KINDS
    ? kinds
    : [...kinds.slice(0, MOST_KINDS - 1), `+${kinds.length - MOST_KINDS + 1}`];

/**
 * The headings over columns at a zoom: one over the columns of each hue, all on one line above everything, none wider
 * than the way to the next.
 * @param widthOf width of a text in model pixels
 */
export function columnHeadings(
  { words, lang, across, top }: Columns,
  zoom: number,
  widthOf: (text: string, font: Font) => number,
): DrawnHeading[] {
  const font = fontOf('line', lang, lang);
  const scale = labelScale(font.size, zoom);
  const middles = words.map(({ hue }) => median(across.get(hue) ?? []));
  return words.flatMap(({ hue, kinds }, i) => {
    const x = middles[i] ?? 0;
    if (!across.get(hue)?.length) return [];
    const ways = middles.filter((_, other) => other !== i).map((other) => Math.abs(other - x));
    const room = (Math.min(Infinity, ...ways) - SPACE) / scale;
    const measure = (text: string): number => widthOf(text, font);
    const lines = named(kinds).flatMap((kind) =>
      wrap(kind, room, { maxLines: MOST_LINES, widthOf: measure }),
    );
    const at = { x, y: top - GAP * scale };
    const half = (Math.max(...lines.map(measure)) * scale) / 2;
    const height = lines.length * LINE_HEIGHT.line * scale;
    return [
      {
        ...{ lines, font, at, scale },
        box: { left: x - half, right: x + half, top: at.y - height, bottom: at.y },
      },
    ];
  });
}
