import type { Placement, Tell } from './layout-input.ts';

/** Pass on places at most once in so many milliseconds, the first at once; what comes between is not even made. */
export function paced(
  pass: (partial: Placement) => void,
  { every, now }: { every: number; now: () => number },
): Tell {
  let next = -Infinity;
  return (partial) => {
    const time = now();
    if (time < next) return;
    next = time + every;
    pass(partial());
  };
}
