import type { Dataset } from '../data.ts';
import type { WrittenDocument } from '../written/document.ts';
import type { Rule } from './rule.ts';

/** Beyond this many missing numbers one of the others is the slip. */
const MAX_MISSING = 20;

const checkList = ({ locations, report }: Dataset, document: WrittenDocument): void => {
  const references = document.references ?? [];
  const met = new Set<number>();
  for (const reference of references.filter((each) => each.number > 0)) {
    if (met.has(reference.number)) {
      report.add('reference-doubled', locations.at(reference, 'number'), { value: reference.number });
    }
    met.add(reference.number);
  }
  // A number that was written wrongly may be the one that is missing.
  if (references.some((reference) => reference.number === 0)) return;
  let missing = 0;
  for (const last = Math.max(0, ...met); missing < MAX_MISSING;) {
    const gap = firstGap(met, last);
    if (gap === undefined) return;
    report.add('reference-missing', locations.at(document, 'references'), { value: gap });
    met.add(gap);
    missing++;
  }
};

const firstGap = (met: ReadonlySet<number>, last: number): number | undefined => {
  for (let n = 1; n <= Math.min(last, met.size + 1); n++) if (!met.has(n)) return n;
  return undefined;
};

/** Rule 6: a document numbers its references from 1, each once. */
export const references: Rule = {
  name: 'references',
  check: (data) => {
    for (const document of data.documents) checkList(data, document);
  },
};
