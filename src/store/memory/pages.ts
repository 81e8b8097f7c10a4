import { DEFAULT_LIMITS, type Page } from '../port.ts';

/** Part of a list, with the total of the whole. */
export function pageOf<T>(items: readonly T[], asked: { limit?: number; offset?: number } = {}): Page<T> {
  const { limit = DEFAULT_LIMITS.items, offset = 0 } = asked;
  return { total: items.length, items: items.slice(offset, offset + limit) };
}
