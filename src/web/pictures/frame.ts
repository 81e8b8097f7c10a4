import type { PictureMarks } from '../canvas/marks/picture-marks.ts';
import type { Mark } from '../canvas/marks/mark.ts';
import type { Font } from '../canvas/labels/fonts.ts';

/** One entry of a legend: what is drawn, in a box of 32 by 20 around 0, 0, and what it means. */
export interface LegendEntry {
  sample: readonly Mark[];
  words: string;
}

/** Entries of a legend, with their heading. */
interface LegendGroup {
  heading: string;
  entries: readonly LegendEntry[];
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
  legend: readonly LegendGroup[];
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
/**
 * A legend beside the picture: its width, its distance from the picture, how high a row is, and how many times as high as the
 * picture it may be.
 */
const SIDE = { width: 178, gap: 28, row: 21, most: 1.3 };
/** Distance of a baseline from the middle of its line, as a share of the font size. */
const BASELINE = 0.35;

/** Writes from the top down, and knows how far it has come. */
class Column {
  readonly marks: Mark[] = [];
  y: number;
  readonly #picture: PictureMarks;
  readonly #lang: string;
  readonly #left: number;
  readonly width: number;

  constructor(
    picture: PictureMarks,
    lang: string,
    { left = PADDING, top = PADDING, width }: { left?: number; top?: number; width: number },
  ) {
    this.#picture = picture;
    this.#lang = lang;
    [this.#left, this.y, this.width] = [left, top, width];
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
      this.#text(line, this.#left, { font, fill });
      this.y += leading / 2;
    }
  }

  rule(): void {
    const d = `M${this.#left} ${this.y}h${this.width}`;
    this.marks.push({ is: 'path', d, stroke: this.#picture.tokens.rule2, width: 1 });
  }

  /** The picture, in the middle of the width. */
  show(): void {
    const { size, marks } = this.#picture;
    const x = this.#left + (this.width - size.width) / 2;
    this.marks.push({ is: 'group', at: { x, y: this.y }, marks });
    this.y += size.height;
  }

  /** The picture, and its legend to the right of it. */
  showBeside(legend: Column): void {
    const { size, marks } = this.#picture;
    const high = Math.max(size.height, legend.y);
    const x = this.#left + size.width + SIDE.gap;
    const down = (height: number): number => this.y + (high - height) / 2;
    this.marks.push({ is: 'group', at: { x: this.#left, y: down(size.height) }, marks });
    this.marks.push({ is: 'group', at: { x, y: down(legend.y) }, marks: legend.marks });
    this.y += high + 16;
  }

  /** A group of a legend: as many entries on a row as fit. */
  list({ heading, entries }: LegendGroup): void {
    const font = this.#font('sub', 12);
    this.say(heading, 'label', [11, 20]);
    let x = this.#left;
    this.y += ROW / 2;
    for (const { sample, words } of entries) {
      const width = SAMPLE.width + SAMPLE.gap + this.#picture.widthOf(words, font);
      if (x > this.#left && x + width > this.#left + this.width) {
        x = this.#left;
        this.y += ROW;
      }
      this.#sample(sample, x);
      this.#text(words, x + SAMPLE.width + SAMPLE.gap, { font, fill: this.#picture.tokens.ink2 });
      x += width + ENTRY_GAP;
    }
    this.y += ROW / 2 + 6;
  }

  /** A group of a legend: a row an entry, its words on as many lines as they need. */
  listDown({ heading, entries }: LegendGroup): void {
    const font = this.#font('sub', 12);
    const x = this.#left + SAMPLE.width + SAMPLE.gap;
    this.say(heading, 'label', [11, 20]);
    for (const { sample, words } of entries) {
      this.#sample(sample, this.#left, SIDE.row / 2);
      for (const line of this.#picture.linesOf(words, this.#left + this.width - x, font)) {
        this.y += SIDE.row / 2;
        this.#text(line, x, { font, fill: this.#picture.tokens.ink2 });
        this.y += SIDE.row / 2;
      }
    }
    this.y += 8;
  }

  #sample(marks: readonly Mark[], x: number, below = 0): void {
    this.marks.push({ is: 'group', at: { x: x + SAMPLE.width / 2, y: this.y + below }, marks });
  }

  /** Paragraphs under a heading, each whole. */
  note({ heading, lines }: FrameNotes): void {
    this.say(heading, 'label', [11, 20]);
    for (const line of lines) this.say(line, 'sub', [11, 16]);
    this.y += 10;
  }
}

/** The picture with its legend below. */
function above(column: Column, words: FrameWords): void {
  column.show();
  column.y += 16;
  column.rule();
  column.y += 10;
  for (const group of words.legend) if (group.entries.length > 0) column.list(group);
  column.y += 4;
}

/** The legend to stand beside the picture; none where it is much longer than that. */
function legendBeside(picture: PictureMarks, words: FrameWords): Column | undefined {
  const legend = new Column(picture, words.lang, { left: 0, top: 0, width: SIDE.width });
  for (const group of words.legend) if (group.entries.length > 0) legend.listDown(group);
  return legend.y <= picture.size.height * SIDE.most ? legend : undefined;
}

/** How a picture stands in its frame. */
interface Framing {
  /** Width of the text around it, in pixels, where the picture is narrower. */
  least?: number | undefined;
  /** Whether the legend stands beside it, if it is high enough: a sheet on its side has more room for it so. */
  beside?: boolean;
}

/**
 * A picture in its frame: title above, legend below or beside it, version of the data at the foot. Print and every file
 * that a picture is saved to show this, so that none of them goes without its legend.
 */
export function framed(
  picture: PictureMarks,
  words: FrameWords,
  { least = NARROWEST, beside = false }: Framing = {},
): FramedPicture {
  const { width } = picture.size;
  const legend = beside ? legendBeside(picture, words) : undefined;
  const whole = legend ? Math.max(width + SIDE.gap + SIDE.width, NARROWEST) : Math.max(width, least);
  const column = new Column(picture, words.lang, { width: whole });
  column.say(words.title, 'hub', [18, 26]);
  column.say(words.sub, 'sub', [12, 18]);
  column.y += 12;
  if (legend) column.showBeside(legend);
  else above(column, words);
  if (words.notes) column.note(words.notes);
  column.say(words.foot, 'sub', [11, 16]);
  return {
    ...{ width: column.width + 2 * PADDING, height: Math.ceil(column.y + PADDING) },
    ...{ paper: picture.tokens.paper, marks: column.marks, title: words.title, lang: words.lang },
    family: picture.fontOf('label', words.lang).family,
  };
}
