import type { Indexes } from '../indexes.ts';
import { GRADES } from '../../search/match.ts';
import type { Ranked } from '../../search/rank.ts';
import type { IndexEntry } from '../../search/index-entries.ts';

/** The documents that have this number in some list of references. */
export function referencesTo(indexes: Indexes, entries: readonly IndexEntry[], number: number): Ranked[] {
  const langs = new Map<string, string>();
  for (const { lang, references } of indexes.graph.documents) {
    for (const reference of references) {
      if (reference.number === number) langs.set(reference.document, langs.get(reference.document) ?? lang);
    }
  }
  return entries.flatMap((entry) => {
    const lang = langs.get(entry.id);
    if (lang === undefined) return [];
    const matched = { value: `[${number}]`, lang, role: 'reference' };
    return [{ entry, match: { grade: GRADES.exact, alias: false, matched } }];
  });
}
