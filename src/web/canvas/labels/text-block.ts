import type { Scene, SceneNode } from '../../picture/scene.ts';
import { isDense } from '../density.ts';
import { NARROW_WIDTH } from '../viewport.ts';
import { fontOf, LINE_HEIGHT, type Font, type MeasureText } from './fonts.ts';
import { wrap, wrapWhole } from './wrap.ts';

/** One line of a label; lengths in model pixels. */
interface TextLine {
  text: string;
  font: Font;
  /** Whether it belongs to the second, smaller part of the label. */
  sub: boolean;
  width: number;
  /** Distance of its baseline from the top of the block. */
  baseline: number;
}

/** A label broken into lines; width and height in model pixels at zoom 1. */
export interface TextBlock {
  lines: TextLine[];
  width: number;
  height: number;
  /** Where something is left out: the same with all of it, for whoever looks at this one. */
  whole?: TextBlock;
}

/**
 * Longest line in model pixels, for Latin and for Chinese text: Chinese says as much on less, and a narrow
 * viewport has height for more lines.
 */
const MAX_LINE_WIDTH = {
  wide: { label: [140, 120], hub: [180, 140], sub: [170, 150] },
  narrow: { label: [104, 96], hub: [132, 120], sub: [104, 96] },
} as const;
const MAX_LINES = 4;

type Part = { text: string; role: 'label' | 'hub' | 'sub'; lang: string };

/** What the line breaks of a label depend on besides its text. */
export interface TextSetting {
  /** Language of the page, which decides the font size. */
  page: Scene['lang'];
  lines: keyof typeof MAX_LINE_WIDTH;
  /** Without the second line, but for what tells it from others of the same name. */
  brief?: boolean;
}

/** What of a scene settles how texts are set. */
export type SetScene = Pick<Scene, 'lang' | 'layout' | 'edges'>;

/** How texts of a scene are set in a viewport of a width: columns have no width to give away, but height. */
export function settingFor(scene: SetScene, width: number): TextSetting {
  const narrow = scene.layout === 'columns' || width < NARROW_WIDTH;
  return { page: scene.lang, lines: narrow ? 'narrow' : 'wide', brief: isDense(scene) };
}

/** Breaks a text into lines no longer than this. */
type Break = (text: string, width: number, options: { widthOf: (text: string) => number }) => string[];

const someLines: Break = (text, width, { widthOf }) => wrap(text, width, { maxLines: MAX_LINES, widthOf });

function blockOf(
  parts: readonly Part[],
  { page, lines: breadth }: TextSetting,
  [measure, into]: [MeasureText, Break],
) {
  const lines: TextLine[] = [];
  let height = 0;
  for (const { text, role, lang } of parts) {
    const font = fontOf(role, page, lang);
    const widthOf = (part: string) => measure(part, font);
    const maxWidth = MAX_LINE_WIDTH[breadth][role][lang.startsWith('zh') ? 1 : 0];
    for (const line of into(text, maxWidth, { widthOf })) {
      height += LINE_HEIGHT[role];
      lines.push({ text: line, font, sub: role === 'sub', width: widthOf(line), baseline: height - 4 });
    }
  }
  return { lines, width: Math.max(0, ...lines.map((line) => line.width)), height };
}

const lettersOf = (texts: readonly { text: string }[]): string =>
  texts.map(({ text }) => text.replace(/\s/gu, '')).join('');

/** The label of a node and, smaller below it, its second line, both broken into lines. */
export function textBlockOf(node: SceneNode, setting: TextSetting, measure: MeasureText): TextBlock {
  const name: Part = { text: node.label, role: node.hub ? 'hub' : 'label', lang: node.lang };
  const partsWith = (sub: string | undefined): Part[] =>
    sub ? [name, { text: sub, role: 'sub', lang: setting.page }] : [name];
  const parts = partsWith(node.sub);
  const shown = setting.brief ? partsWith(node.apart) : parts;
  const block = blockOf(shown, setting, [measure, someLines]);
  if (lettersOf(block.lines) === lettersOf(parts)) return block;
  return { ...block, whole: blockOf(parts, setting, [measure, wrapWhole]) };
}
