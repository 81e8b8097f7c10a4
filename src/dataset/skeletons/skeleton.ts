/** The beginnings of an entry, to be filled in. */
export interface Skeleton {
  /** Lines of YAML, with the indentation that they have in their file. */
  lines: string[];
  /** Where it belongs, and what else helps to fill it in. */
  remarks: string[];
}

const HOW = '# Fill in the blanks. “# ” marks what is optional: take the mark away, or the line.';

/** The first entry of a list, with what to do about it above. */
export const skeletonOf = (lines: readonly string[], remarks: readonly string[], indent = ''): Skeleton => ({
  lines: [HOW, ...lines].map((line) => `${indent}${line}`),
  remarks: [...remarks],
});
