/** A step between two neighbouring layers, by the places of its ends in these. */
export type Span = readonly [left: number, right: number];

/**
 * How many pairs of lines cross between two layers, counted with a Fenwick tree over the right ends (Barth,
 * Jünger, Mutzel: Simple and Efficient Bilayer Cross Counting, 2002). Lines that share an end do not cross.
 * @param width how many places the right layer has.
 */
export function crossingsBetween(spans: readonly Span[], width: number): number {
  const sorted = [...spans].sort(([a, c], [b, d]) => a - b || c - d);
  const tree = new Array<number>(width + 1).fill(0);
  let crossings = 0;
  sorted.forEach(([, right], before) => {
    let atOrLeft = 0;
    for (let at = right + 1; at > 0; at -= at & -at) atOrLeft += tree[at] ?? 0;
    crossings += before - atOrLeft;
    for (let at = right + 1; at <= width; at += at & -at) tree[at] = (tree[at] ?? 0) + 1;
  });
  return crossings;
}
