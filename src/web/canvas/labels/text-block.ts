import type { Scene, SceneNode } from '../../explorer/scene.ts';
import { fontOf, LEADING, type Font, type Measure } from './fonts.ts';
import { wrap } from './wrap.ts';

/** One line of a label, its baseline in pixels below the top of the block. */
interface Line {
  text: string;
  font: Font;
  sub: boolean;
  width: number;
  baseline: number;
}

/** The label of a node, broken into lines. */
export interface TextBlock {
  lines: Line[];
  width: number;
  height: number;
}

/** Widest line in pixels; Chinese says as much on less, and a narrow room has height for more lines. */
const WIDEST = {
  wide: { label: [140, 120], hub: [180, 140], sub: [170, 150] },
  narrow: { label: [104, 96], hub: [132, 120], sub: [104, 96] },
} as const;
const MOST_LINES = 4;

type Part = { text: string; role: 'label' | 'hub' | 'sub'; lang: string };

/** How labels are set in a picture: for a page in a language, in a room of some width. */
export interface Setting {
  page: Scene['lang'];
  room: keyof typeof WIDEST;
  measure: Measure;
}

/** The label of a node and its second line as the picture sets them. */
export function textOf(node: SceneNode, { page, room, measure }: Setting): TextBlock {
  const parts: Part[] = [{ text: node.label, role: node.hub ? 'hub' : 'label', lang: node.lang }];
  if (node.sub) parts.push({ text: node.sub, role: 'sub', lang: page });
  const lines: Line[] = [];
  let height = 0;
  for (const { text, role, lang } of parts) {
    const font = fontOf(role, page, lang);
    const widthOf = (piece: string) => measure(piece, font);
    for (const line of wrap(text, WIDEST[room][role][lang.startsWith('zh') ? 1 : 0], {
      most: MOST_LINES,
      widthOf,
    })) {
      height += LEADING[role];
      lines.push({ text: line, font, sub: role === 'sub', width: widthOf(line), baseline: height - 4 });
    }
  }
  return { lines, width: Math.max(0, ...lines.map((line) => line.width)), height };
}
