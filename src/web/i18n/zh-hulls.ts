import type { hulls as shape } from './en-hulls.ts';

/** 阵营页的文字。 */
export const hulls: typeof shape = { hulls: {} };
