import type { ClaimEntry, Dataset } from '../data.ts';
import type { Rule } from './rule.ts';

const sameParagraph = (a: ClaimEntry, b: ClaimEntry): boolean =>
  a.section !== undefined && a.section === b.section && a.paragraph === b.paragraph;

const checkPair = ({ locations, report }: Dataset, before: ClaimEntry, after: ClaimEntry): void => {
  const [first, second] = [before.sentence ?? 0, after.sentence ?? 0];
  if (!sameParagraph(before, after) || second >= first) return;
  report.add('sentence-order', locations.at(after.written, 'sentence'), { value: second, before: first });
};

/** Rule 3: sentences stand in the order of the text; an outline or none. */
export const order: Rule = {
  name: 'order',
  check: (data) => {
    for (const [document, claims] of data.claimsOf) {
      claims.forEach((claim, index) => {
        const before = claims[index - 1];
        if (before) checkPair(data, before, claim);
      });
      if (document.sections && document.claims) {
        data.report.add('both-claims', data.locations.at(document, 'claims'), { value: document.id });
      }
    }
  },
};
