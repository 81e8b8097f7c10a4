/** Texts of the page of alliances: time. */
export const time = { time: {} };
