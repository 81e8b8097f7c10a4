import type { PictureMarks } from '../canvas/marks/picture-marks.ts';
import type { Mark } from '../canvas/marks/mark.ts';
import type { Font } from '../canvas/labels/fonts.ts';

/** One entry of a legend: what is drawn, in a box of 32 by 20 around 0, 0, and what it means. */
export interface LegendEntry {
  sample: readonly Mark[];
  words: string;
}

/** What stands below the legend, a paragraph each. */
export interface FrameNotes {
  heading: string;
  lines: readonly string[];
}

/** What is written around a picture. */
export interface FrameWords {
  /** Language of the words, as a BCP 47 tag. */
  lang: string;
  title: string;
  /** Under the title: how much is drawn, and what is not. */
  sub: string;
  /** Groups of the legend, each with its heading. */
  legend: readonly { heading: string; entries: readonly LegendEntry[] }[];
  /** Where they are asked for, the sources of the lines. */
  notes?: FrameNotes | undefined;
  /** At the foot: who made it, from which data, when. */
  foot: string;
}

/** A picture with everything it needs to be understood away from the page; lengths in pixels. */
export interface FramedPicture {
  width: number;
  height: number;
  /** Colour of the paper, that may be left away. */
  paper: string;
  marks: readonly Mark[];
  title: string;
  lang: string;
  /** Font family of most of its texts. */
  family: string;
}

const PADDING = 24;
/** Below this the legend would be a column of single words. */
const NARROWEST = 560;
const ROW = 24;
const SAMPLE = { width: 32, gap: 8 };
const ENTRY_GAP = 20;
/** Distance of a baseline from the middle of its line, as a share of the font size. */
const BASELINE = 0.35;

/** Writes from the top down, and knows how far it has come. */
class Column {
  readonly marks: Mark[] = [];
  y = PADDING;
  readonly #picture: PictureMarks;
  readonly #lang: string;
  readonly width: number;

  constructor(picture: PictureMarks, lang: string, least: number) {
    this.#picture = picture;
    this.#lang = lang;
    this.width = Math.max(picture.size.width, least);
  }

  #font(role: 'label' | 'sub' | 'hub', size: number): Font {
    return { ...this.#picture.fontOf(role, this.#lang), size };
  }

  #text(text: string, x: number, { font, fill }: { font: Font; fill: string }): void {
    const at = { x, y: this.y + font.size * BASELINE };
    this.marks.push({ is: 'text', text, at, font, fill, align: 'left' });
  }

  /** A paragraph, on as many lines as it needs. */
  say(text: string, role: 'label' | 'sub' | 'hub', [size, leading]: readonly [number, number]): void {
    const font = this.#font(role, size);
    const fill = this.#picture.tokens[role === 'sub' ? 'ink3' : 'ink'];
    for (const line of text === '' ? [] : this.#picture.linesOf(text, this.width, font)) {
      this.y += leading / 2;
      this.#text(line, PADDING, { font, fill });
      this.y += leading / 2;
    }
  }

  rule(): void {
    const d = `M${PADDING} ${this.y}h${this.width}`;
    this.marks.push({ is: 'path', d, stroke: this.#picture.tokens.rule2, width: 1 });
  }

  /** The picture, in the middle. */
  show(): void {
    const { size, marks } = this.#picture;
    const x = PADDING + (this.width - size.width) / 2;
    this.marks.push({ is: 'group', at: { x, y: this.y }, marks });
    this.y += size.height;
  }

  /** A group of a legend: as many entries on a row as fit, all of a column's width where there are many. */
  list({ heading, entries }: FrameWords['legend'][number]): void {
    const font = this.#font('sub', 12);
    const { tokens, widthOf } = this.#picture;
    this.say(heading, 'label', [11, 20]);
    let x = PADDING;
    this.y += ROW / 2;
    for (const { sample, words } of entries) {
      const width = SAMPLE.width + SAMPLE.gap + widthOf(words, font);
      if (x > PADDING && x + width > PADDING + this.width) {
        x = PADDING;
        this.y += ROW;
      }
      this.marks.push({ is: 'group', at: { x: x + SAMPLE.width / 2, y: this.y }, marks: sample });
      this.#text(words, x + SAMPLE.width + SAMPLE.gap, { font, fill: tokens.ink2 });
      x += width + ENTRY_GAP;
    }
    this.y += ROW / 2 + 6;
  }

  /** Paragraphs under a heading, each whole. */
  note({ heading, lines }: FrameNotes): void {
    this.say(heading, 'label', [11, 20]);
    for (const line of lines) this.say(line, 'sub', [11, 16]);
    this.y += 10;
  }
}

/**
 * A picture in its frame: title above, legend and version of the data below. Print and every file that a
 * picture is saved to show this, so that none of them goes without its legend.
 * @param least width of the text around it, in pixels, where the picture is narrower
 */
export function framed(picture: PictureMarks, words: FrameWords, least = NARROWEST): FramedPicture {
  const column = new Column(picture, words.lang, least);
  column.say(words.title, 'hub', [18, 26]);
  column.say(words.sub, 'sub', [12, 18]);
  column.y += 12;
  column.show();
  column.y += 16;
  column.rule();
  column.y += 10;
  for (const group of words.legend) if (group.entries.length > 0) column.list(group);
  column.y += 4;
  if (words.notes) column.note(words.notes);
  column.say(words.foot, 'sub', [11, 16]);
  return {
    ...{ width: column.width + 2 * PADDING, height: Math.ceil(column.y + PADDING) },
    ...{ paper: picture.tokens.paper, marks: column.marks, title: words.title, lang: words.lang },
    family: picture.fontOf('label', words.lang).family,
  };
}
