import type { PositionArray, ReportProgress } from './layout-input.ts';

/**
 * Passes on intermediate positions at most once in `interval` milliseconds, the first at once. Those in
 * between are not even computed.
 */
export function throttled(
  pass: (positions: PositionArray) => void,
  { interval, now }: { interval: number; now: () => number },
): ReportProgress {
  let next = -Infinity;
  return (positions) => {
    const time = now();
    if (time < next) return;
    next = time + interval;
    pass(positions());
  };
}
