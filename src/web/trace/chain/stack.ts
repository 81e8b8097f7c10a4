/** Something in a column: where it would like to have its middle, and how high it is, in pixels. */
export interface Stacked {
  wish: number;
  height: number;
}

/**
 * The middles of things that stand below each other in this order without overlapping, as near to their wishes as
 * can be (least squares): isotonic regression by pooling adjacent violators (Best, Chakravarti 1990) on the wishes
 * less the room that all above need.
 * @param gap pixels that stay free between two.
 */
export function stacked(items: readonly Stacked[], gap: number): number[] {
  const offsets: number[] = [];
  items.forEach(({ height }, at) => {
    const above = items[at - 1];
    offsets.push(above ? (offsets[at - 1] ?? 0) + above.height / 2 + gap + height / 2 : 0);
  });
  const blocks: { sum: number; count: number }[] = [];
  items.forEach(({ wish }, at) => {
    blocks.push({ sum: wish - (offsets[at] ?? 0), count: 1 });
    for (;;) {
      const [upper, lower] = [blocks.at(-2), blocks.at(-1)];
      if (!upper || !lower || upper.sum / upper.count <= lower.sum / lower.count) break;
      blocks.splice(-2, 2, { sum: upper.sum + lower.sum, count: upper.count + lower.count });
    }
  });
  const levels = blocks.flatMap(({ sum, count }) => new Array<number>(count).fill(sum / count));
  return levels.map((level, at) => level + (offsets[at] ?? 0));
}
