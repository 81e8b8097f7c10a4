/** A generator of random numbers from 0 up to 1 that the seed determines: mulberry32 (Tommy Ettinger 2017). */
export function mulberry32(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** A whole number from 0 up to, and without, `below`. */
export const wholeBelow = (below: number, random: () => number): number => Math.floor(random() * below);

/** The same items in an order that the generator determines, each order as likely (Fisher and Yates, Durstenfeld 1964). */
export function shuffled<T>(items: readonly T[], random: () => number): T[] {
  const left = [...items];
  return items.map(() => {
    const at = wholeBelow(left.length, random);
    const last = left.pop() as T;
    const drawn = at === left.length ? last : (left[at] as T);
    if (at < left.length) left[at] = last;
    return drawn;
  });
}
