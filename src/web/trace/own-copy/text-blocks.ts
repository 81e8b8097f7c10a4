import { linesOf, type Line } from '../../../graph/text-match/lines.ts';
import { isMarkerLine } from '../../../graph/text-match/marker.ts';
import { pageFurnitureOf } from '../../../graph/text-match/page-furniture.ts';
import { endsParagraph, laidLine, portionsOf, usualWidth, type LaidLine } from './line-layout.ts';

/** A part of a text, as offsets. */
export interface Span {
  start: number;
  end: number;
}

/** What is shown as one: a heading, a paragraph, or what headers and footers stand between two pages. */
export interface TextBlock {
  is: 'heading' | 'paragraph' | 'furniture';
  /** Its lines, without the white space around them. */
  lines: Span[];
  /** It goes on with a paragraph that a page break cuts in two. */
  continues: boolean;
}

/** What lies between the last line that was kept and this one. */
interface Gap {
  blank: boolean;
  pageEnd: boolean;
}

const HEADING_WIDTH = 80;

const isHeading = ({ lines }: TextBlock, first: LaidLine): boolean =>
  lines.length === 1 && first.isNumbered && !first.endsSentence && first.width <= HEADING_WIDTH;

const spanOf = ({ start, end }: Span): Span => ({ start, end });

/** Puts the lines of a text together, one after the other. */
class BlockBuilder {
  readonly blocks: TextBlock[] = [];
  #usual: number;
  #last: LaidLine | undefined;
  #paragraph: { block: TextBlock; first: LaidLine } | undefined;
  #gap: Gap = { blank: false, pageEnd: false };

  constructor(usual: number) {
    this.#usual = usual;
  }

  addGap({ blank = false, pageEnd = false }: Partial<Gap>): void {
    this.#gap = { blank: this.#gap.blank || blank, pageEnd: this.#gap.pageEnd || pageEnd };
  }

  addFurniture({ start, end }: Span): void {
    const last = this.blocks.at(-1);
    if (last?.is === 'furniture') last.lines.push({ start, end });
    else this.blocks.push({ is: 'furniture', lines: [{ start, end }], continues: false });
  }

  addLine(line: LaidLine, isMarker: boolean): void {
    const begins = this.#begins(line, isMarker);
    const open = this.#paragraph;
    if (!begins && open && this.blocks.at(-1) === open.block) open.block.lines.push(spanOf(line));
    else this.#open(line, !begins);
    this.#last = line;
    this.#gap = { blank: false, pageEnd: false };
  }

  /** The rest of a line that is too long to be shown as one. */
  addPortion(line: LaidLine): void {
    this.#open(line, true);
  }

  #open(first: LaidLine, continues: boolean): void {
    this.close();
    const block: TextBlock = { is: 'paragraph', lines: [spanOf(first)], continues };
    this.blocks.push(block);
    this.#paragraph = { block, first };
  }

  /** The paragraph is whole: only now is it known whether it is a heading. */
  close(): void {
    const open = this.#paragraph;
    if (open && !open.block.continues && isHeading(open.block, open.first)) open.block.is = 'heading';
  }

  /** As the matching reads paragraphs, and besides where no empty line stands between two. */
  #begins(line: LaidLine, isMarker: boolean): boolean {
    if (!this.#last) return true;
    if (isMarker) return false;
    if (this.#gap.blank && !this.#gap.pageEnd) return true;
    if (this.#paragraph && isHeading(this.#paragraph.block, this.#paragraph.first)) return true;
    // At the end of a page a line is short for another reason.
    if (this.#gap.pageEnd && !this.#last.endsSentence) return line.isNumbered;
    return endsParagraph(this.#last, line, this.#usual);
  }
}

/** The lines of a text put together into what is shown as one, in the order of the text; every word is in one. */
export function blocksOf(text: string): TextBlock[] {
  const lines = linesOf(text);
  const furniture = pageFurnitureOf(lines);
  const laid = new Map<Line, LaidLine>();
  for (const line of lines)
    if (line.words !== '' && !furniture.has(line)) laid.set(line, laidLine(line, text));
  const builder = new BlockBuilder(usualWidth([...laid.values()]));
  for (const line of lines) {
    const words = laid.get(line);
    if (furniture.has(line)) builder.addFurniture(line);
    if (words) {
      const [first = words, ...rest] = portionsOf(words, text);
      builder.addLine(first, isMarkerLine(line.words));
      for (const portion of rest) builder.addPortion(portion);
    }
    builder.addGap({ blank: line.words === '', pageEnd: furniture.has(line) || text[line.end] === '\f' });
  }
  builder.close();
  return builder.blocks;
}
