import { drawnAround, stretchIn, type Stretch } from '../../parts/seen/drawn-part.ts';
import { followSeen, type Box } from '../../parts/seen/follow-seen.ts';

/** Where rows stand one below the other before any was measured, in pixels. */
const PITCH = 27;

/** Which rows and columns of a table are seen, followed while it is scrolled or its pane changes its size. */
export class SeenPart {
  rows: Stretch = $state.raw([0, 24]);
  columns: Stretch = $state.raw([0, 12]);
  /** From the top of one row to the top of the next, in pixels. */
  pitch = $state.raw(PITCH);
  /** On paper all of it is seen. */
  printed = $state.raw(false);

  /** Follow a table; hands back how to stop. */
  follow(table: HTMLTableElement): () => void {
    return followSeen(table, {
      look: (box) => this.#look(table, box),
      print: (printed) => void (this.printed = printed),
    }).stop;
  }

  #look(table: HTMLTableElement, box: Box): void {
    const body = table.tBodies[0];
    const head = table.tHead?.rows[0];
    if (!body || !head) return;
    this.#measure(body);
    const { top } = body.getBoundingClientRect();
    const count = Number(table.getAttribute('aria-rowcount')) - 1;
    const edges = Array.from({ length: count + 1 }, (_, row) => top + row * this.pitch);
    const circles = [...head.cells].filter((cell) => cell.dataset['circle'] !== undefined);
    const heads = circles.map((cell) => cell.getBoundingClientRect());
    const ends = heads.at(-1)?.right;
    const across = [...heads.map(({ left }) => left), ...(ends === undefined ? [] : [ends])];
    this.rows = drawnAround(this.rows, stretchIn(edges, [box.top, box.bottom]), count);
    this.columns = drawnAround(this.columns, stretchIn(across, [box.left, box.right]), heads.length);
  }

  #measure(body: HTMLTableSectionElement): void {
    const rows = [...body.rows];
    const at = rows.findIndex(
      (row, i) => row.dataset['row'] !== undefined && rows[i + 1]?.dataset['row'] !== undefined,
    );
    const [one, next] = [rows[at], rows[at + 1]];
    if (!one || !next || Number(next.dataset['row']) !== Number(one.dataset['row']) + 1) return;
    const pitch = next.getBoundingClientRect().top - one.getBoundingClientRect().top;
    if (pitch > 0 && Math.abs(pitch - this.pitch) > 0.1) this.pitch = pitch;
  }
}
