/** Texts of the page of alliances: pattern. */
export const pattern = { pattern: {} };
