import { describe, expect, it } from 'vitest';
import type { PositionArray } from '../../../../src/web/canvas/layouts/layout-input.ts';
import { overviewPositions, structureOf } from '../../../../src/web/canvas/layouts/overview-layout.ts';
import { madePairs } from '../../../made-network.ts';

const pairs = madePairs(240, 700);
const INPUT = { count: 240, from: pairs.map(([from]) => from), to: pairs.map(([, to]) => to) };

function laidOut(input: Parameters<typeof overviewPositions>[0]): {
  first: PositionArray;
  last: PositionArray;
} {
  const reported: PositionArray[] = [];
  const last = overviewPositions(input, structureOf(input), (positions) => void reported.push(positions()));
  return { first: reported[0] ?? last, last };
}

describe('the layout of an overview', () => {
  const { first, last } = laidOut(INPUT);

  it('has a place for everybody, from the first positions on', () => {
    for (const positions of [first, last]) {
      expect(positions).toHaveLength(480);
      expect(positions.every(Number.isFinite)).toBe(true);
    }
  });

  it('is the same for the same network', () => {
    expect(laidOut(INPUT).last).toEqual(last);
  });

  it('brings those who are joined closer together than they began', () => {
    const length = (positions: PositionArray): number =>
      pairs.reduce((sum, [a, b]) => {
        const [x, y] = [0, 1].map((i) => (positions[2 * a + i] ?? 0) - (positions[2 * b + i] ?? 0));
        return sum + Math.hypot(x ?? 0, y ?? 0);
      }, 0);
    const spread = (positions: PositionArray): number => Math.hypot(...positions);
    expect(length(last) / spread(last)).toBeLessThan(length(first) / spread(first));
  });

  it('moves nobody who stands, and finds newcomers a place beside their neighbours', () => {
    const standing = last.slice();
    const newcomers = [7, 100, 239];
    for (const at of newcomers) standing.fill(NaN, 2 * at, 2 * at + 2);
    const grown = laidOut({ ...INPUT, standing }).last;
    for (let at = 0; at < 240; at++) {
      const [x, y] = [grown[2 * at], grown[2 * at + 1]];
      if (newcomers.includes(at)) expect(Number.isFinite(x) && Number.isFinite(y)).toBe(true);
      else expect([x, y]).toEqual([last[2 * at], last[2 * at + 1]]);
    }
  });

  it('moves nobody at all where all stand', () => {
    expect(laidOut({ ...INPUT, standing: last }).last).toEqual(last);
  });
});
