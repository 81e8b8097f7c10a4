import type { Scene } from '../picture/scene.ts';
import { countedLines } from './counted-lines.ts';

/** With more lines than this nobody follows each of them. */
const MANY_LINES = 60;

/**
 * Whether lines are so many that a drawing has to be dense: then names stand on plates and lines run behind them
 * instead of around, second lines of names are left to whoever looks, and lines at rest are softer.
 */
export const isDense = (scene: Pick<Scene, 'edges'>): boolean => countedLines(scene).length > MANY_LINES;
