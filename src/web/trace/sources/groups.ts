import { ownersOf } from '../../../graph/belonging.ts';
import { SOURCE_CLASSES } from '../../../graph/lists.ts';
import type { Document, Relation } from '../../../graph/model.ts';
import type { SourceUse } from '../../../store/port.ts';

/** Something by which several sources are switched together, and how many of them these are. */
export interface SourceGroup {
  id: string;
  sources: number;
}

export interface SourceGroups {
  publishers: SourceGroup[];
  authors: SourceGroup[];
  /** What publishers belong to, however indirectly: ministries, countries. */
  owners: SourceGroup[];
  classes: SourceGroup[];
}

/** Counted by key, most first, then by id. */
function tally(
  sources: readonly SourceUse[],
  keysOf: (document: Document) => readonly string[],
): SourceGroup[] {
  const counts = new Map<string, number>();
  for (const { document } of sources)
    for (const key of new Set(keysOf(document))) counts.set(key, (counts.get(key) ?? 0) + 1);
  return [...counts]
    .map(([id, count]) => ({ id, sources: count }))
    .sort((a, b) => b.sources - a.sources || (a.id < b.id ? -1 : 1));
}

/** By what the sources of a text can be switched together. */
export const groupsOf = (
  sources: readonly SourceUse[],
  belonging: readonly Pick<Relation, 'from' | 'to'>[],
): SourceGroups => ({
  publishers: tally(sources, ({ publisher }) => (publisher === undefined ? [] : [publisher])),
  authors: tally(sources, ({ authors }) => authors.map(({ entity }) => entity)),
  owners: tally(sources, ({ publisher }) => (publisher === undefined ? [] : ownersOf(publisher, belonging))),
  classes: SOURCE_CLASSES.map((id) => ({
    id,
    sources: sources.filter(({ document }) => document.class === id).length,
  })).filter((group) => group.sources > 0),
});
