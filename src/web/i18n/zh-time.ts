import type { time as shape } from './en-time.ts';

/** 阵营页的文字。 */
export const time: typeof shape = { time: {} };
