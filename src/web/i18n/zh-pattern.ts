import type { pattern as shape } from './en-pattern.ts';

/** 阵营页的文字。 */
export const pattern: typeof shape = { pattern: {} };
