import type { ClaimEntry, Data } from '../data.ts';
import type { RuleCheck } from './rule.ts';

const sameParagraph = (a: ClaimEntry, b: ClaimEntry): boolean =>
  a.section !== undefined && a.section === b.section && a.paragraph === b.paragraph;

const checkPair = ({ places, report }: Data, before: ClaimEntry, after: ClaimEntry): void => {
  // Two of one number are a duplicate id, reported as such.
  if (after.written.n > 0 && after.written.n < before.written.n) {
    const params = { value: after.written.n, before: before.written.n };
    report.add('claim-order', places.at(after.written, 'n'), params);
  }
  const [first, second] = [before.sentence ?? 0, after.sentence ?? 0];
  if (!sameParagraph(before, after) || second >= first) return;
  report.add('sentence-order', places.at(after.written, 'sentence'), { value: second, before: first });
};

/** Rule 3: claims and sentences stand in the order of the text; an outline or none. */
export const order: RuleCheck = {
  name: 'order',
  check: (data) => {
    for (const [document, claims] of data.claimsOf) {
      claims.forEach((claim, index) => {
        const before = claims[index - 1];
        if (before) checkPair(data, before, claim);
      });
      if (document.sections && document.claims) {
        data.report.add('both-claims', data.places.at(document, 'claims'), { value: document.id });
      }
    }
  },
};
