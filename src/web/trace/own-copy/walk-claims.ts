/** The claim that a key goes to from the current one, among claims in the order of the text. */
export function nextClaim(
  key: string,
  { order, current }: { order: readonly string[]; current: string | undefined },
): string | undefined {
  const at = current === undefined ? -1 : order.indexOf(current);
  if (key === 'ArrowRight') return order[Math.min(at + 1, order.length - 1)];
  if (key === 'ArrowLeft') return order[Math.max(at - 1, 0)];
  if (key === 'Home') return order[0];
  return key === 'End' ? order.at(-1) : undefined;
}

/** The claim that is meant by pointing at words of several: the first, and after each other the rest. */
export const pointedClaim = (claims: readonly string[], selected: string | undefined): string | undefined =>
  claims[(claims.findIndex((claim) => claim === selected) + 1) % claims.length];
