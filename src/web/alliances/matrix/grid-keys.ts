/** A place in a grid, counted from 0; column 0 holds the names. */
export interface Place {
  row: number;
  column: number;
}

interface Size {
  rows: number;
  columns: number;
}

const MOVES: Readonly<Record<string, (place: Place, size: Size) => Place>> = {
  ArrowUp: ({ row, column }) => ({ row: row - 1, column }),
  ArrowDown: ({ row, column }) => ({ row: row + 1, column }),
  ArrowLeft: ({ row, column }) => ({ row, column: column - 1 }),
  ArrowRight: ({ row, column }) => ({ row, column: column + 1 }),
  PageUp: ({ row, column }) => ({ row: row - 10, column }),
  PageDown: ({ row, column }) => ({ row: row + 10, column }),
  Home: ({ row }) => ({ row, column: 0 }),
  End: ({ row }, { columns }) => ({ row, column: columns - 1 }),
};

const within = (value: number, size: number): number => Math.max(0, Math.min(value, size - 1));

/** Where a key leads in a grid, as the ARIA pattern of a grid has it; undefined for any other key. */
export function moved(place: Place, key: string, size: Size): Place | undefined {
  const next = MOVES[key]?.(place, size);
  return next && { row: within(next.row, size.rows), column: within(next.column, size.columns) };
}
