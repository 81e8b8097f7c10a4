import { narrowCitesOf } from '../data.ts';
import type { AssertionEntry, ClaimEntry, Dataset } from '../data.ts';
import type { Rule } from './rule.ts';

/** What a claim rests on: the documents it cites narrowly, otherwise the one it stands in. */
const sourcesOf = ({ written, document }: ClaimEntry): string[] => {
  const narrow = narrowCitesOf(written);
  return narrow.length > 0 ? narrow.map((cite) => cite.document) : [document.id];
};

interface SourcesOfRelation {
  first: AssertionEntry;
  sources: Set<string>;
}

const sourcesByRelation = ({ assertions }: Dataset): Map<string, SourcesOfRelation> => {
  const found = new Map<string, SourcesOfRelation>();
  for (const entry of assertions) {
    if (entry.kind === undefined || entry.written.polarity === 'denies') continue;
    const standing = found.get(entry.id) ?? { first: entry, sources: new Set<string>() };
    for (const source of sourcesOf(entry.claim)) standing.sources.add(source);
    found.set(entry.id, standing);
  }
  return found;
};

/** Warnings: relations on one secondary source, citations nobody has compared with their source. */
export const sources: Rule = {
  name: 'sources',
  check: (data) => {
    const { locations, report } = data;
    for (const [value, { first, sources: ids }] of sourcesByRelation(data)) {
      const [source] = ids;
      if (ids.size !== 1 || source === undefined) continue;
      if (data.documentById.get(source)?.class !== 'secondary') continue;
      report.add('one-secondary-source', locations.at(first.written, 'kind'), { value, source });
    }
    for (const { id, written } of data.claims) {
      for (const cite of narrowCitesOf(written)) {
        if ((cite.fidelity ?? 'not-checked') !== 'not-checked') continue;
        report.add('not-checked', locations.at(cite), { claim: id, value: cite.document });
      }
    }
  },
};
