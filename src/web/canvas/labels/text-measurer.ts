import type { Scene, SceneNode } from '../../picture/scene.ts';
import { nodeSizeOf } from '../node-shapes.ts';
import { cssFont, fontOf, type Font, type MeasureText } from './fonts.ts';
import type { Footprint } from './footprint.ts';
import { textBlockOf, type TextBlock, type TextSetting } from './text-block.ts';

const DIGITS = [...'0123456789'];

/** Measures texts in the fonts of this machine, and remembers what it measured: measuring is slow. */
export class TextMeasurer {
  readonly #measureAnew: MeasureText;
  /** What has been measured, by font and text. */
  readonly #measured = new Map<string, { text: string; font: Font; width: number }>();
  readonly #blocks = new Map<string, TextBlock>();
  #digitWidth: number | undefined;

  constructor(measure: MeasureText) {
    this.#measureAnew = measure;
  }

  readonly #measure: MeasureText = (text, font) => {
    const key = `${cssFont(font)}\n${text}`;
    const width = this.#measured.get(key)?.width ?? this.#measureAnew(text, font);
    this.#measured.set(key, { text, font, width });
    return width;
  };

  /**
   * Measure again what has been measured, because another font has been loaded.
   * @returns whether any text has become wider or narrower: most fonts that come late are of other texts
   */
  remeasure(): boolean {
    const changed = [...this.#measured.values()].some(
      ({ text, font, width }) => this.#measureAnew(text, font) !== width,
    );
    if (!changed) return false;
    this.#measured.clear();
    this.#blocks.clear();
    this.#digitWidth = undefined;
    return true;
  }

  /** Width of a text on one line, in model pixels. */
  textWidth(text: string, font: Font): number {
    return this.#measure(text, font);
  }

  /** The label of a node, broken into lines. */
  textBlock(node: SceneNode, setting: TextSetting): TextBlock {
    const { label, sub, apart, lang, hub } = node;
    const key = JSON.stringify([label, sub, apart, lang, hub, setting.page, setting.lines, setting.brief]);
    const known = this.#blocks.get(key);
    if (known) return known;
    const block = textBlockOf(node, setting, this.#measure);
    this.#blocks.set(key, block);
    return block;
  }

  /** Width of the widest digit of a badge; every digit is given that much, so that badges line up. */
  digitWidth(page: Scene['lang']): number {
    return (this.#digitWidth ??= Math.max(
      ...DIGITS.map((digit) => this.#measure(digit, fontOf('badge', page, 'en'))),
    ));
  }

  footprint(node: SceneNode, setting: TextSetting): Footprint {
    const block = this.textBlock(node, setting);
    const { width, height } = nodeSizeOf(node.shape, node.size);
    return {
      halfSize: { width: width / 2, height: height / 2 },
      labelSize: { width: block.width, height: block.height },
      smallestFont: Math.min(...block.lines.map((line) => line.font.size)),
      hub: node.hub,
      hidden: node.hidden,
      pinned: node.pinned,
      ...(node.dayChange && { dayChange: node.dayChange }),
      digitWidth: this.digitWidth(setting.page),
    };
  }
}
