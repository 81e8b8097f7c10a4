import type { ClaimEntry, Dataset } from '../data.ts';
import { nextNumber } from '../next-number.ts';
import type { SourceLocation } from '../files/source-location.ts';
import type { Rule } from './rule.ts';

/** What every fault about a number tells: which one is free. */
interface Free {
  document: string;
  next: number;
}

/** Whether nobody wrote the number. What is no claim at all has been reported, and stands nowhere. */
const isUnnumbered = ({ locations }: Dataset, { written }: ClaimEntry): boolean =>
  written.n === 0 && !locations.has(written, 'n') && locations.at(written).path !== '';

const checkOrder = ({ locations, report }: Dataset, claims: readonly ClaimEntry[], free: Free): void => {
  claims.forEach(({ written }, index) => {
    const before = claims[index - 1]?.written.n ?? 0;
    // Two of one number are a fault of their own.
    if (written.n === 0 || written.n >= before) return;
    report.add('claim-order', locations.at(written, 'n'), { ...free, value: written.n, before });
  });
};

/** Rules 3 and 4: every claim has a number of its own, upwards in the order of the text. */
export const claimNumbers: Rule = {
  name: 'claim-numbers',
  check: (data) => {
    const { locations, report } = data;
    // Across documents: two of one id have claims of the same ids.
    const first = new Map<string, SourceLocation>();
    for (const [{ id: document }, claims] of data.claimsOf) {
      const free = { document, next: nextNumber(claims) };
      checkOrder(data, claims, free);
      for (const claim of claims) {
        const { id, written } = claim;
        const location = locations.at(written, 'n');
        const before = first.get(id);
        if (isUnnumbered(data, claim)) report.add('claim-without-number', location, { ...free });
        else if (before)
          report.add('duplicate-claim', location, {
            ...free,
            value: id,
            first: `${before.path}:${before.line}`,
          });
        else if (written.n > 0) first.set(id, location);
      }
    }
  },
};
