/** Cells of the longest bar. */
const LONGEST = 40;

/**
 * Bars of parts of wholes, all to one scale: a cell for each as long as the largest whole fits. What is there at
 * all is seen: neither a part nor what is left of a whole is rounded to nothing.
 * @param most the largest of the wholes.
 */
export function barsUpTo(most: number): (part: number, whole: number) => string {
  const scale = Math.min(1, LONGEST / Math.max(1, most));
  const cells = (count: number): number => (count === 0 ? 0 : Math.max(1, Math.round(count * scale)));
  return (part, whole) => {
    const filled = cells(part);
    const left = Math.max(cells(whole) - filled, part < whole ? 1 : 0);
    return '█'.repeat(filled) + '░'.repeat(left);
  };
}
