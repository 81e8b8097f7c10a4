import { mulberry32 } from '../../../graph/random.ts';

/** The 32-bit FNV-1a hash of a text's UTF-16 code units (Fowler, Noll and Vo). */
function fnv1a(text: string): number {
  let value = 0x811c9dc5;
  for (let i = 0; i < text.length; i++) value = Math.imul(value ^ text.charCodeAt(i), 0x01000193);
  return value >>> 0;
}

/** A seed for a list of ids: the same on every machine. */
export const seedOf = (nodes: readonly { id: string }[]): number =>
  fnv1a(nodes.map(({ id }) => id).join('\n'));

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
