/** What somebody's copy of a text may hold, wherever it is opened. */
export const TEXT_LIMITS = {
  /** Bytes of the file. */
  bytes: 20_000_000,
  /** Lines: a long book has 50,000. */
  lines: 300_000,
} as const;

/** How many lines a text has, counted by line feeds. */
export const lineCount = (text: string): number => {
  let lines = 1;
  for (let at = text.indexOf('\n'); at !== -1; at = text.indexOf('\n', at + 1)) lines++;
  return lines;
};
