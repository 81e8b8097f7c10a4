import type { Scene, SceneNode } from '../../picture/scene.ts';
import { nodeSizeOf } from '../node-shapes.ts';
import { fontOf, RememberedWidths, type Font, type MeasureText } from './fonts.ts';
import type { Footprint } from './footprint.ts';
import { textBlockOf, type TextBlock, type TextSetting } from './text-block.ts';

const DIGITS = [...'0123456789'];

/** Measures texts in the fonts of this machine, and remembers what it measured. */
export class TextMeasurer {
  readonly #widths: RememberedWidths;
  readonly #blocks = new Map<string, TextBlock>();
  #digitWidth: number | undefined;

  constructor(measure: MeasureText) {
    this.#widths = new RememberedWidths(measure);
  }

  /** Measure again, because another font has been loaded; whether any text has another width now. */
  remeasure(): boolean {
    if (!this.#widths.remeasure()) return false;
    this.#blocks.clear();
    this.#digitWidth = undefined;
    return true;
  }

  /** Width of a text on one line, in model pixels. */
  textWidth(text: string, font: Font): number {
    return this.#widths.widthOf(text, font);
  }

  /** The label of a node, broken into lines. */
  textBlock(node: SceneNode, setting: TextSetting): TextBlock {
    const { label, sub, apart, lang, hub } = node;
    const key = JSON.stringify([label, sub, apart, lang, hub, setting.page, setting.lines, setting.brief]);
    const known = this.#blocks.get(key);
    if (known) return known;
    const block = textBlockOf(node, setting, this.#widths.widthOf);
    this.#blocks.set(key, block);
    return block;
  }

  /** Width of the widest digit of a badge; every digit is given that much, so that badges line up. */
  digitWidth(page: Scene['lang']): number {
    return (this.#digitWidth ??= Math.max(
      ...DIGITS.map((digit) => this.#widths.widthOf(digit, fontOf('badge', page, 'en'))),
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
