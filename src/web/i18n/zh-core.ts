import type { core as shape } from './en-core.ts';

/** 阵营页的文字。 */
export const core: typeof shape = { core: {} };
