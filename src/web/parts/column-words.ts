import type { Hue } from '../../graph/vocabulary.ts';
import { heading } from './words.ts';

/** What stands over the columns of one hue: the kinds in them, those with most entities first. */
export interface ColumnWords {
  hue: Hue;
  kinds: readonly string[];
}

/** The words over the columns of a picture: kinds of one hue share theirs. */
export function columnWords(
  nodes: readonly { hue: Hue; kind: string }[],
  wordsOf: (kind: string) => string,
): ColumnWords[] {
  const hues = new Map<Hue, Map<string, number>>();
  for (const { hue, kind } of nodes) {
    const counts = hues.get(hue) ?? new Map<string, number>();
    hues.set(hue, counts.set(kind, (counts.get(kind) ?? 0) + 1));
  }
  return [...hues].map(([hue, counts]) => ({
    hue,
    kinds: [...counts].sort(([, a], [, b]) => b - a).map(([kind]) => heading(wordsOf(kind))),
  }));
}
