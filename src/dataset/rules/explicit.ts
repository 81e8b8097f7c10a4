import type { AssertionEntry, Data } from '../data.ts';
import type { RuleCheck } from './rule.ts';

/** What is foretold or wished for is not said to be so. */
const NOT_STATED = new Set(['forecast', 'recommendation']);

const states = ({ written, claim, reality }: AssertionEntry): boolean =>
  written.polarity !== 'denies' && reality === 'actual' && !NOT_STATED.has(claim.written.modality);

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
export const explicit: RuleCheck = {
  name: 'explicit',
  needsVocabulary: true,
  check: ({ assertions, places, report }: Data) => {
    for (const [value, entries] of groupById(assertions.filter(({ kind }) => kind !== undefined))) {
      const [{ written, kind }] = entries;
      const place = places.at(written, 'kind');
      if (kind?.explicit && !entries.some(states))
        report.add('not-explicit', place, { value, relation: kind.id });
      else if (entries.every((entry) => entry.written.polarity === 'denies')) {
        report.add('denied-only', place, { value });
      }
    }
  },
};
