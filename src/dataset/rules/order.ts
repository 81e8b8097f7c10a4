import type { ClaimEntry, Dataset } from '../data.ts';
import type { Rule } from './rule.ts';

const sameParagraph = (a: ClaimEntry, b: ClaimEntry): boolean =>
  a.section !== undefined && a.section === b.section && a.paragraph === b.paragraph;

const checkPair = ({ locations, report }: Dataset, before: ClaimEntry, after: ClaimEntry): void => {
  // Two of one number are a duplicate id, reported as such.
  if (after.written.n > 0 && after.written.n < before.written.n) {
    const params = { value: after.written.n, before: before.written.n };
    report.add('claim-order', locations.at(after.written, 'n'), params);
  }
  const [first, second] = [before.sentence ?? 0, after.sentence ?? 0];
  if (!sameParagraph(before, after) || second >= first) return;
  report.add('sentence-order', locations.at(after.written, 'sentence'), { value: second, before: first });
};

/** Rule 3: claims and sentences stand in the order of the text; an outline or none. */
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
