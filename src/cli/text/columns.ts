import { widthOf } from './width.ts';

/** On which side of its column a cell stands. */
type Side = 'left' | 'right';

function padded(text: string, width: number, side: Side): string {
  const room = ' '.repeat(Math.max(0, width - widthOf(text)));
  return side === 'left' ? text + room : room + text;
}

/**
 * Rows as lines whose cells stand below each other, also where some are Chinese.
 * @param sides a side for each column.
 */
export function columns(rows: readonly (readonly string[])[], sides: readonly Side[]): string[] {
  const widths = sides.map((_, at) => Math.max(0, ...rows.map((row) => widthOf(row[at] ?? ''))));
  return rows.map((row) =>
    sides
      .map((side, at) => padded(row[at] ?? '', widths[at] ?? 0, side))
      .join('  ')
      .trimEnd(),
  );
}
