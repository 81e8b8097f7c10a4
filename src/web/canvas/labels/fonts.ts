import type { Scene } from '../../explorer/scene.ts';
import { BADGE_TEXT } from './legibility.ts';

/** What is set differently: the parts of a label, the words on a line, the figures on a badge. */
export type Role = 'label' | 'sub' | 'hub' | 'line' | 'badge';

export interface Font {
  weight: number;
  /** Size in model pixels. */
  size: number;
  family: string;
}

/** Width of a text in model pixels. */
export type Measure = (text: string, font: Font) => number;

const LATIN = 'Inter, system-ui, -apple-system, "Segoe UI"';
const CHINESE = '"Noto Sans CJK SC", "Noto Sans SC", "PingFang SC", "Microsoft YaHei", sans-serif';
/** In Chinese the quotation marks and the dash come from the Chinese font. */
const FAMILY = { en: `${LATIN}, ${CHINESE}`, zh: `"Zh Marks", ${LATIN}, ${CHINESE}` };

const WEIGHT: Record<Role, number> = { label: 500, sub: 400, hub: 600, line: 600, badge: 600 };
const SIZE: Record<Role, { en: number; zh: number }> = {
  label: { en: 12, zh: 12.5 },
  sub: { en: 11, zh: 11.5 },
  hub: { en: 14, zh: 14.5 },
  line: { en: 11, zh: 11.5 },
  badge: { en: BADGE_TEXT, zh: BADGE_TEXT },
};
/** Distance between the baselines of two lines of a label. */
export const LEADING: Record<Role, number> = { label: 15, sub: 15, hub: 17, line: 15, badge: 15 };

/** The font of a part of a label: family by the language of the text, size by that of the page. */
export const fontOf = (role: Role, page: Scene['lang'], lang: string): Font => ({
  weight: WEIGHT[role],
  size: SIZE[role][page],
  family: FAMILY[lang.startsWith('zh') ? 'zh' : 'en'],
});

/** A font as the 2D context takes it. */
export const css = ({ weight, size, family }: Font): string => `${weight} ${size}px ${family}`;

const WIDE = /[\u2e80-\u9fff\uac00-\ud7af\uf900-\ufaff\uff00-\uff60]/u;

/** Widths without a screen: a character of Chinese is as wide as high, a Latin one 0.6 of that. */
const estimate: Measure = (text, { size }) =>
  [...text].reduce((sum, character) => sum + (WIDE.test(character) ? 1 : 0.6) * size, 0);

/** Widths as this machine draws them; estimated where there is no 2D canvas. */
export function measureWith(context: CanvasRenderingContext2D | null): Measure {
  if (!context) return estimate;
  return (text, font) => {
    context.font = css(font);
    return context.measureText(text).width;
  };
}
