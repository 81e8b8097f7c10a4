import { drawnAround, stretchIn, type Stretch } from './drawn-part.ts';

/** Where rows stand one below the other before any was measured, in pixels. */
const PITCH = 27;

/** What an element scrolls in; nothing where that is the window. */
function scrollerOf(element: HTMLElement): HTMLElement | undefined {
  for (let up = element.parentElement; up; up = up.parentElement)
    if (/auto|scroll/.test(getComputedStyle(up).overflowY)) return up;
  return undefined;
}

/** From where to where something is seen there, in pixels of the window. */
const boxOf = (scroller: HTMLElement | undefined): Pick<DOMRect, 'left' | 'top' | 'right' | 'bottom'> =>
  scroller?.getBoundingClientRect() ?? {
    left: 0,
    top: 0,
    right: window.innerWidth,
    bottom: window.innerHeight,
  };

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
    // Which box scrolls depends on the width of the window.
    let scroller = scrollerOf(table);
    const look = (): void => this.#look(table, boxOf(scroller));
    const resized = (): void => {
      scroller = scrollerOf(table);
      look();
    };
    const print = (): void => void (this.printed = true);
    const printed = (): void => void (this.printed = false);
    const sizes = new ResizeObserver(resized);
    if (table.parentElement) sizes.observe(table.parentElement);
    // Scrolling does not bubble.
    window.addEventListener('resize', resized);
    window.addEventListener('scroll', look, { capture: true, passive: true });
    window.addEventListener('beforeprint', print);
    window.addEventListener('afterprint', printed);
    look();
    return () => {
      sizes.disconnect();
      window.removeEventListener('resize', resized);
      window.removeEventListener('scroll', look, { capture: true });
      window.removeEventListener('beforeprint', print);
      window.removeEventListener('afterprint', printed);
    };
  }

  #look(table: HTMLTableElement, box: ReturnType<typeof boxOf>): void {
    const body = table.tBodies[0];
    const head = table.tHead?.rows[0];
    if (!body || !head) return;
    this.#measure(body);
    const { top } = body.getBoundingClientRect();
    const count = Number(table.getAttribute('aria-rowcount')) - 1;
    const edges = Array.from({ length: count + 1 }, (_, row) => top + row * this.pitch);
    const heads = [...head.cells].slice(1).map((cell) => cell.getBoundingClientRect());
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
