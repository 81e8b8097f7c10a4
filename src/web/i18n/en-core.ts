/** Texts of the page of alliances: core. */
export const core = { core: {} };
