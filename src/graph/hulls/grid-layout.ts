import { mulberry32 } from '../random.ts';

/** A place in the grid, counted from 0. */
export interface GridPlace {
  column: number;
  row: number;
}

/** Parties in a grid: at most one in each place. */
export interface GridLayout {
  columns: number;
  rows: number;
  /** By party. */
  places: ReadonlyMap<string, GridPlace>;
}

/** A party with the circles that it is in, as bits. */
interface Member {
  id: string;
  bits: number;
}

/** Free places, as part of those that are taken: shapes need some room to bend. */
const SPARE = 0.12;
const ROUNDS = 60;

/** A room for places: its width to its height, and how many columns fit beside each other at most. */
export interface GridRoom {
  ratio: number;
  most?: number;
}

/** Columns and rows for so many parties in a room. */
export function gridSize(
  parties: number,
  { ratio, most = Infinity }: GridRoom,
): { columns: number; rows: number } {
  const wanted = Math.max(1, Math.ceil(parties * (1 + SPARE)));
  const columns = Math.max(1, Math.min(most, Math.round(Math.sqrt(wanted * ratio))));
  return { columns, rows: Math.max(1, Math.ceil(wanted / columns)) };
}

/** How many of the circles have a line between two places: those that one of both is in and the other is not. */
function lines(a: number, b: number): number {
  let differing = a ^ b;
  let count = 0;
  for (; differing !== 0; differing &= differing - 1) count++;
  return count;
}

/** Bits of each place of a grid; an empty one is in no circle. */
class Board {
  readonly columns: number;
  readonly rows: number;
  readonly taken: (Member | undefined)[];

  constructor({ columns, rows }: { columns: number; rows: number }, members: readonly Member[]) {
    this.columns = columns;
    this.rows = rows;
    this.taken = Array.from({ length: columns * rows }, (_, at) => members[at]);
  }

  bitsAt(column: number, row: number): number {
    const inside = column >= 0 && row >= 0 && column < this.columns && row < this.rows;
    return inside ? (this.taken[row * this.columns + column]?.bits ?? 0) : 0;
  }

  /** The lines around one place. */
  around(at: number): number {
    const [column, row] = [at % this.columns, Math.floor(at / this.columns)];
    const own = this.taken[at]?.bits ?? 0;
    return (
      lines(own, this.bitsAt(column - 1, row)) +
      lines(own, this.bitsAt(column + 1, row)) +
      lines(own, this.bitsAt(column, row - 1)) +
      lines(own, this.bitsAt(column, row + 1))
    );
  }

  swap(a: number, b: number): void {
    [this.taken[a], this.taken[b]] = [this.taken[b], this.taken[a]];
  }
}

/** Members along a way to and fro through the rows, so that neighbours in the order are neighbours in the grid. */
function serpentine(members: readonly Member[], columns: number): (Member | undefined)[] {
  const rows: (Member | undefined)[] = [];
  for (let from = 0, turn = 0; from < members.length; from += columns, turn++) {
    const row: (Member | undefined)[] = members.slice(from, from + columns);
    while (row.length < columns) row.push(undefined);
    rows.push(...(turn % 2 === 0 ? row : row.reverse()));
  }
  return rows;
}

/**
 * Parties in a grid so that the outlines of their circles are short: then each circle is a compact region, and those of
 * which one is part of the other lie inside each other. Begins with the order that is given and swaps two places as long
 * as that makes the outlines shorter (ours; the length of the outline is the number of sides of places between a party
 * and one that is not in the circle). The same input gives the same layout.
 * @param members in an order in which those with common circles are neighbours
 */
export function gridLayout(members: readonly Member[], room: GridRoom): GridLayout {
  const size = gridSize(members.length, room);
  const board = new Board(size, []);
  board.taken.splice(0, board.taken.length, ...serpentine(members, size.columns));
  while (board.taken.length < size.columns * size.rows) board.taken.push(undefined);
  const random = mulberry32(7);
  const count = board.taken.length;
  let idle = 0;
  for (let round = 0; round < ROUNDS && idle < 2; round++) {
    let better = false;
    for (let a = 0; a < count; a++) {
      const offset = Math.floor(random() * count);
      for (let step = 0; step < count; step++) {
        const b = (offset + step) % count;
        if (a === b || (board.taken[a]?.bits ?? 0) === (board.taken[b]?.bits ?? 0)) continue;
        const before = board.around(a) + board.around(b);
        board.swap(a, b);
        if (board.around(a) + board.around(b) < before) better = true;
        else board.swap(a, b);
      }
    }
    idle = better ? 0 : idle + 1;
  }
  const places = new Map<string, GridPlace>();
  for (const [at, member] of board.taken.entries())
    if (member) places.set(member.id, { column: at % size.columns, row: Math.floor(at / size.columns) });
  return { ...size, places };
}

/** The same layout with a party at another place; whoever stood there changes places with it. */
export function movedTo(layout: GridLayout, id: string, to: GridPlace): GridLayout {
  const from = layout.places.get(id);
  const inside = to.column >= 0 && to.row >= 0 && to.column < layout.columns && to.row < layout.rows;
  if (!from || !inside) return layout;
  const other = [...layout.places].find(([, at]) => at.column === to.column && at.row === to.row)?.[0];
  const places = new Map(layout.places).set(id, to);
  if (other !== undefined && other !== id) places.set(other, from);
  return { ...layout, places };
}
