import { HUES } from '../../graph/vocabulary.ts';
import type { VocabularyIndex } from '../../graph/vocabulary.ts';
import type { Overview } from '../../store/port.ts';
import type { OverviewNetwork } from '../parts/renderer.ts';

/** An overview as it is drawn: every node in the hue of its kind; a kind that the vocabulary lacks, in that of documents. */
export function networkOf(overview: Overview, vocabulary: VocabularyIndex): OverviewNetwork {
  const hues = overview.kinds.map(
    (kind) => vocabulary.kind.get(kind)?.hue ?? HUES[HUES.length - 1] ?? 'document',
  );
  const { degree, from, to, line, lines } = overview;
  return {
    ...{ count: overview.ids.length, degree, from, to, line, lines },
    hue: overview.kind.map((at) => hues[at] ?? 'document'),
  };
}

/** How many there are of each kind: most first, then by kind. */
export function kindCounts({ kinds, kind }: Overview): { kind: string; count: number }[] {
  const counts = kinds.map(() => 0);
  for (const at of kind) counts[at] = (counts[at] ?? 0) + 1;
  return kinds.map((one, at) => ({ kind: one, count: counts[at] ?? 0 })).sort((a, b) => b.count - a.count);
}
