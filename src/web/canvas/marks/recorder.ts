import type { Point } from '../geometry.ts';
import type { Font } from '../labels/fonts.ts';
import type { PaintContext } from '../paint/paint-context.ts';
import type { Mark, TextMark } from './mark.ts';

/** What `save` keeps and `restore` brings back. */
type Settings = Pick<
  Recorder,
  | 'globalAlpha'
  | 'fillStyle'
  | 'strokeStyle'
  | 'lineWidth'
  | 'lineCap'
  | 'lineJoin'
  | 'font'
  | 'textAlign'
  | 'origin'
  | 'factor'
>;

const rounded = (value: number): number => Math.round(value * 100) / 100;

/** A CSS font as a font; `cssFont` the other way around. */
function fontFrom(css: string, scale: number): Font {
  const [, weight = '400', size = '10', family = 'sans-serif'] = /^(\d+) ([\d.]+)px (.*)$/.exec(css) ?? [];
  return { weight: Number(weight), size: rounded(Number(size) * scale), family };
}

const alignOf = (align: CanvasTextAlign): TextMark['align'] =>
  align === 'center' || align === 'right' ? align : 'left';

/** Takes what is painted on it and keeps it as marks, moved and scaled to where it would be seen. */
export class Recorder implements PaintContext {
  readonly marks: Mark[] = [];
  globalAlpha = 1;
  fillStyle: PaintContext['fillStyle'] = '#000000';
  strokeStyle: PaintContext['strokeStyle'] = '#000000';
  lineWidth = 1;
  lineCap: CanvasLineCap = 'butt';
  lineJoin: CanvasLineJoin = 'miter';
  font = '400 10px sans-serif';
  textAlign: CanvasTextAlign = 'left';
  /** Where 0, 0 is, and how much larger everything is. */
  origin: Point = { x: 0, y: 0 };
  factor = 1;
  readonly #saved: Settings[] = [];
  #path = '';
  /** The rim of the text that is about to be filled. */
  #halo: { text: string; rim: NonNullable<TextMark['halo']> } | undefined;

  save(): void {
    const { globalAlpha, fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, textAlign } = this;
    const { origin, factor } = this;
    this.#saved.push({
      ...{ globalAlpha, fillStyle, strokeStyle, lineWidth, lineCap, lineJoin, font, textAlign },
      ...{ origin, factor },
    });
  }

  restore(): void {
    Object.assign(this, this.#saved.pop());
  }

  translate(x: number, y: number): void {
    this.origin = this.#at(x, y);
  }

  /** The same in both directions: nothing that is painted is stretched. */
  scale(factor: number): void {
    this.factor *= factor;
  }

  beginPath(): void {
    this.#path = '';
  }

  moveTo(x: number, y: number): void {
    this.#path += `M${this.#said(x, y)}`;
  }

  lineTo(x: number, y: number): void {
    this.#path += `L${this.#said(x, y)}`;
  }

  /** A whole circle: no other arc is painted. */
  arc(x: number, y: number, radius: number): void {
    const r = this.#length(radius);
    this.#path += `M${this.#said(x - radius, y)}a${r} ${r} 0 1 0 ${2 * r} 0a${r} ${r} 0 1 0 ${-2 * r} 0z`;
  }

  roundRect(...[x, y, width, height, radius]: readonly [number, number, number, number, number]): void {
    const [w, h, r] = [this.#length(width), this.#length(height), this.#length(radius)];
    const corner = (dx: number, dy: number): string => `a${r} ${r} 0 0 1 ${dx} ${dy}`;
    const [across, down] = [rounded(w - 2 * r), rounded(h - 2 * r)];
    this.#path +=
      `M${this.#said(x + radius, y)}h${across}${corner(r, r)}v${down}${corner(-r, r)}` +
      `h${-across}${corner(-r, -r)}v${-down}${corner(r, -r)}z`;
  }

  fill(): void {
    this.marks.push({ is: 'path', d: this.#path, fill: String(this.fillStyle), ...this.#opacity() });
  }

  stroke(): void {
    const { strokeStyle, lineWidth, lineCap } = this;
    const look = { stroke: String(strokeStyle), width: this.#length(lineWidth), ...this.#opacity() };
    this.marks.push({ is: 'path', d: this.#path, ...look, ...(lineCap === 'round' && { cap: lineCap }) });
  }

  strokeText(text: string): void {
    const { strokeStyle, lineWidth } = this;
    this.#halo = { text, rim: { colour: String(strokeStyle), width: this.#length(lineWidth) } };
  }

  fillText(text: string, x: number, y: number): void {
    const { fillStyle, font, factor, textAlign } = this;
    const mark: TextMark = {
      ...{ is: 'text', text, at: this.#at(x, y), font: fontFrom(font, factor), fill: String(fillStyle) },
      ...{ align: alignOf(textAlign), ...this.#opacity() },
      ...(this.#halo?.text === text && { halo: this.#halo.rim }),
    };
    this.#halo = undefined;
    if (!this.#continues(mark)) this.marks.push(mark);
  }

  /** The digits of a number are painted one by one, each in its own width: in a text they are one number. */
  #continues(mark: TextMark): boolean {
    const last = this.marks.at(-1);
    if (last?.is !== 'text' || last.halo || mark.halo || mark.align !== 'center') return false;
    if (last.at.y !== mark.at.y || last.fill !== mark.fill || last.font.size !== mark.font.size) return false;
    const count = last.text.length;
    const x = (last.at.x * count + mark.at.x) / (count + 1);
    this.marks[this.marks.length - 1] = { ...last, text: last.text + mark.text, at: { x, y: last.at.y } };
    return true;
  }

  #at(x: number, y: number): Point {
    const { origin, factor } = this;
    return { x: rounded(origin.x + x * factor), y: rounded(origin.y + y * factor) };
  }

  #said(x: number, y: number): string {
    const at = this.#at(x, y);
    return `${at.x} ${at.y}`;
  }

  #length(value: number): number {
    return rounded(value * this.factor);
  }

  #opacity(): { opacity?: number } {
    const { globalAlpha } = this;
    return globalAlpha === 1 ? {} : { opacity: rounded(globalAlpha) };
  }
}
