import type { AssertionEntry, Dataset } from '../data.ts';
import type { Rule } from './rule.ts';

/** What is foretold or wished for is not said to be so. */
const NOT_FACTUAL = new Set(['forecast', 'recommendation']);

const isStated = ({ written, claim, reality }: AssertionEntry): boolean =>
  written.polarity !== 'denies' && reality === 'actual' && !NOT_FACTUAL.has(claim.written.modality);

const groupById = (
  assertions: readonly AssertionEntry[],
): Map<string, [AssertionEntry, ...AssertionEntry[]]> => {
  const groups = new Map<string, [AssertionEntry, ...AssertionEntry[]]>();
  for (const entry of assertions) {
    const group = groups.get(entry.id);
    if (group) group.push(entry);
    else groups.set(entry.id, [entry]);
  }
  return groups;
};

/** Rules 1 and 11: a denial has something to deny; what must be said is said by a claim. */
export const explicit: Rule = {
  name: 'explicit',
  needsVocabulary: true,
  check: ({ assertions, locations, report }: Dataset) => {
    for (const [value, entries] of groupById(assertions.filter(({ kind }) => kind !== undefined))) {
      const [{ written, kind }] = entries;
      const location = locations.at(written, 'kind');
      if (kind?.explicit && !entries.some(isStated))
        report.add('not-explicit', location, { value, relation: kind.id });
      else if (entries.every((entry) => entry.written.polarity === 'denies')) {
        report.add('denied-only', location, { value });
      }
    }
  },
};
