import type { Scene } from '../picture/scene.ts';
import { isCounted } from './counted-lines.ts';

/** With more lines than this nobody follows each of them. */
const MANY_LINES = 60;

/**
 * Whether lines are so many that a drawing has to be dense: then names stand on plates and lines run behind them
 * instead of around, second lines of names are left to whoever looks, and lines at rest are softer.
 */
export function isDense({ edges }: Pick<Scene, 'edges'>): boolean {
  // It is asked for every name, so nothing is collected, and what is enough ends it.
  let counted = 0;
  for (const edge of edges) if (isCounted(edge) && ++counted > MANY_LINES) return true;
  return false;
}
