import type { Scene } from '../../picture/scene.ts';
import { BADGE_FONT_SIZE } from './legibility.ts';
import { WEIGHT, type TextRole } from './load-fonts.ts';

export interface Font {
  weight: number;
  /** In model pixels. */
  size: number;
  family: string;
}

/** Width of a text in model pixels. */
export type MeasureText = (text: string, font: Font) => number;

const LATIN = 'Inter, system-ui, -apple-system, "Segoe UI"';
const CHINESE = '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';
/** In Chinese text, quotation marks and dashes come from the Chinese font. */
const FAMILY = { en: `${LATIN}, ${CHINESE}`, zh: `"Zh Marks", ${LATIN}, ${CHINESE}` };

const SIZE: Record<TextRole, { en: number; zh: number }> = {
  label: { en: 12, zh: 12.5 },
  sub: { en: 12, zh: 12.5 },
  hub: { en: 14, zh: 14.5 },
  line: { en: 11, zh: 11.5 },
  badge: { en: BADGE_FONT_SIZE, zh: BADGE_FONT_SIZE },
};
/** Distance between the baselines of two lines of a label, in model pixels. */
export const LINE_HEIGHT: Record<TextRole, number> = { label: 15, sub: 15, hub: 17, line: 15, badge: 15 };

/** The font of a text: its size follows the language of the page, its family that of the text itself. */
export const fontOf = (role: TextRole, page: Scene['lang'], lang: string): Font => ({
  weight: WEIGHT[role],
  size: SIZE[role][page],
  family: FAMILY[lang.startsWith('zh') ? 'zh' : 'en'],
});

/** A font as the `font` property of a 2D context takes it. */
export const cssFont = ({ weight, size, family }: Font): string => `${weight} ${size}px ${family}`;

const FULL_WIDTH = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/** Without a 2D context: a full-width character is as wide as it is high, any other 0.6 of that. */
const estimate: MeasureText = (text, { size }) =>
  [...text].reduce((sum, character) => sum + (FULL_WIDTH.test(character) ? 1 : 0.6) * size, 0);

/** Measures texts as this machine draws them; without a context widths are estimated. */
export function measureWith(context: CanvasRenderingContext2D | null): MeasureText {
  if (!context) return estimate;
  return (text, font) => {
    context.font = cssFont(font);
    return context.measureText(text).width;
  };
}

/** Measures a text in a font once, until it is told that fonts have come: measuring is slow. */
export class RememberedWidths {
  readonly #measure: MeasureText;
  readonly #known = new Map<string, { text: string; font: Font; width: number }>();

  constructor(measure: MeasureText) {
    this.#measure = measure;
  }

  readonly widthOf: MeasureText = (text, font) => {
    const key = `${cssFont(font)}\n${text}`;
    const known = this.#known.get(key);
    if (known) return known.width;
    const width = this.#measure(text, font);
    this.#known.set(key, { text, font, width });
    return width;
  };

  /**
   * Measure again what has been measured, because another font has been loaded.
   * @returns whether any text has become wider or narrower: most fonts that come late are of other texts
   */
  remeasure(): boolean {
    const changed = [...this.#known.values()].some(
      ({ text, font, width }) => this.#measure(text, font) !== width,
    );
    if (changed) this.#known.clear();
    return changed;
  }
}
