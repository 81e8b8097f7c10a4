/** The most steps that a pattern may have. */
export const MOST_STEPS = 4;
