/** A number for a text (FNV-1a), the same on every machine. */
export function hash(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** Random numbers from 0 up to 1 that a seed settles (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed | 0;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

/** Run `work` with a `Math.random` that `seed` settles: the layout engine takes no source of chance of ours. */
export function withSeed<T>(seed: number, work: () => T): T {
  const chance = Math.random;
  Math.random = seeded(seed);
  try {
    return work();
  } finally {
    Math.random = chance;
  }
}
