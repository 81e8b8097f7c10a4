import type { Scene, SceneNode } from '../../explorer/scene.ts';
import { fontOf, type Font, type Measure } from './fonts.ts';
import type { Look } from './footprint.ts';
import { extentOf } from '../node-shapes.ts';
import { textOf, type Setting, type TextBlock } from './text-block.ts';

const FIGURES = [...'0123456789'];

/** Sets texts in the fonts of this machine, each once: measuring is slow. */
export class Typesetter {
  readonly #measure: Measure;
  readonly #texts = new Map<string, TextBlock>();
  #figure: number | undefined;

  constructor(measure: Measure) {
    this.#measure = measure;
  }

  /** Measure everything again: another font has arrived. */
  forget(): void {
    this.#texts.clear();
    this.#figure = undefined;
  }

  widthOf(text: string, font: Font): number {
    return this.#measure(text, font);
  }

  /** The label of a node, broken into lines. */
  text(node: SceneNode, { page, room }: Pick<Setting, 'page' | 'room'>): TextBlock {
    const key = JSON.stringify([node.label, node.sub, node.lang, node.hub, page, room]);
    const known = this.#texts.get(key);
    if (known) return known;
    const text = textOf(node, { page, room, measure: this.#measure });
    this.#texts.set(key, text);
    return text;
  }

  /** Width of the widest figure of a badge: each stands in so much room, so that figures are tabular. */
  figure(page: Scene['lang']): number {
    return (this.#figure ??= Math.max(
      ...FIGURES.map((figure) => this.#measure(figure, fontOf('badge', page, 'en'))),
    ));
  }

  look(node: SceneNode, setting: Pick<Setting, 'page' | 'room'>): Look {
    const text = this.text(node, setting);
    const { width, height } = extentOf(node.shape, node.size);
    return {
      half: { width: width / 2, height: height / 2 },
      block: { width: text.width, height: text.height },
      letters: Math.min(...text.lines.map((line) => line.font.size)),
      hub: node.hub,
      hidden: node.hidden,
      pinned: node.pinned,
      figure: this.figure(setting.page),
    };
  }
}
