/** The 32-bit FNV-1a hash of a text's UTF-16 code units (Fowler, Noll and Vo). */
function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** A seed for a list of ids: the same on every machine. */
export const seedOf = (nodes: readonly { id: string }[]): number =>
  fnv1a(nodes.map(({ id }) => id).join('\n'));

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

/** Run `work` with a `Math.random` that the seed determines: fcose takes no random source of ours. */
export function withSeededRandom<T>(seed: number, work: () => T): T {
  const random = Math.random;
  Math.random = mulberry32(seed);
  try {
    return work();
  } finally {
    Math.random = random;
  }
}
