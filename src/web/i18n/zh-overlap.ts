import type { overlap as shape } from './en-overlap.ts';

/** 阵营页的文字。 */
export const overlap: typeof shape = { overlap: {} };
