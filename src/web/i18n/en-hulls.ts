/** Texts of the page of alliances: hulls. */
export const hulls = { hulls: {} };
