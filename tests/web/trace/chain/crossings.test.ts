import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { crossingsBetween, type Span } from '../../../../src/web/trace/chain/crossings.ts';

/** Every pair of lines looked at: they cross where one begins above the other and ends below it. */
const byHand = (spans: readonly Span[]): number =>
  spans
    .flatMap(([a, c], at) => spans.slice(at + 1).map(([b, d]) => (a - b) * (c - d)))
    .filter((product) => product < 0).length;

const WIDTH = 6;
const spans = fc.array(fc.tuple(fc.nat(WIDTH - 1), fc.nat(WIDTH - 1)), { maxLength: 20 });

describe('crossings between two layers', () => {
  it('are none between lines that share an end, or run beside each other', () => {
    expect(
      crossingsBetween(
        [
          [0, 0],
          [0, 2],
          [1, 2],
        ],
        3,
      ),
    ).toBe(0);
    expect(
      crossingsBetween(
        [
          [1, 1],
          [1, 1],
        ],
        2,
      ),
    ).toBe(0);
    expect(crossingsBetween([], 0)).toBe(0);
  });

  it('are one for each pair that crosses', () => {
    expect(
      crossingsBetween(
        [
          [0, 1],
          [1, 0],
        ],
        2,
      ),
    ).toBe(1);
    expect(
      crossingsBetween(
        [
          [0, 2],
          [1, 1],
          [2, 0],
        ],
        3,
      ),
    ).toBe(3);
  });

  it('are as many as there are when every pair is looked at', () => {
    fc.assert(
      fc.property(spans, (some) => {
        expect(crossingsBetween(some, WIDTH)).toBe(byHand(some));
      }),
    );
  });
});
