const isRecord = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

const totalOf = (part: unknown): number | undefined => {
  if (Array.isArray(part)) return part.length;
  return isRecord(part) && typeof part['total'] === 'number' ? part['total'] : undefined;
};

/** An answer that says how much there is of everything it lists, if it does not say so by itself. */
export function withTotals(answer: unknown): unknown {
  if (!isRecord(answer) || 'total' in answer || 'counts' in answer) return answer;
  const totals = Object.entries(answer).flatMap(([name, part]) => {
    const total = totalOf(part);
    return total === undefined ? [] : [[name, total] as const];
  });
  return { ...answer, totals: Object.fromEntries(totals) };
}
