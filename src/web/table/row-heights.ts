import type { Row } from './rows.ts';

/** How high a row is before one of its like was measured, in pixels. */
const GUESSED = 37;

/** What was measured of rows, in pixels. */
export interface Heights {
  /** By the key of the row. */
  of: ReadonlyMap<string, number>;
  /** How high a row is that was never drawn: as the first one of its like was. */
  usual: ReadonlyMap<Row['is'], number>;
}

export const UNMEASURED: Heights = { of: new Map(), usual: new Map() };

/** Where each row begins, and where the last one ends, in rising order; in pixels from the top of the first. */
export function edgesOf(rows: readonly Pick<Row, 'key' | 'is'>[], heights: Heights): number[] {
  let edge = 0;
  return [0, ...rows.map(({ key, is }) => (edge += heights.of.get(key) ?? heights.usual.get(is) ?? GUESSED))];
}

interface Measured {
  row: Pick<Row, 'key' | 'is'>;
  height: number;
}

/** How high those of these rows are that are drawn in an element now. */
export function measuredIn(body: HTMLElement, rows: readonly Row[]): Measured[] {
  const elements = [...body.querySelectorAll<HTMLElement>('[data-row]')];
  const byKey = new Map(elements.map((element) => [element.dataset['row'], element]));
  return rows.flatMap((row) => {
    const element = byKey.get(row.key);
    return element ? [{ row, height: element.getBoundingClientRect().height }] : [];
  });
}

/** Heights with those that were measured now; the same ones where nothing is new. */
export function withMeasured(heights: Heights, measured: readonly Measured[]): Heights {
  const other = measured.filter(
    ({ row, height }) => height > 0 && Math.abs((heights.of.get(row.key) ?? 0) - height) > 0.1,
  );
  if (other.length === 0) return heights;
  const usual = new Map([...other.map(({ row, height }) => [row.is, height] as const), ...heights.usual]);
  return {
    of: new Map([...heights.of, ...other.map(({ row, height }) => [row.key, height] as const)]),
    usual,
  };
}
