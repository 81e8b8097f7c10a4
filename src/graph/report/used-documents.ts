import { narrowOf } from '../citations.ts';
import { parseClaimId } from '../ids.ts';
import type { Document } from '../model.ts';
import type { Lang } from '../names.ts';
import type { ReportInput } from './types.ts';
import { REPORT_WORDS } from './words.ts';

/** The documents of a report, each once, by what they are there for. */
export interface UsedDocuments {
  /** Those that the claims stand in. */
  texts: string[];
  /** Cited in the sentences. */
  narrow: string[];
  /** Only in footnotes nearby. */
  wide: string[];
  /** Those that contradict a claim or decide a forecast. */
  others: string[];
}

/** Ids of claims outside the report that are named in it. */
export function namedClaims({ claims, conflicts, documents }: Omit<ReportInput, 'others'>): string[] {
  const own = new Set(claims.map(({ id }) => id));
  const contested = conflicts
    .map(({ sides }) => sides.flatMap((side) => side.claims))
    .filter((ids) => ids.some((id) => own.has(id)));
  const tensions = [...new Set(claims.map(({ document }) => document))]
    .flatMap((id) => documents.get(id)?.tensions ?? [])
    .map(({ side, against }) => [...side, ...against])
    .filter((ids) => ids.some((id) => own.has(id)));
  const deciding = claims.flatMap(({ outcome }) => outcome?.claim ?? []);
  return [...new Set([...contested.flat(), ...tensions.flat(), ...deciding])].filter((id) => !own.has(id));
}

/** Which documents a report names, and what for; one that is cited in a sentence is in no other group. */
export function usedDocuments(input: ReportInput): UsedDocuments {
  const { claims } = input;
  const met = new Set<string>();
  const fresh = (ids: readonly string[]): string[] => {
    const found = [...new Set(ids)].filter((id) => !met.has(id));
    for (const id of found) met.add(id);
    return found;
  };
  const texts = [...new Set(claims.map(({ document }) => document))];
  const narrow = fresh(claims.flatMap((claim) => narrowOf(claim).map(({ document }) => document)));
  const wide = fresh(claims.flatMap(({ cites }) => cites.map(({ document }) => document)));
  const others = fresh(namedClaims(input).flatMap((id) => parseClaimId(id)?.document ?? []));
  const isText = new Set(texts);
  return { texts, narrow, wide, others: others.filter((id) => !isText.has(id)) };
}

/** The documents for a bibliography: texts, then sources; those that only a wide reading names are marked as such. */
export function reportSources(
  input: ReportInput,
  lang: Lang,
): { documents: Document[]; entities: ReportInput['entities']; notes: Map<string, string> } {
  const { texts, narrow, wide, others } = usedDocuments(input);
  const ids = [...new Set([...texts, ...narrow, ...wide, ...others])];
  const apart = wide.filter((id) => !texts.includes(id));
  return {
    documents: ids.flatMap((id) => input.documents.get(id) ?? []),
    entities: input.entities,
    notes: new Map(apart.map((id) => [id, REPORT_WORDS[lang].wideNote])),
  };
}
