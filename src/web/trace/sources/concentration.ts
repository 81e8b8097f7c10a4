import type { SourceUse } from '../../../store/port.ts';

/** Publishers that made several of the sources, and how many of all these are. */
export interface Concentration {
  /** Ids, those with most first. */
  publishers: string[];
  sources: number;
}

/** Publishers with fewer sources than this are no concentration. */
const SEVERAL = 2;
/** Publishers that are named. */
const NAMED = 3;

/** Sources by publisher, most first, then by id. */
function byPublisher(sources: readonly SourceUse[]): { publisher: string; sources: SourceUse[] }[] {
  const groups = new Map<string, SourceUse[]>();
  for (const use of sources) {
    const { publisher } = use.document;
    if (publisher !== undefined) groups.set(publisher, [...(groups.get(publisher) ?? []), use]);
  }
  return [...groups]
    .map(([publisher, own]) => ({ publisher, sources: own }))
    .sort((a, b) => b.sources.length - a.sources.length || (a.publisher < b.publisher ? -1 : 1));
}

/** How many sources the few largest publishers have together; nothing where none has several. */
export function concentrationOf(sources: readonly SourceUse[]): Concentration | undefined {
  const largest = byPublisher(sources)
    .filter((group) => group.sources.length >= SEVERAL)
    .slice(0, NAMED);
  if (largest.length === 0) return undefined;
  return {
    publishers: largest.map(({ publisher }) => publisher),
    sources: largest.reduce((sum, group) => sum + group.sources.length, 0),
  };
}
