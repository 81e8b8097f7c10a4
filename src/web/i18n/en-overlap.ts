/** Texts of the page of alliances: overlap. */
export const overlap = { overlap: {} };
