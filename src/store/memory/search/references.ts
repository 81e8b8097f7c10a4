import type { Indexes } from '../indexes.ts';
import { GRADES } from '../../search/match.ts';
import type { Ranked } from '../../search/rank.ts';
import type { Subject } from '../../search/subjects.ts';

/** The documents that lists of references give this number. */
export function referencesTo(indexes: Indexes, subjects: readonly Subject[], number: number): Ranked[] {
  const langs = new Map<string, string>();
  for (const { lang, references } of indexes.graph.documents) {
    for (const reference of references) {
      if (reference.number === number) langs.set(reference.document, langs.get(reference.document) ?? lang);
    }
  }
  return subjects.flatMap((subject) => {
    const lang = langs.get(subject.id);
    if (lang === undefined) return [];
    const matched = { value: `[${number}]`, lang, role: 'reference' };
    return [{ subject, match: { grade: GRADES.exact, byname: false, matched } }];
  });
}
